import { checkFile, type Actor } from "@gongkai/casework"
import { day } from "@gongkai/law"
import { defaultFilePolicy, type VirusCheck } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Answer, type Caller, type Office, type Post } from "../../../test/office.ts"
import { reportsAt } from "../../../test/reports.ts"

const { county, bureau, sibling } = district
/** Calls what holds the word 病毒 infected. */
const byWord: VirusCheck = {
  async check(content) {
    let text = ""
    for await (const piece of content) text += Buffer.from(piece).toString()
    return text.includes("病毒") ? { state: "infected", signature: "Word" } : { state: "clean" }
  },
}
let office: Office
let serial = 0
beforeAll(async () => {
  const files = { virusCheck: byWord, policy: { ...defaultFilePolicy, most: 2000 } }
  office = await openOffice({ today: () => day("2026-01-12"), agencies: [county, bureau, sibling], files })
})
afterAll(() => office.close())

const at = reportsAt(() => office, bureau)
const above = reportsAt(() => office, county)
const beside = reportsAt(() => office, sibling)
const as = (agencyId: string, post: Post): Promise<Caller> => office.as(agencyId, post)
const attach = async (name: string, text: string, reportId = "r1", by?: Caller, key = `attach-${String((serial += 1))}`): Promise<Answer> =>
  (by ?? (await as(bureau, "clerk"))).send("POST", `/api/v1/reports/${reportId}/attachments`, {
    body: text,
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "idempotency-key": key,
    },
  })
const check = (fileId: string) => {
  const jobs: Actor = { agencyId: bureau, personId: "jobs", cause: null, program: true }
  return checkFile(office.room)(office.casework, jobs, { fileId })
}
const attached = async (reportId = "r1"): Promise<any> => (await at.get("clerk", `/reports/${reportId}/attachments`)).body
const titles = async (reportId = "r1"): Promise<readonly string[]> => (await attached(reportId)).items.map(({ title }: any) => title)
const content = async (fileId: string, by: Caller): Promise<Answer> => by.send("GET", `/api/v1/files/${fileId}/content`)

let [first, second] = ["", ""]

test("起草时上传、改名、排次序、移除；查毒通过后才能打开；上级还看不到", async () => {
  await at.does("clerk", "/reports", { reportId: "r1", year: 2025, scope: "agency" })
  const taken = await attach("说明.txt", "有关数据的说明", "r1", undefined, "attach-again")
  expect(taken.status, taken.text).toBe(201)
  expect((await attach("说明.txt", "有关数据的说明", "r1", undefined, "attach-again")).body).toEqual(taken.body)
  first = taken.body.id
  second = (await attach("统计表.csv", "项目,件数\r\n许可,12\r\n")).body.id
  expect(await titles()).toEqual(["说明.txt", "统计表.csv"])
  expect(office.toCheck.at(-1)).toEqual({ agencyId: bureau, fileId: second })
  const [clerk, head, superior] = [await as(bureau, "clerk"), await as(bureau, "head"), await as(county, "head")]
  expect(await content(first, head)).toMatchObject({ status: 409, body: { code: "FILE_QUARANTINED" } })
  await check(first)
  await check(second)
  expect(await content(first, head)).toMatchObject({ status: 200, text: "有关数据的说明" })
  expect(await content(first, superior)).toMatchObject({ status: 404 })
  expect(await content(first, await as(bureau, "system"))).toMatchObject({ status: 403, body: { code: "NOT_PERMITTED" } })
  expect((await clerk.send("GET", `/api/v1/files/${first}`)).body).toMatchObject({ caseId: null, name: "说明.txt", state: "clean" })

  await at.does("clerk", `/reports/r1/attachments/${first}`, { title: "附件1：有关数据的说明" }, 1, "PATCH")
  expect(await at.refused("clerk", `/reports/r1/attachments/${first}`, { title: "又改" }, 1, "PATCH")).toBe("STALE")
  await at.does("clerk", "/reports/r1/attachments/order", { fileIds: [second, first] }, undefined, "PUT")
  expect(await titles()).toEqual(["统计表.csv", "附件1：有关数据的说明"])
  expect(await at.refused("clerk", "/reports/r1/attachments/order", { fileIds: [second] }, undefined, "PUT")).toBe("STALE")
  expect(await at.refused("clerk", "/reports/r1/attachments/order", { fileIds: [second, second] }, undefined, "PUT")).toBe("STALE")
  const third = (await attach("多余.txt", "不用了")).body.id
  await at.does("clerk", `/reports/r1/attachments/${third}`, undefined, undefined, "DELETE")
  expect(await at.refused("clerk", `/reports/r1/attachments/${third}`, undefined, undefined, "DELETE")).toBe("NOT_FOUND")
  expect(await titles()).toHaveLength(2)
})

