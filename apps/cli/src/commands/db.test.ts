import { spawn } from "node:child_process"
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { createHash } from "node:crypto"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import pg from "pg"
import { expect, test } from "vitest"
import { startPrivateServer } from "@gongkai/records"
import { folder, gongkai, type Ended } from "../../test/gongkai.ts"

const alone = { DATABASE_URL: "", DATABASE_ADMIN_URL: "" }
const on = (data: string, ...words: readonly string[]): Promise<Ended> => gongkai(words, { env: { ...alone, GONGKAI_DATA: data } })

/** A data folder to be; another user runs the server where we are root, and has to get there. */
const dataFolder = (): string => {
  const above = folder()
  chmodSync(above, 0o711)
  return join(above, "data")
}

/** Writes by the owner's hand into the database of a data folder. */
const byHand = async (data: string, ...statements: readonly string[]): Promise<void> => {
  const server = await startPrivateServer(data)
  const client = new pg.Client({ connectionString: server.adminUrl })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
  await server.stop()
}

const planted = [
  "insert into gongkai.agency (id, name, short_name, level, kind, superiors) values ('bureau', '样本机关', '样本', 'county', 'department', '{}')",
  ...[1, 2, 3].map(
    (i) =>
      `insert into gongkai.event (agency_id, name, actor, at, body) values ('bureau', 'case.opened', 'p1', now(), '{"caseId": "c${String(i)}"}')`,
  ),
]

test("迁移、备份、核验、恢复、核验事件链，在自带的库上走一遍", async () => {
  const data = dataFolder()
  const file = join(folder(), "a.backup")
  expect((await on(data, "db", "status")).stderr).toContain("[DATABASE_ABSENT]")
  expect(await on(data, "db", "migrate")).toMatchObject({ status: 0, stdout: expect.stringContaining("已执行 0001-ground\n") as string })
  expect(await on(data, "db", "migrate")).toMatchObject({ status: 0, stdout: "已经是程序所需的版本\n" })
  expect((await on(data, "db", "status")).stdout).not.toContain("待执行")
  await byHand(data, ...planted)
  const content = Buffer.from("答复书")
  const sha256 = createHash("sha256").update(content).digest("hex")
  mkdirSync(join(data, "files", sha256.slice(0, 2), sha256.slice(2, 4)), { recursive: true })
  writeFileSync(join(data, "files", sha256.slice(0, 2), sha256.slice(2, 4), sha256), content)

  const taken = await on(data, "db", "backup", file)
  expect([taken.status, taken.stderr]).toEqual([0, ""])
  expect(taken.stdout).toContain("，1 个文件；")
  expect((await on(data, "db", "verify", file)).stdout).toBe(taken.stdout)
  expect(await on(data, "db", "backup", file)).toMatchObject({ status: 2, stderr: expect.stringContaining("[BACKUP_EXISTS]") as string })

  const refused = await on(data, "db", "restore", file)
  expect([refused.status, refused.stderr.includes("--yes [") || refused.stderr.includes("[RESTORE_WOULD_REPLACE]")]).toEqual([2, true])
  expect((await on(data, "db", "restore", file, "--yes")).stdout).toBe(taken.stdout)
  const other = dataFolder()
  expect((await on(other, "db", "restore", file)).status).toBe(0)
  expect(readFileSync(join(other, "files", sha256.slice(0, 2), sha256.slice(2, 4), sha256)).equals(content)).toBe(true)
  expect(await on(other, "audit", "verify")).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^完整 {2}bureau {2}3 条 {2}[0-9a-f]{64}\n/u) as string,
  })
  expect((await on(other, "db", "verify")).status).toBe(0)

  await byHand(other, "delete from gongkai.event where seq = 2")
  const broken = await on(other, "audit", "verify", "--agency", "bureau")
  expect([broken.status, broken.stdout]).toEqual([1, expect.stringContaining("不符  bureau  第 2 号事件被删除（removed），此前 1 条完整\n")])
  expect((await on(other, "db", "verify")).status).toBe(1)

  appendFileSync(file, "x")
  expect(await on(data, "db", "verify", file)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("[BACKUP_CUT]") as string })
})

test("服务正在运行：对同一个数据文件夹的命令被拒绝，说明原因", async () => {
  const data = dataFolder()
  const server = await startPrivateServer(data)
  const refused = await on(data, "db", "backup", join(folder(), "a"))
  await server.stop()
  expect([refused.status, refused.stdout]).toEqual([2, ""])
  expect(refused.stderr).toContain("这个数据文件夹正由另一个进程使用")
  expect(refused.stderr).toContain("[SERVER_TAKEN]")
})

test.each([
  [["db", "sing"], {}, "arguments.unknownCommand"],
  [["db", "backup"], {}, "arguments.missing"],
  [["db", "status", "x"], {}, "arguments.excess"],
  [["db", "status", "--yes"], {}, "arguments.conflict"],
  [["audit", "sing"], {}, "arguments.unknownCommand"],
  [["db", "verify", "/nowhere"], {}, "BACKUP_UNREADABLE"],
  [["db", "status"], { DATABASE_URL: "postgresql://app@localhost/x" }, "DATABASE_HALF_NAMED"],
  [["db", "status"], { DATABASE_URL: "postgresql://app@localhost:1/x", DATABASE_ADMIN_URL: "postgresql://o@localhost:1/x" }, "DATABASE_UNREACHABLE"],
])("%j %j：退出码 2，%s", async (words, env, code) => {
  const { status, stdout, stderr } = await gongkai(words, { env: { ...alone, ...env } })
  expect([status, stdout]).toEqual([2, ""])
  expect(stderr).toContain(`[${code}]`)
})

test("命令中途被 Ctrl-C：自带的库随之停下，数据文件夹还能再用", async () => {
  const data = dataFolder()
  await on(data, "db", "migrate")
  const child = spawn(process.execPath, [join(import.meta.dirname, "../../bin/gongkai.js"), "audit", "verify"], {
    env: { ...process.env, ...alone, GONGKAI_DATA: data },
    stdio: "ignore",
  })
  await wait(400)
  child.kill("SIGINT")
  expect((await on(data, "audit", "verify")).status).toBe(0)
})
