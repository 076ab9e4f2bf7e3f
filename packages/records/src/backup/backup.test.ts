import { spawn } from "node:child_process"
import { createHash, randomBytes } from "node:crypto"
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { gunzipSync, gzipSync } from "node:zlib"
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest"
import { day } from "@gongkai/law"
import { appendEvent, backup, restore, verifyAllEvents, verifyBackup, verifyRecords, type Verified } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "../../test/database.ts"
import { district, plantDistrict } from "../../test/district.ts"

let db: TestDatabase
let folder: string

const chains = async ({ adminUrl }: TestDatabase): Promise<readonly Verified[]> => {
  const found: Verified[] = []
  for await (const chain of verifyAllEvents(adminUrl, null)) found.push(chain)
  return found
}

const openCase = (of: TestDatabase, agencyId: string, caseId: string): Promise<void> =>
  of.records.transaction({ agencyId, personId: "p1", today: day("2026-11-20") }, async (tx) => {
    await tx.insertInto("caseRecord").values({ id: caseId, agencyId }).execute()
    await appendEvent(tx, agencyId, {
      name: "case.opened",
      actor: "p1",
      at: "2026-11-20T01:00:00.123456Z",
      cause: null,
      subject: caseId,
      body: { caseId },
    })
  })

const storeIn = (files: string, content: Buffer): string => {
  const sha256 = createHash("sha256").update(content).digest("hex")
  const path = join(files, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

const empty = async (): Promise<TestDatabase> => {
  const other = await testDatabase()
  onTestFinished(() => other.drop())
  return other
}

beforeAll(async () => {
  db = await testDatabase()
  await plantDistrict(db)
  for (let i = 0; i < 40; i++) await openCase(db, i % 2 === 0 ? district.bureau : district.county, `案 ${String(i)}\t\\N "引号"\n`)
  await db.asOwner("set session_replication_role = replica")
  await db.asOwner("insert into gongkai.person (id, agency_id, name) values ('p', 'bureau', E'张\\\\三\\t')")
  await db.asOwner("insert into gongkai.counter values ('bureau', 'received', '2026-11-20', 9007199254740993)")
  await db.asOwner("insert into gongkai.year_notice values ('bureau', 2027, '{\"名\": [1, null, \"\\\\n\"]}', 3)")
  await db.asOwner("set session_replication_role = origin")
})
afterAll(() => db.drop())

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gongkai-backup-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

test("备份恢复到新库：每张表的哈希相同，事件链完整，编号接着走，约束照样管用", async () => {
  const files = join(folder, "files")
  const [small, large] = [storeIn(files, Buffer.from("答复书")), storeIn(files, randomBytes(3_000_000))]
  writeFileSync(join(dirname(small), "half-written"), "x")
  const taken = await backup(db.adminUrl, join(folder, "a.backup"), files)
  expect(taken.tables.get("gongkai.case_record")?.lines).toBe(40)
  expect([taken.files, taken.alteredFiles]).toEqual([2, []])

  const other = await empty()
  const to = { adminUrl: other.adminUrl, url: other.url, filesFolder: join(folder, "restored"), replace: false }
  expect(await restore(join(folder, "a.backup"), to)).toEqual(taken)
  expect((await backup(other.adminUrl, join(folder, "b.backup"), to.filesFolder)).tables).toEqual(taken.tables)
  for (const path of [small, large]) expect(readFileSync(path.replace(files, to.filesFolder)).equals(readFileSync(path))).toBe(true)

  expect(await chains(other)).toEqual(await chains(db))
  expect((await chains(other)).filter(({ broken }) => broken !== null)).toEqual([])
  await openCase(other, district.bureau, "恢复之后")
  expect((await chains(other)).find(({ agencyId }) => agencyId === district.bureau)).toMatchObject({ events: 21, broken: null })
  const silent = other.records.transaction({ agencyId: district.bureau, personId: "p1", today: day("2026-11-20") }, (tx) =>
    tx.insertInto("caseRecord").values({ id: "silent", agencyId: district.bureau }).execute(),
  )
  await expect(silent).rejects.toThrow("without an event")
  await expect(other.asOwner("insert into gongkai.case_record (id, agency_id) values ('x', 'nowhere')")).rejects.toThrow("foreign key")
})

test("恢复前的事务编号不留下：新库里没有哪次改动能借旧事件蒙混过去", async () => {
  await backup(db.adminUrl, join(folder, "a.backup"), null)
  const other = await empty()
  await restore(join(folder, "a.backup"), { adminUrl: other.adminUrl, url: other.url, filesFolder: null, replace: false })
  const rows = await other.asOwner("select from gongkai.event where written_by >= pg_current_xact_id()")
  expect(rows).toHaveLength(0)
  expect(await other.asOwner("select distinct written_by from gongkai.event")).toHaveLength(1)
})

test("备份是一个时刻：备份进行中的改动要么都在，要么都不在", async () => {
  const writing = (async () => {
    for (let i = 0; i < 60; i++) await openCase(db, district.sibling, `同时${String(i)}`)
  })()
  const taken = await backup(db.adminUrl, join(folder, "a.backup"), null)
  await writing
  const other = await empty()
  await restore(join(folder, "a.backup"), { adminUrl: other.adminUrl, url: other.url, filesFolder: null, replace: false })
  const [cases] = await other.asOwner("select count(*)::int as count from gongkai.case_record where agency_id = 'sibling'")
  const [events] = await other.asOwner("select count(*)::int as count from gongkai.event where agency_id = 'sibling'")
  expect(cases).toEqual(events)
  expect(taken.tables.get("gongkai.event")?.lines).toBe(taken.tables.get("gongkai.case_record")?.lines)
})

test("已有数据：不加确认不取代；确认之后整个取代", async () => {
  await backup(db.adminUrl, join(folder, "a.backup"), null)
  const other = await empty()
  await plantDistrict(other)
  await openCase(other, district.bureau, "原有")
  const to = { adminUrl: other.adminUrl, url: other.url, filesFolder: null }
  await expect(restore(join(folder, "a.backup"), { ...to, replace: false })).rejects.toThrow("RESTORE_WOULD_REPLACE")
  expect(await other.asOwner("select from gongkai.case_record where id = '原有'")).toHaveLength(1)
  await restore(join(folder, "a.backup"), { ...to, replace: true })
  expect(await other.asOwner("select from gongkai.case_record where id = '原有'")).toHaveLength(0)
})

test("每一处被截断、被改动的备份都在动任何东西之前被拒绝", async () => {
  const path = join(folder, "a.backup")
  const taken = await backup(db.adminUrl, path, null)
  expect(await verifyBackup(path)).toEqual(taken)
  const other = await empty()
  await plantDistrict(other)
  await openCase(other, district.bureau, "原有")
  const { size } = statSync(path)
  const to = { adminUrl: other.adminUrl, url: other.url, filesFolder: null, replace: true }
  for (const bytes of [0, 5, 17, 90, size >> 1, size - 74, size - 1]) {
    const cut = join(folder, `cut-${String(bytes)}`)
    copyFileSync(path, cut)
    truncateSync(cut, bytes)
    await expect(restore(cut, to), String(bytes)).rejects.toThrow(bytes < 17 ? "BACKUP_UNREADABLE" : "BACKUP_CUT")
  }
  for (let step = 0; step < 40; step++) {
    const bytes = readFileSync(path)
    const at = Math.floor((size * step) / 40)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(join(folder, "altered"), bytes)
    await expect(restore(join(folder, "altered"), to), String(at)).rejects.toThrow(/BACKUP_(?:ALTERED|CUT|UNREADABLE)/u)
  }
  await expect(restore(join(folder, "nowhere"), to)).rejects.toThrow("BACKUP_UNREADABLE")
  expect(await other.asOwner("select from gongkai.case_record where id = '原有'")).toHaveLength(1)
})

/** A backup whose contents were altered by someone who also wrote its last line anew. */
const forge = (path: string, change: (frames: string) => string): void => {
  const bytes = readFileSync(path)
  const frames = gunzipSync(bytes.subarray(17, -73)).toString("latin1")
  const body = Buffer.concat([bytes.subarray(0, 17), gzipSync(Buffer.from(change(frames), "latin1"))])
  writeFileSync(path, Buffer.concat([body, Buffer.from(`\nsha256 ${createHash("sha256").update(body).digest("hex")}\n`)]))
}

test.each([
  [
    "少一张表",
    (frames: string) => frames.replace(/"tables":(\d+)/u, (_, count: string) => `"tables":${String(Number(count) + 1)}`),
    "BACKUP_ALTERED",
  ],
  ["一行换了内容", (frames: string) => frames.replace("9007199254740993", "9007199254740994"), "BACKUP_ALTERED"],
  ["后面还有东西", (frames: string) => `${frames}x`, "BACKUP_ALTERED"],
  ["没有写完", (frames: string) => frames.slice(0, -60), "BACKUP_CUT"],
  ["迁移与程序不同", (frames: string) => frames.replace(/"checksum":"./u, '"checksum":"x'), "MIGRATION_CHANGED"],
  ["来自更新的程序", (frames: string) => frames.replace('"0001-ground"', '"9999-future"'), "MIGRATION_UNKNOWN"],
])("末行相符但内容不符的备份也被拒绝：%s", async (_case, change, code) => {
  const path = join(folder, "forged")
  await backup(db.adminUrl, path, null)
  forge(path, change)
  await expect(verifyBackup(path)).rejects.toThrow(code)
})

test("备份里的文件不能借路径写到文件夹之外", async () => {
  const files = join(folder, "files")
  storeIn(files, Buffer.from("答复书"))
  await backup(db.adminUrl, join(folder, "forged"), files)
  forge(join(folder, "forged"), (frames) => frames.replace(/"path":"[^"]+"/u, `"path":"../${"0".repeat(64)}"`))
  await expect(verifyBackup(join(folder, "forged"))).rejects.toThrow("BACKUP_ALTERED")
})

test("恢复到一半出错：原来的数据一行不少", async () => {
  const path = join(folder, "a.backup")
  await backup(db.adminUrl, path, null)
  // A row that points to an agency that is not there: only the database can see it.
  forge(path, (frames) => {
    const rows = /\{"kind":"table"[^\n]*"name":"counter"[^\n]*\n\{"kind":"part","bytes":(\d+)\}\n/u.exec(frames)
    const [from, bytes] = [(rows?.index ?? 0) + (rows?.[0].length ?? 0), Number(rows?.[1])]
    const part = frames.slice(from, from + bytes).replace("bureau", "burxau")
    const hash = createHash("sha256").update(Buffer.from(part, "latin1")).digest("hex")
    return frames.slice(0, from) + part + frames.slice(from + bytes).replace(/"sha256":"[0-9a-f]+"/u, `"sha256":"${hash}"`)
  })
  const other = await empty()
  await plantDistrict(other)
  await openCase(other, district.bureau, "原有")
  const was = await backup(other.adminUrl, join(folder, "was"), null)
  const to = { adminUrl: other.adminUrl, url: other.url, filesFolder: null, replace: true }
  await expect(restore(path, to)).rejects.toThrow(/RESTORE_FAILED.*23503/u)
  expect((await backup(other.adminUrl, join(folder, "is"), null)).tables).toEqual(was.tables)
  await openCase(other, district.bureau, "照常")
})

test("恢复进程被 kill -9：原来的数据一行不少", async () => {
  await db.asOwner("insert into gongkai.counter select 'bureau', 'load', date '1990-01-01' + i, i from generate_series(1, 300000) i")
  const path = join(folder, "a.backup")
  await backup(db.adminUrl, path, null)
  await db.asOwner("delete from gongkai.counter where name = 'load'")
  const other = await empty()
  await plantDistrict(other)
  await openCase(other, district.bureau, "原有")
  const was = await backup(other.adminUrl, join(folder, "was"), null)
  const program = `import { restore } from "@gongkai/records"
    await restore(process.argv[1], { adminUrl: process.argv[2], url: process.argv[3], filesFolder: null, replace: true })`
  // Compiled: `npm test` compiles first.
  const words = ["--input-type=module", "-e", program, path, other.adminUrl, other.url]
  const child = spawn(process.execPath, words, { cwd: import.meta.dirname, stdio: "inherit" })
  const gone = new Promise((resolve) => child.on("exit", resolve))
  const loading = "select from pg_stat_activity where datname <> current_database() and query like 'copy %from stdin%' and state = 'active'"
  while (child.exitCode === null && (await db.asOwner(loading)).length === 0) await wait(5)
  expect(child.exitCode).toBeNull()
  child.kill("SIGKILL")
  await gone
  expect((await backup(other.adminUrl, join(folder, "is"), null)).tables).toEqual(was.tables)
})

test("写不下去的备份不留半个文件，也不覆盖已有的文件", async () => {
  writeFileSync(join(folder, "there"), "重要")
  await expect(backup(db.adminUrl, join(folder, "there"), null)).rejects.toThrow("BACKUP_EXISTS")
  expect(readFileSync(join(folder, "there"), "utf8")).toBe("重要")
  await expect(backup(db.adminUrl, join(folder, "no/such/folder"), null)).rejects.toThrow("BACKUP_NOT_WRITTEN")
  expect(readdirSync(folder).filter((name) => name.includes(".half-"))).toEqual([])
})

test("核验在用的库：被改的事件、缺失和被改的文件都说出来", async () => {
  const files = join(folder, "files")
  const other = await empty()
  await plantDistrict(other)
  await openCase(other, district.bureau, "c1")
  const kept = storeIn(files, Buffer.from("答复书"))
  await other.asOwner("set session_replication_role = replica")
  for (const sha256 of [kept.slice(-64), "f".repeat(64)])
    await other.asOwner(
      "insert into gongkai.case_file (id, agency_id, case_id, sha256, name, bytes, content_type) values ($1, 'bureau', 'c1', $1, '答复书', 9, 'text/plain')",
      [sha256],
    )
  expect(await verifyRecords(other.adminUrl, files)).toMatchObject({ files: { files: 1, altered: [], missing: ["f".repeat(64)] } })
  writeFileSync(kept, "改过")
  await other.asOwner("update gongkai.event set actor = 'x' where seq = 1")
  const found = await verifyRecords(other.adminUrl, files)
  expect(found.files?.altered).toEqual([kept.slice(files.length + 1)])
  expect(found.chains.find(({ agencyId }) => agencyId === district.bureau)?.broken).toEqual({ seq: 1, how: "altered" })
})
