import { spawn, spawnSync, type ChildProcess } from "node:child_process"
import { existsSync, openSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { fileURLToPath } from "node:url"

const program = fileURLToPath(new URL("../bin/gongkai-server.js", import.meta.url))
const patience = 60_000

/** The real server, compiled, as a process of its own with its private database. */
export interface ServerProcess {
  readonly url: string
  /** Milliseconds from the start to the first line that says where it is. */
  readonly tookToStart: number
  readonly child: ChildProcess
}

export const startServerProcess = (data: string, publicUrl: string): ChildProcess => {
  const log = openSync(join(data, "server-process.log"), "a")
  return spawn(process.execPath, [program, "serve"], {
    cwd: data,
    stdio: ["ignore", "pipe", log],
    env: {
      PATH: process.env["PATH"],
      GONGKAI_DATA: data,
      GONGKAI_PORT: "0",
      GONGKAI_URL: publicUrl,
      GONGKAI_LOG: "error",
      GONGKAI_REQUESTS_PER_MINUTE: "1000000",
    },
  })
}

const gone = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** Starts it and waits until it says where it listens. */
export const server = async (data: string, publicUrl: string): Promise<ServerProcess> => {
  const began = performance.now()
  const child = startServerProcess(data, publicUrl)
  let said = ""
  child.stdout?.on("data", (chunk: Buffer) => {
    said += chunk.toString()
  })
  for (;;) {
    const url = /已启动：(\S+)/u.exec(said)?.[1]
    if (url !== undefined) return { url, tookToStart: Math.round(performance.now() - began), child }
    if (gone(child) || performance.now() - began > patience)
      throw new Error(`the server did not start: ${said} ${readFileSync(join(data, "server-process.log"), "utf8").slice(-2000)}`)
    await wait(20)
  }
}

/** Waits until a process that we started is gone. */
export const ended = async (child: ChildProcess): Promise<void> => {
  for (let waited = 0; !gone(child); waited += 20) {
    if (waited > patience) throw new Error(`process ${String(child.pid)} does not end`)
    await wait(20)
  }
}

interface Processes {
  readonly postmaster: number
  readonly guard: number
  readonly backends: readonly number[]
}

/** The processes that serve the private database of a data folder. */
export const databaseProcesses = (data: string): Processes => {
  const file = join(data, "cluster/postmaster.pid")
  const postmaster = existsSync(file) ? Number(readFileSync(file, "utf8").split("\n", 1)[0]) : 0
  const rows = spawnSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" })
    .stdout.split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/u.exec(line))
    .map((found) => ({ pid: Number(found?.[1]), parent: Number(found?.[2]), args: found?.[3] ?? "" }))
  return {
    postmaster,
    guard: rows.find(({ pid }) => pid === postmaster)?.parent ?? 0,
    backends: rows.filter(({ parent, args }) => parent === postmaster && args.includes("gongkai_app")).map(({ pid }) => pid),
  }
}

/** Ends a process at once, as a failure of the machine does. One that is gone already is fine; 0 and 1 are never meant. */
export const killAtOnce = (pid: number | undefined): void => {
  if (pid === undefined || pid < 2) return
  try {
    process.kill(pid, "SIGKILL")
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error
  }
}
