import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buffer } from "node:stream/consumers"
import { day } from "@gongkai/law"
import { defaultFilePolicy, openFileStore, redactionOfFile, releasesOf, type VirusCheck } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { district, plantDistrict } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import {
  addPerson,
  checkFile,
  giveRole,
  openCase,
  openFile,
  pictureForMarking,
  proposeForPage,
  releaseRedaction,
  saveRedaction,
  takeInFile,
  type Actor,
  type Casework,
  type FileRoom,
} from "../index.ts"
import { againstFiles } from "../letter/seal.ts"

let db: TestDatabase
let casework: Casework
let folder = ""
let room: FileRoom
const { bureau, sibling } = district
const today = day("2026-11-20")
const program = (agencyId: string): Actor => ({ agencyId, personId: "setting-up", cause: null, program: true })
const clerk: Actor = { agencyId: bureau, personId: "clerk", cause: null }
const approver: Actor = { agencyId: bureau, personId: "approver", cause: null }
const neighbour: Actor = { agencyId: sibling, personId: "neighbour", cause: null }
const clean: VirusCheck = { check: () => Promise.resolve({ state: "clean" }) }

async function* pieces(...all: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  for (const piece of all) yield await Promise.resolve(piece)
}

const takeIn = async (fileId: string, name: string, text: string): Promise<void> => {
  expect(await takeInFile(room)(casework, clerk, { fileId, caseId: "bureau-case", name }, pieces(Buffer.from(text)))).toMatchObject({ ok: true })
  expect(await checkFile(room)(casework, program(bureau), { fileId })).toMatchObject({ ok: true })
}

beforeAll(async () => {
  db = await testDatabase()
  await plantDistrict(db)
  casework = { records: db.records, now: () => "2026-11-20T02:00:00.000Z", today: () => today }
  folder = await mkdtemp(join(tmpdir(), "gongkai-redaction-"))
  room = { store: await openFileStore(folder), policy: { ...defaultFilePolicy, most: 10_000_000 }, virusCheck: clean }
  for (const [agencyId, id, role] of [
    [bureau, "clerk", "clerk"],
    [bureau, "approver", "approver"],
    [sibling, "neighbour", "clerk"],
  ] as const) {
    await addPerson(casework, program(agencyId), { id, name: "某人" })
    await giveRole(casework, program(agencyId), { personId: id, role })
  }
  await openCase(casework, program(bureau), { id: "bureau-case" })
  await takeIn("original", "张三的材料.txt", "申请人张三，联系电话13800138000。\n准予公开的内容。")
  await takeIn("twice", "两处.txt", "张三来信。\n张三又来信。")
})
afterAll(async () => {
  await db.drop()
  await rm(folder, { recursive: true, force: true })
})

const inAgency = <Answer>(work: Parameters<typeof db.records.transaction<Answer>>[1]): Promise<Answer> =>
  db.records.transaction({ agencyId: bureau, personId: "clerk", today }, work)

const marksFor = async (fileId: string, first: number) => {
  const proposed = await proposeForPage({ room })(casework, clerk, { fileId, page: 1, names: ["张三"] })
  if (!proposed.ok) throw new Error(proposed.code)
  return proposed.proposals
    .slice(0, first)
    .map(({ boxes, ground }, at) => ({ id: `m${String(at)}`, page: 1, boxes: [...boxes], ground, layers: ["applicant" as const] }))
}
const filesKept = async (): Promise<number> =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length

test("查找、标记、放行：新文件进本案，原件不动，记下谁标的、哪一稿", async () => {
  const marks = await marksFor("original", 9)
  expect(marks).toHaveLength(2)
  const saved = await saveRedaction(casework, clerk, { redactionId: "r1", fileId: "original", seen: 0, marks })
  expect(saved).toMatchObject({ ok: true, body: { version: 1, marks: 2 } })
  const released = await releaseRedaction({ room })(casework, clerk, { releaseId: "made", fileId: "original", version: 1, layer: "applicant" })
  expect(released).toMatchObject({ ok: true, name: "redaction.released", body: { ofFileId: "original", layer: "applicant" } })
  await checkFile(room)(casework, program(bureau), { fileId: "made" })
  const opened = await openFile(room)(casework, clerk, "made")
  if (!opened.ok) throw new Error(opened.code)
  expect(opened.file).toMatchObject({ name: "区分处理-提供版-1.pdf", contentType: "application/pdf", caseId: "bureau-case" })
  expect((await buffer(opened.content)).subarray(0, 5).toString()).toBe("%PDF-")
  const [release] = await inAgency((tx) => releasesOf(tx, bureau, "r1"))
  expect(release).toMatchObject({ fileId: "made", releasedBy: "clerk", releasedOn: "2026-11-20", ofVersion: 1 })
  expect(release?.marks.map(({ markedBy, ground }) => [markedBy, ground])).toEqual([
    ["clerk", "15"],
    ["clerk", "15"],
  ])
  // Nothing of what was marked is in any event or in the marks.
  const events =
    JSON.stringify(await db.asOwner("select body from gongkai.event")) + JSON.stringify(await db.asOwner("select marks from gongkai.redaction"))
  for (const words of ["张三", "13800138000"]) expect(events).not.toContain(words)
})

