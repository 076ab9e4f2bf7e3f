import { checkFile, closeConsultations, forgetSenders, indexAsks, indexFile, submitComment, submitMessage, type Actor } from "@gongkai/casework"
import { day, type Day } from "@gongkai/law"
import { filesToRead, keyRingOfText } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { answerMessage, draftedConsultation } from "../../../test/asks.ts"
import { citizen } from "../../../test/citizen.ts"
import { openOffice, type Office } from "../../../test/office.ts"
import { registersAt } from "../../../test/registers.ts"

const { bureau } = district
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
let today: Day = day("2026-06-02")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [bureau, district.county] })
})
afterAll(() => office.close())

const at = registersAt(() => office, bureau)
const portal: Actor = { agencyId: bureau, personId: "portal", cause: null, program: true }
const version = async (id = "c1"): Promise<number> => (await at.get("clerk", `/consultations/${id}`)).body.version
const upload = async (name: string, content: string) =>
  (await office.as(bureau, "clerk")).send("POST", "/api/v1/consultations/c1/files", {
    body: new TextEncoder().encode(content),
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "idempotency-key": `file-of-${encodeURIComponent(name)}`,
    },
  })
const found = async (words: string, more = ""): Promise<readonly string[]> => {
  const { text } = await citizen(office).get(`/search?q=${encodeURIComponent(words)}${more}`)
  return [...text.matchAll(/<li>\s*<div>\s*<a href="([^"]+)"/gu)].map(([, href = ""]) => href)
}

test("正文照信息的规则清洗；附件没有查过毒的不能公开，查过的公众打得开；公开以后不能再增减", async () => {
  const body = `<h2>起草说明</h2><p onclick="alert(1)">拟调整<strong>3路</strong>公交车。</p><script>alert(2)</script><table><tr><th scope="col">站</th></tr></table>`
  await at.does("clerk", "/consultations", { consultationId: "c1", ...draftedConsultation, body })
  const taken = await upload("征求意见稿.txt", "第一条 线路调整")
  expect(taken.status, taken.text).toBe(201)
  expect((await upload("机密★.txt", "文字")).body.code).toBe("SECRECY_MARK_FOUND")
  const other = await upload("附表.txt", "附表")
  const removed = await at.act("clerk", `/consultations/c1/files/${other.body.id}`, undefined, undefined, "DELETE")
  expect(removed.status, removed.text).toBe(200)
  expect((await at.act("head", "/consultations/c1/open", undefined, await version())).body.code).toBe("FILES_NOT_CLEAN")
  const clean = { ...office.room, virusCheck: { check: () => Promise.resolve({ state: "clean" as const }) } }
  const fileId: string = taken.body.id
  expect(office.toCheck).toContainEqual({ agencyId: bureau, fileId })
  expect(await citizen(office).get(`/files/${fileId}/a.txt`)).toMatchObject({ status: 404 })
  expect((await checkFile(clean)(office.casework, { agencyId: bureau, personId: "jobs", cause: null, program: true }, { fileId })).ok).toBe(true)
  expect((await citizen(office).get(`/files/${fileId}/a.txt`)).status).toBe(404)
  const opened = await at.act("head", "/consultations/c1/open", undefined, await version())
  expect(opened.status, opened.text).toBe(200)
  const { text } = await citizen(office).get("/consultations/c1")
  expect(text).toContain("<h2>起草说明</h2><p>拟调整<strong>3路</strong>公交车。</p>")
  expect(text).not.toMatch(/alert\([12]\)/u)
  expect(text).toContain(`href="/files/${fileId}/${encodeURIComponent("征求意见稿.txt")}"`)
  const file = await citizen(office).get(`/files/${fileId}/a.txt`)
  expect([file.status, file.text, file.headers.get("x-content-type-options")]).toEqual([200, "第一条 线路调整", "nosniff"])
  expect(file.headers.get("content-disposition")).toMatch(/^attachment/u)
  expect((await upload("再来.txt", "文字")).body.code).toBe("CONSULTATION_STATE")
  expect(await at.refused("clerk", `/consultations/c1/files/${fileId}`, undefined, undefined, "DELETE")).toBe("CONSULTATION_STATE")
  const foreign = await (await office.as(district.county, "clerk")).send("GET", `/api/v1/consultations/c1/files/${fileId}/content`)
  expect(foreign.status).toBe(404)
  expect((await at.get("clerk", `/consultations/c1/files/${fileId}/content`)).text).toBe("第一条 线路调整")
})

