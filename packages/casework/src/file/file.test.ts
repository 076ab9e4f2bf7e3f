import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buffer } from "node:stream/consumers"
import { day } from "@gongkai/law"
import { defaultFilePolicy, noVirusCheck, openFileStore, type FileStore, type VirusCheck } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { district, plantDistrict } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { addPerson, checkFile, giveRole, openCase, openFile, takeInFile, type Actor, type Casework, type FileRoom } from "../index.ts"

let db: TestDatabase
let casework: Casework
let folder = ""
let store: FileStore
let room: FileRoom
const { bureau, sibling } = district
const today = day("2026-11-20")
const program = (agencyId: string): Actor => ({ agencyId, personId: "setting-up", cause: null, program: true })
const clerk: Actor = { agencyId: bureau, personId: "clerk", cause: null }
const neighbour: Actor = { agencyId: sibling, personId: "neighbour", cause: null }

/** A check that calls what holds the word 病毒 infected; a real clamd is in clamd.interop.test.ts. */
const byWord: VirusCheck = {
  async check(content) {
    let text = ""
    for await (const piece of content) text += Buffer.from(piece).toString()
    return text.includes("病毒") ? { state: "infected", signature: "Word" } : { state: "clean" }
  },
}

async function* pieces(...all: readonly (string | Buffer)[]): AsyncGenerator<Uint8Array> {
  for (const piece of all) yield await Promise.resolve(Buffer.from(piece))
}

beforeAll(async () => {
  db = await testDatabase()
  await plantDistrict(db)
  casework = { records: db.records, now: () => "2026-11-20T02:00:00.000Z", today: () => today }
  folder = await mkdtemp(join(tmpdir(), "gongkai-room-"))
  store = await openFileStore(folder)
  room = { store, policy: { ...defaultFilePolicy, most: 10_000 }, virusCheck: byWord }
  for (const [agencyId, id] of [
    [bureau, "clerk"],
    [sibling, "neighbour"],
  ] as const) {
    await addPerson(casework, program(agencyId), { id, name: "某人" })
    await giveRole(casework, program(agencyId), { personId: id, role: "clerk" })
    await openCase(casework, program(agencyId), { id: `${agencyId}-case` })
  }
  await openCase(casework, program(bureau), { id: "other-case" })
})
afterAll(async () => {
  await db.drop()
  await rm(folder, { recursive: true, force: true })
})

const takeIn = (fileId: string, name: string, content: AsyncIterable<Uint8Array>, actor = clerk, caseId = "bureau-case") =>
  takeInFile(room)(casework, actor, { fileId, caseId, name }, content)

const filesKept = async (): Promise<number> =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length

test("收下的文件先进隔离区，打不开；检查通过才打得开", async () => {
  expect(await takeIn("f1", "申请书.txt", pieces("申请公开", "某某文件"))).toMatchObject({ ok: true, name: "file.taken-in" })
  expect(await openFile(room)(casework, clerk, "f1")).toMatchObject({ ok: false, code: "FILE_QUARANTINED" })
  expect(await checkFile(room)(casework, program(bureau), { fileId: "f1" })).toMatchObject({ ok: true, body: { state: "clean", version: 2 } })
  const opened = await openFile(room)(casework, clerk, "f1")
  if (!opened.ok) throw new Error(opened.code)
  expect(opened.file).toMatchObject({ name: "申请书.txt", contentType: "text/plain", bytes: 24 })
  expect((await buffer(opened.content)).toString()).toBe("申请公开某某文件")
})

test("带病毒的：记下来，谁也打不开，再查也不改口", async () => {
  await takeIn("f2", "附件.txt", pieces("这里有病毒"))
  expect(await checkFile(room)(casework, program(bureau), { fileId: "f2" })).toMatchObject({ body: { state: "infected" } })
  expect(await openFile({ ...room, policy: { ...room.policy, openUnchecked: true } })(casework, clerk, "f2")).toMatchObject({ code: "FILE_INFECTED" })
  const careless: VirusCheck = { check: () => Promise.resolve({ state: "clean" }) }
  expect(await checkFile({ store, virusCheck: careless })(casework, program(bureau), { fileId: "f2" })).toMatchObject({ ok: false })
})