test("有了标记，原件不能随文书发出，放行的版本可以；内部版不能", async () => {
  const against = (fileId: string) => inAgency((tx) => againstFiles(tx, "bureau-case", [fileId]))
  expect(await against("original")).toMatchObject({ code: "FILE_IS_ORIGINAL" })
  expect(await against("made")).toBeNull()
  await releaseRedaction({ room })(casework, clerk, { releaseId: "inside", fileId: "original", version: 1, layer: "internal" })
  expect(await against("inside")).toMatchObject({ code: "FILE_FOR_INTERNAL_USE" })
})

test("同样的字没有遮全：不放行，什么也不留下；说得出是哪一处标记，说不出是什么字", async () => {
  const marks = await marksFor("twice", 1)
  await saveRedaction(casework, clerk, { redactionId: "r2", fileId: "twice", seen: 0, marks })
  const kept = await filesKept()
  const refused = await releaseRedaction({ room })(casework, clerk, { releaseId: "no", fileId: "twice", version: 1, layer: "applicant" })
  expect(refused).toMatchObject({ ok: false, code: "REDACTION_NOT_PROVEN", detail: { failures: [{ code: "words-remain", page: 1, markId: "m0" }] } })
  expect(JSON.stringify(refused)).not.toContain("张三")
  expect(await filesKept()).toBe(kept)
  expect(await db.asOwner("select from gongkai.case_file where id = 'no'")).toHaveLength(0)
})

test("别人先改了：不覆盖，也不按旧的放行；没改的标记还是原来的人标的", async () => {
  const [first, second] = await marksFor("twice", 2)
  if (first === undefined || second === undefined) throw new Error("nothing proposed")
  const save = (seen: number) => saveRedaction(casework, clerk, { redactionId: "r2", fileId: "twice", seen, marks: [first, second] })
  expect(await save(0)).toMatchObject({ code: "STALE", detail: { version: 1 } })
  expect(await save(1)).toMatchObject({ ok: true, body: { version: 2 } })
  const release = releaseRedaction({ room })
  expect(await release(casework, clerk, { releaseId: "old", fileId: "twice", version: 1, layer: "applicant" })).toMatchObject({ code: "STALE" })
  expect(await release(casework, clerk, { releaseId: "new", fileId: "twice", version: 2, layer: "applicant" })).toMatchObject({ ok: true })
  expect((await inAgency((tx) => redactionOfFile(tx, bureau, "twice")))?.marks.map(({ id }) => id)).toEqual(["m0", "m1"])
})

test("没有权限的不能标、不能放行；别的机关看不到", async () => {
  const nothing = { redactionId: "r3", fileId: "original", seen: 1, marks: [] }
  expect(await saveRedaction(casework, approver, nothing)).toMatchObject({ code: "NOT_PERMITTED" })
  const wanted = { releaseId: "x", fileId: "original", version: 1, layer: "public" as const }
  expect(await releaseRedaction({ room })(casework, approver, wanted)).toMatchObject({ code: "NOT_PERMITTED" })
  expect(await saveRedaction(casework, neighbour, nothing)).toMatchObject({ code: "NOT_FOUND" })
  expect(await pictureForMarking({ room })(casework, neighbour, { fileId: "original", page: 1, layer: null })).toMatchObject({ code: "NOT_FOUND" })
  const picture = await pictureForMarking({ room })(casework, approver, { fileId: "original", page: 1, layer: "applicant" })
  expect(picture.ok && Buffer.from(picture.png).subarray(1, 4).toString()).toBe("PNG")
  expect(await pictureForMarking({ room })(casework, clerk, { fileId: "original", page: 9, layer: null })).toMatchObject({
    code: "REDACTION_NOT_POSSIBLE",
    detail: { reason: "no-such-page" },
  })
})