test("搜得到征求意见和公开的答复；撤下公开的搜不到；同义词由本机关设，搜一个也找到另一个", async () => {
  expect(await found("线路调整的意见")).toEqual(["/consultations/c1"])
  expect(await found("哪些站要保留")).toEqual(["/consultations/c1"])
  // What stands in its file is found once that was read.
  expect(await found("第一条")).toEqual([])
  const waiting = await office.casework.records.transaction({ agencyId: bureau, personId: "jobs", today }, (tx) => filesToRead(tx, bureau, 10))
  expect(waiting.map(({ kind, ofId, name }) => [kind, ofId, name])).toEqual([["consultation", "c1", "征求意见稿.txt"]])
  const jobs: Actor = { agencyId: bureau, personId: "jobs", cause: null, program: true }
  expect((await indexFile(office.room)(office.casework, jobs, { fileId: waiting[0]!.fileId })).ok).toBe(true)
  expect(await found("第一条")).toEqual(["/consultations/c1"])
  const message = {
    messageId: "ludeng",
    submissionKey: "form-of-ludeng",
    subject: "路灯不亮",
    text: "样本路5号门口路灯不亮",
    sender: { name: "李四光" },
  }
  expect((await submitMessage(ring)(office.casework, portal, message)).ok).toBe(true)
  expect(await found("路灯")).toEqual([])
  await answerMessage(office, bureau, "ludeng", { subject: "某路路灯不亮", text: "某路路灯不亮" }, "已派人修复。")
  expect(await found("派人修复")).toEqual(["/messages/ludeng"])
  expect(await found("样本路5号")).toEqual([])
  expect(await found("公共汽车", `&agency=${bureau}`)).toEqual([])
  expect((await at.get("clerk", "/search-synonyms")).body).toEqual({ groups: [], version: 0 })
  const groups = [["公交车", "公共汽车"]]
  expect((await at.act("clerk", "/search-synonyms", { groups, version: 0 }, undefined, "PUT")).body.code).toBe("NOT_PERMITTED")
  const set = await at.act("head", "/search-synonyms", { groups, version: 0 }, undefined, "PUT")
  expect(set.status, set.text).toBe(200)
  expect((await at.get("clerk", "/search-synonyms")).body).toEqual({ groups, version: 1 })
  expect(await found("公共汽车", `&agency=${bureau}`)).toEqual(["/consultations/c1"])
  expect(await at.refused("head", "/search-synonyms", { groups: [], version: 0 }, undefined, "PUT")).toBe("STALE")
  const taken = await at.act("head", "/messages/ludeng/publication", { published: null }, 3, "PUT")
  expect(taken.status, taken.text).toBe(200)
  expect(await found("派人修复")).toEqual([])
  // What was published before there was an index of it is put in by the day's job.
  await office.db.asOwner("delete from gongkai.search_entry where kind = 'consultation'")
  expect(await found("线路调整的意见")).toEqual([])
  await indexAsks(office.casework, bureau)
  expect(await found("线路调整的意见")).toEqual(["/consultations/c1"])
})

test("提交人：应本人要求，办结后删除，姓名、联系方式、所写的内容都没有了，历次版本里也没有；期满由系统删除，不动没有办结的", async () => {
  const said = {
    commentId: "yijian",
    consultationId: "c1",
    submissionKey: "form-of-yijian",
    text: "我住样本路5号，请保留3路车",
    sender: { name: "张三丰" },
  }
  expect((await submitComment(ring)(office.casework, portal, said)).ok).toBe(true)
  const erase = { ofKind: "comment", ofId: "yijian" }
  expect(await at.refused("clerk", "/senders/erase", erase)).toBe("NOT_PERMITTED")
  expect(await at.refused("head", "/senders/erase", erase)).toBe("SENDER_NOT_ERASABLE")
  await at.does("head", "/senders/erase", { ofKind: "message", ofId: "ludeng" })
  expect(await at.refused("head", "/senders/erase", { ofKind: "message", ofId: "ludeng" })).toBe("SENDER_NOT_ERASABLE")
  const erased = (await at.get("clerk", "/messages/ludeng")).body
  expect([erased.subject, erased.text, erased.shownName, erased.reply, erased.state]).toEqual([
    "（已擦除）",
    "（已擦除）",
    null,
    "（已擦除）",
    "answered",
  ])
  expect(await at.refused("clerk", "/messages/ludeng/sender", { reason: "contact-applicant" })).toBe("NOT_FOUND")
  await at.does("clerk", "/comments/yijian/publish", { text: "请保留3路车" }, 1)
  today = day("2026-06-06")
  expect(await closeConsultations(office.casework, bureau)).toBe(1)
  const waiting = { messageId: "waiting", submissionKey: "form-of-waiting", subject: "井盖", text: "井盖坏了", sender: { name: "王五" } }
  expect((await submitMessage(ring)(office.casework, portal, waiting)).ok).toBe(true)
  // Twenty-four months after the last day for comments.
  today = day("2028-06-05")
  await forgetSenders(office.casework, bureau)
  expect((await at.get("clerk", "/consultations/c1/comments")).body.items[0].shownName).toBe("张**")
  today = day("2028-06-06")
  await forgetSenders(office.casework, bureau)
  const [comment] = (await at.get("clerk", "/consultations/c1/comments")).body.items
  expect([comment.text, comment.shownName, comment.publishedText]).toEqual(["（已擦除）", null, "请保留3路车"])
  expect((await at.get("clerk", "/messages/waiting")).body.shownName).toBe("王*")
  const left = JSON.stringify([
    await office.db.asOwner("select of_id from gongkai.sender_field where of_id <> 'waiting'"),
    await office.db.asOwner("select content from gongkai.row_version where table_name in ('public_message', 'consultation_comment')"),
  ])
  expect(left).not.toMatch(/派人修复|样本路5号|yijian"[^}]*张/u)
  expect(left.startsWith("[[],")).toBe(true)
})