test("不收的：太大、名不副实、带密级标志、别的机关、没有权限、没有这份报告", async () => {
  expect((await attach("大.txt", "数".repeat(700))).body.code).toBe("FILE_TOO_LARGE")
  expect((await attach("照片.jpg", "文字")).body.code).toBe("FILE_NAME_DISAGREES")
  expect((await attach("名单.txt", "机密★绝不能外传")).body.code).toBe("SECRECY_MARK_FOUND")
  expect((await attach("甲.txt", "甲", "r1", await as(sibling, "clerk"))).status).toBe(404)
  expect((await attach("甲.txt", "甲", "r1", await as(county, "head"))).status).toBe(404)
  expect((await attach("甲.txt", "甲", "r1", await as(bureau, "system"))).status).toBe(403)
  expect((await attach("甲.txt", "甲", "nothing")).status).toBe(404)
  expect(await attached()).toMatchObject({ changeable: true, most: 20 })
  expect(await titles()).toHaveLength(2)
})

test("带病毒的附件不能报送；移除后报送，附件随之封存，数据库也不许再改", async () => {
  const bad = (await attach("坏.txt", "这里有病毒")).body.id
  await check(bad)
  expect((await at.verb("head", "r1", "submit")).body.code).toBe("REPORT_ATTACHMENT_INFECTED")
  expect((await at.report("r1", "head")).verbs).toContainEqual(expect.objectContaining({ verb: "submit", code: "REPORT_ATTACHMENT_INFECTED" }))
  await at.does("clerk", `/reports/r1/attachments/${bad}`, undefined, undefined, "DELETE")
  expect((await at.verb("head", "r1", "submit")).status).toBe(200)
  expect((await attach("晚.txt", "来晚了")).body.code).toBe("REPORT_STATE")
  expect(await at.refused("clerk", `/reports/r1/attachments/${first}`, undefined, undefined, "DELETE")).toBe("REPORT_STATE")
  expect(await at.refused("clerk", `/reports/r1/attachments/${first}`, { title: "改" }, 2, "PATCH")).toBe("REPORT_STATE")
  expect(await at.refused("clerk", "/reports/r1/attachments/order", { fileIds: [first, second] }, undefined, "PUT")).toBe("REPORT_STATE")
  expect(await attached()).toMatchObject({ changeable: false })
  const owned = (text: string): Promise<string> =>
    office.db.asOwner(text).then(
      () => "done",
      (error: unknown) => String(error),
    )
  expect(await owned("delete from gongkai.report_attachment where report_id = 'r1'")).toContain("its content is kept")
})

test("报送后上级看得到、打得开附件；同级看不到；留在草稿里没有报送的不在其内", async () => {
  const filed = (await above.get("head", `/filed-reports/${bureau}/2025`)).body.items
  expect(filed[0].attachments).toEqual([
    {
      fileId: second,
      title: "统计表.csv",
      name: "统计表.csv",
      bytes: 26,
      contentType: "text/plain",
      sha256: "029368cfab26a060c0c0ed31058dd93dced1af2b3d5d077baeaca3e4ddc49ce2",
    },
    expect.objectContaining({ fileId: first, title: "附件1：有关数据的说明", name: "说明.txt", contentType: "text/plain" }),
  ])
  const superior = await as(county, "head")
  expect(await content(first, superior)).toMatchObject({ status: 200, text: "有关数据的说明" })
  expect(await content(first, await as(sibling, "head"))).toMatchObject({ status: 404 })
  expect((await beside.get("head", `/filed-reports/${bureau}/2025`)).status).toBe(404)
})

test("退回后又能改：两次报送各是各的附件；更正从原报告的附件起", async () => {
  await above.does("head", "/reports/r1/return", { reviewId: "v1", round: 1, words: "附件请更新" })
  await at.does("clerk", `/reports/r1/attachments/${second}`, undefined, undefined, "DELETE")
  expect((await at.verb("head", "r1", "submit")).status).toBe(200)
  const [two, one] = (await above.get("head", `/filed-reports/${bureau}/2025`)).body.items
  expect([one, two].map(({ attachments }: any) => attachments.map(({ fileId }: any) => fileId))).toEqual([[second, first], [first]])
  // What was filed once stays to be read by whom it was filed to.
  expect((await content(second, await as(county, "head"))).status).toBe(200)
  await above.does("head", "/reports/r1/clear", { reviewId: "v2", round: 2 })
  expect((await at.verb("head", "r1", "publish", { on: "2026-01-12" })).status).toBe(200)
  await at.does("clerk", "/reports/r1/correct", { newReportId: "r2", reason: "附件漏了一份" })
  expect(await titles("r2")).toEqual(["附件1：有关数据的说明"])
  expect((await attach("补.txt", "补上的一份", "r2")).status).toBe(201)
  expect([await titles("r1"), await titles("r2")]).toEqual([["附件1：有关数据的说明"], ["附件1：有关数据的说明", "补.txt"]])
})

test("附件到了上限，再传的不收", async () => {
  for (let more = 2; more < 20; more++) expect((await attach(`第${String(more)}份.txt`, `第${String(more)}份`, "r2")).status).toBe(201)
  expect((await attach("第二十一份.txt", "太多", "r2")).body).toMatchObject({ code: "REPORT_ATTACHMENTS_FULL", detail: { most: 20 } })
})
