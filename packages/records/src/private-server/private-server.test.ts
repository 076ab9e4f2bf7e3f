import { spawn, type ChildProcess } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir, userInfo } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { beforeEach, expect, onTestFinished, test } from "vitest"
import { startPrivateServer } from "@gongkai/records"

let folder: string
beforeEach(() => {
  const above = mkdtempSync(join(tmpdir(), "gongkai-server-"))
  // The server's user has to get there where we are root.
  chmodSync(above, 0o711)
  folder = join(above, "data")
  onTestFinished(() => rmSync(above, { recursive: true, force: true }))
})

const ask = async (url: string, ...statements: readonly string[]): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url })
  client.on("error", () => undefined)
  await client.connect()
  try {
    let rows: readonly Record<string, unknown>[] = []
    for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement))
    return rows
  } finally {
    await client.end()
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    // A process that ended and was not waited for is no process.
    return !existsSync(`/proc/${String(pid)}/stat`) || !readFileSync(`/proc/${String(pid)}/stat`, "utf8").includes(") Z ")
  } catch {
    return false
  }
}

const postmaster = (): number => Number(readFileSync(join(folder, "cluster/postmaster.pid"), "utf8").split("\n", 1)[0])

const gone = async (pid: number): Promise<void> => {
  await expect.poll(() => isAlive(pid), { timeout: 30_000, interval: 50 }).toBe(false)
}

/** A process of its own that starts the server, counts up in a table, and prints every number once it was acknowledged. */
const writer = (): ChildProcess => {
  const program = `import { startPrivateServer } from "@gongkai/records"
    import pg from "pg"
    const server = await startPrivateServer(process.argv[1])
    const client = new pg.Client({ connectionString: server.adminUrl })
    await client.connect()
    await client.query("create table if not exists acknowledged (n integer primary key)")
    const { rows } = await client.query("select coalesce(max(n), 0) as n from acknowledged")
    for (let n = rows[0].n + 1; ; n++) {
      await client.query("insert into acknowledged values ($1)", [n])
      process.stdout.write(n + "\\n")
    }`
  // Compiled: `npm test` compiles first.
  const child = spawn(process.execPath, ["--input-type=module", "-e", program, folder], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "ignore"],
  })
  onTestFinished(() => {
    child.kill("SIGKILL")
  })
  return child
}

/** The last number that a writer had acknowledged when it ended. */
const lastOf = (child: ChildProcess): { readonly soFar: () => number; readonly end: Promise<number> } => {
  let text = ""
  child.stdout?.on("data", (chunk: Buffer) => {
    text += chunk.toString()
  })
  const last = (): number =>
    Number(
      text
        .slice(0, text.lastIndexOf("\n") + 1)
        .trimEnd()
        .split("\n")
        .at(-1) ?? 0,
    )
  return { soFar: last, end: new Promise((resolve) => child.once("close", () => resolve(last()))) }
}

const countedIn = async (): Promise<{ count: number; last: number }> => {
  const server = await startPrivateServer(folder)
  try {
    const [row] = await ask(server.adminUrl, "select count(*)::int as count, coalesce(max(n), 0)::int as last from acknowledged")
    return { count: Number(row?.["count"]), last: Number(row?.["last"]) }
  } finally {
    await server.stop()
  }
}

test("第二个来启动的被拒绝，说明是谁在用；第一个照常", async () => {
  const server = await startPrivateServer(folder)
  await expect(startPrivateServer(folder)).rejects.toMatchObject({ code: "SERVER_TAKEN", detail: { process: process.pid } })
  expect(await ask(server.url, "select 1 as one")).toEqual([{ one: 1 }])
  await server.stop()
})

test("两个进程同时来启动一个新的数据文件夹：恰有一个启动起来，另一个被拒绝", async () => {
  const program = `import { startPrivateServer } from "@gongkai/records"
    try { const server = await startPrivateServer(process.argv[1]); console.log("started"); await new Promise((r) => setTimeout(r, 20000)); await server.stop() }
    catch (error) { console.log(error.code) }`
  const said = await Promise.all(
    [1, 2].map(
      () =>
        new Promise<string>((resolve) => {
          const child = spawn(process.execPath, ["--input-type=module", "-e", program, folder], {
            cwd: import.meta.dirname,
            stdio: ["ignore", "pipe", "inherit"],
          })
          let text = ""
          child.stdout.on("data", (chunk: Buffer) => {
            text += chunk.toString()
          })
          child.on("close", () => resolve(text.trim()))
        }),
    ),
  )
  expect(said.sort()).toEqual(["SERVER_TAKEN", "started"])
})

