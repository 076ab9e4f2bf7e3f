import { spawn } from "node:child_process"
import { z } from "zod"

/**
 * Stands between us and the server: it ends the server when we are gone, however we went, for then the channel
 * between us closes. A signal to our terminal does not reach the server behind our back.
 */
const Order = z.object({ program: z.string(), args: z.array(z.string()), uid: z.number().nullable(), gid: z.number().nullable() })

const { program, args, uid, gid } = Order.parse(JSON.parse(process.argv[2] ?? "{}"))
const user = uid === null || gid === null ? {} : { uid, gid }
const server = spawn(program, args, { ...user, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, LC_ALL: "C" } })

// SIGINT is the server's fast shutdown: open transactions are rolled back, what was committed is flushed.
const stop = (): void => {
  server.kill("SIGINT")
}
process.send?.(server.pid ?? 0)
process.on("disconnect", stop)
for (const signal of ["SIGINT", "SIGHUP"] as const) process.on(signal, () => undefined)
process.on("SIGTERM", stop)
server.on("error", () => process.exit(1))
server.on("exit", (code) => process.exit(code ?? 1))