test("没有配置病毒检查：默认打不开；本机关的设置可以放开", async () => {
  await takeIn("f3", "材料.txt", pieces("没有检查过"))
  expect(await checkFile({ store, virusCheck: noVirusCheck })(casework, program(bureau), { fileId: "f3" })).toMatchObject({
    code: "FILE_NOT_CHECKED",
  })
  expect(await openFile(room)(casework, clerk, "f3")).toMatchObject({ code: "FILE_QUARANTINED" })
  const opened = await openFile({ ...room, policy: { ...room.policy, openUnchecked: true } })(casework, clerk, "f3")
  expect(opened.ok).toBe(true)
  if (opened.ok) opened.content.destroy()
})

test.each([
  ["太大", "大.txt", () => pieces(Buffer.alloc(10_001, 0x61)), "FILE_TOO_LARGE"],
  ["空的", "空.txt", () => pieces(), "FILE_EMPTY"],
  ["程序", "答复书.pdf", () => pieces(Buffer.concat([Buffer.from("MZ"), Buffer.alloc(300)])), "FILE_TYPE_NOT_ALLOWED"],
  ["名不副实", "照片.jpg", () => pieces("文字"), "FILE_NAME_DISAGREES"],
  ["名称里有密级标志", "机密★名单.txt", () => pieces("文字"), "SECRECY_MARK_FOUND"],
  ["正文里有密级标志", "名单.txt", () => pieces("第一行\n机密★绝不能外传的一段"), "SECRECY_MARK_FOUND"],
])("不收：%s；什么也不留下", async (_case, name, content, code) => {
  const [kept, events] = [await filesKept(), await db.asOwner("select from gongkai.event")]
  const outcome = await takeIn("refused", name, content())
  expect(outcome).toMatchObject({ ok: false, code })
  expect(JSON.stringify(outcome)).not.toContain("绝不能外传")
  expect(await filesKept()).toBe(kept)
  expect(await db.asOwner("select from gongkai.event")).toHaveLength(events.length)
  expect(await db.asOwner("select from gongkai.case_file where id = 'refused'")).toHaveLength(0)
})

test("正文里的密级标志：说得出在第几行", async () => {
  expect(await takeIn("marked", "名单.txt", pieces("第一行\n机密★"))).toMatchObject({ detail: { where: "content", line: 2 } })
})

test("别的机关的案件：放不进去，也拿不到、查不了别人的文件", async () => {
  const kept = await filesKept()
  expect(await takeIn("f4", "申请.txt", pieces("塞给别人"), neighbour)).toMatchObject({ code: "NOT_FOUND" })
  expect(await filesKept()).toBe(kept)
  expect(await openFile(room)(casework, neighbour, "f1")).toMatchObject({ code: "NOT_FOUND" })
  expect(await checkFile(room)(casework, program(sibling), { fileId: "f1" })).toMatchObject({ code: "NOT_FOUND" })
  expect(await openFile(room)(casework, { ...clerk, personId: "nobody" }, "f1")).toMatchObject({ code: "NOT_PERMITTED" })
})

test("两个机关各收同一份内容：磁盘上一份，各看各的记录", async () => {
  const kept = await filesKept()
  await takeIn("same-1", "甲.txt", pieces("同一份内容"))
  await takeIn("same-2", "乙.txt", pieces("同一份内容"), neighbour, "sibling-case")
  expect(await filesKept()).toBe(kept + 1)
  await checkFile(room)(casework, program(bureau), { fileId: "same-1" })
  expect(await openFile(room)(casework, neighbour, "same-2")).toMatchObject({ code: "FILE_QUARANTINED" })
})

test("文件不能改给另一件案件：应用没有这一列的修改权限", async () => {
  const given = db.records.transaction({ agencyId: bureau, personId: "clerk", today }, (tx) =>
    tx.updateTable("caseFile").set({ caseId: "other-case" }).where("id", "=", "f1").execute(),
  )
  await expect(given).rejects.toThrow("permission denied")
})