test("正常停下：数据库进程也停了，什么都在，不需要修复", async () => {
  const server = await startPrivateServer(folder)
  await ask(server.adminUrl, "create table kept (n integer)", "insert into kept values (7)")
  const pid = postmaster()
  await server.stop()
  expect(isAlive(pid)).toBe(false)
  expect(existsSync(join(folder, "cluster/postmaster.pid"))).toBe(false)
  const logged = readFileSync(join(folder, "server.log"), "utf8").length
  const again = await startPrivateServer(folder)
  expect(await ask(again.adminUrl, "select n from kept")).toEqual([{ n: 7 }])
  expect(readFileSync(join(folder, "server.log"), "utf8").slice(logged)).not.toMatch(/recovery|not properly shut down/u)
  await again.stop()
})

test("我们被 kill -9：数据库随之停下；再启动，确认过的一条不少", async () => {
  let before = 0
  for (let round = 0; round < 3; round++) {
    const child = writer()
    const last = lastOf(child)
    await expect.poll(last.soFar, { timeout: 60_000, interval: 5 }).toBeGreaterThan(before + 20 + round * 7)
    const pid = postmaster()
    child.kill("SIGKILL")
    const acknowledged = await last.end
    await gone(pid)
    const { count, last: kept } = await countedIn()
    expect(kept).toBeGreaterThanOrEqual(acknowledged)
    expect(count).toBe(kept)
    before = kept
  }
})

test("数据库主进程被 kill -9：再启动，确认过的一条不少", async () => {
  const child = writer()
  const last = lastOf(child)
  await expect.poll(last.soFar, { timeout: 60_000, interval: 5 }).toBeGreaterThan(20)
  process.kill(postmaster(), "SIGKILL")
  const acknowledged = await last.end
  const { count, last: kept } = await countedIn()
  expect(kept).toBeGreaterThanOrEqual(acknowledged)
  expect(count).toBe(kept)
})

test("我们和数据库同时被 kill -9：马上再启动，确认过的一条不少", async () => {
  const child = writer()
  const last = lastOf(child)
  await expect.poll(last.soFar, { timeout: 60_000, interval: 5 }).toBeGreaterThan(20)
  process.kill(postmaster(), "SIGKILL")
  child.kill("SIGKILL")
  const acknowledged = await last.end
  const { count, last: kept } = await countedIn()
  expect(kept).toBeGreaterThanOrEqual(acknowledged)
  expect(count).toBe(kept)
})

test("库做到一半被打断：残留的一半不会被当成库", async () => {
  mkdirSync(join(folder, "cluster.half.00000000"), { recursive: true })
  const server = await startPrivateServer(folder)
  expect(await ask(server.url, "select 1 as one")).toEqual([{ one: 1 }])
  await server.stop()
})

test("只在本机的套接字上听，密码文件只有自己能读", async () => {
  const server = await startPrivateServer(folder)
  const [listening] = await ask(server.adminUrl, "select current_setting('listen_addresses') as on")
  expect(listening).toEqual({ on: "" })
  await expect(ask(server.url.replace(/:[^:@]+@/u, ":wrong@"), "select 1")).rejects.toThrow("password authentication failed")
  await server.stop()
  for (const secret of ["owner.secret", "application.secret"]) expect(statSync(join(folder, secret)).mode & 0o077).toBe(0)
})

test.runIf(userInfo().uid === 0)("以 root 启动、上层文件夹不让别人进：说明是哪个文件夹，而不是含糊的错误", async () => {
  chmodSync(join(folder, ".."), 0o700)
  await expect(startPrivateServer(folder)).rejects.toMatchObject({
    code: "SERVER_NOT_STARTED",
    detail: { why: expect.stringContaining(join(folder, "..")) as string },
  })
})
