import { Workbook } from "@cj-tech-master/excelts"
import { readFileSync } from "node:fs"
import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Answer, type Office, type Post } from "../../../test/office.ts"

const agencyId = district.county
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => day("2026-11-29"), agencies: [agencyId] })
})
afterAll(() => office.close())

const sample = (name: string): Uint8Array => readFileSync(new URL(`../../../../../samples/${name}`, import.meta.url))
const upload = async (bytes: Uint8Array, by: Post = "clerk", type = "application/octet-stream"): Promise<Answer> =>
  (await office.as(agencyId, by)).send("POST", "/api/v1/report-imports", { body: bytes, headers: { "content-type": type } })
let serial = 0
const send = async (by: Post, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => {
  serial += 1
  return (await office.as(agencyId, by)).send("POST", `/api/v1${path}`, {
    body,
    headers: { "idempotency-key": `report-import-${String(serial)}`, ...headers },
  })
}
const imported = (body: Readonly<Record<string, unknown>>, by: Post = "clerk"): Promise<Answer> =>
  send(by, "/reports/imported", { scope: "agency", ...body })
interface ReadCell {
  readonly cell: string
  readonly how: string
  readonly value: number | null
  readonly raw: string | null
}
const cellOf = (body: { readonly cells: readonly ReadCell[] }, id: string) => body.cells.find(({ cell }) => cell === id)
const reportOf = async (id: string) => (await (await office.as(agencyId, "clerk")).send("GET", `/api/v1/reports/${id}`)).body

test("2020年的年报逐格读出，确认是本机关的，由负责人收录，成为那一年公布的报告", async () => {
  const read = await upload(sample("霁山县统计局-2020.txt"))
  expect(read.status, read.text).toBe(200)
  expect(read.body.report).toMatchObject({ agency: "霁山县统计局", year: 2020, form: "2019" })
  expect(read.body.cells).toHaveLength(198)
  expect(cellOf(read.body, "requests.received.total")).toMatchObject({ how: "read", value: 14, raw: "14", at: { line: expect.any(Number) } })
  expect(read.body.findings.map(({ code }: { code: string }) => code)).toContain("repair.flattened")

  const asked = { reportId: "past-2020", year: 2020, report: read.body.report }
  expect(await imported(asked)).toMatchObject({ status: 409, body: { code: "REPORT_AGENCY_NOT_CONFIRMED", detail: { says: "霁山县统计局" } } })
  expect(await imported({ ...asked, agency: "霁山县统计局" }, "audit")).toMatchObject({ status: 403 })
  expect(await imported({ ...asked, agency: "霁山县统计局" })).toMatchObject({ status: 201, body: { id: "past-2020", version: 1 } })
  expect(await imported({ ...asked, reportId: "again", agency: "霁山县统计局" })).toMatchObject({ status: 409, body: { code: "REPORT_AT_WORK" } })
  const accepted = await send("head", "/reports/past-2020/accept", { on: "2021-01-20" }, { "if-match": '"v1"' })
  expect(accepted.status, accepted.text).toBe(200)
  expect(await reportOf("past-2020")).toMatchObject({ state: "published", origin: "published", year: 2020, form: "2019" })
})

test("空白和斜线不读，写明原文；可以填写没有读出的格并注明来源，已读出的不能改", async () => {
  const read = (await upload(sample("霁云区人民政府办公室-2022.txt"))).body
  const blank = "requests.received.commercialEnterprise"
  expect(cellOf(read, blank)).toMatchObject({ how: "refused", value: null, name: "表三“一、本年新收政府信息公开申请数量”行“商业企业”列" })
  const asked = { reportId: "past-2022", year: 2022, agency: "霁云区人民政府办公室", report: read.report }
  const note = "据当年台账"
  expect(await imported({ ...asked, cells: [{ cell: "requests.received.total", value: 4, note }] })).toMatchObject({
    status: 409,
    body: { code: "REPORT_CELL_READ", detail: { cells: ["requests.received.total"] } },
  })
  expect(
    await imported({
      ...asked,
      cells: [
        { cell: blank, value: 0, note },
        { cell: "disclosure.procurement.amount", value: 1, note },
      ],
    }),
  ).toMatchObject({ status: 409, body: { code: "REPORT_CELL_UNKNOWN", detail: { cells: ["disclosure.procurement.amount"] } } })
  expect(await imported({ ...asked, cells: [{ cell: blank, value: 0, note }] })).toMatchObject({ status: 201 })
  const cells = await office.db.asOwner(
    "select cell, value::float8, source, note, raw from gongkai.report_cell where report_id = 'past-2022' and cell = any($1) order by cell",
    [[blank, "requests.received.total", "requests.received.otherOrganization"]],
  )
  expect(cells).toEqual([
    { cell: blank, value: 0, source: "entered", note, raw: cellOf(read, blank)?.raw },
    {
      cell: "requests.received.otherOrganization",
      value: null,
      source: "imported",
      note: null,
      raw: cellOf(read, "requests.received.otherOrganization")?.raw,
    },
    { cell: "requests.received.total", value: 3, source: "imported", note: null, raw: null },
  ])
})

test("错的照读照说，不替它改：勾稽关系不成立的在结果里", async () => {
  const { body } = await upload(sample("松漪区教育局-2024.md"))
  expect(body.findings.filter(({ severity }: { severity: string }) => severity === "error").map(({ code }: { code: string }) => code)).toEqual([
    "relation.outcomes",
    "relation.rowTotal",
  ])
})

test("模板下载、填写、读回、导入", async () => {
  const template = await office.fetch(
    new Request("http://office.test/api/v1/report-imports/template?form=2021&layout=cells", {
      headers: { cookie: (await office.as(agencyId, "clerk")).cookie },
    }),
  )
  expect(template.headers.get("content-type")).toContain("spreadsheetml")
  const book = new Workbook()
  await book.xlsx.load(Buffer.from(await template.arrayBuffer()))
  book.worksheets[0]!.eachRow((row) => {
    if (row.getCell(1).value === "requests.received.total") row.getCell(6).value = 5
  })
  const read = await upload(new Uint8Array(await book.xlsx.writeBuffer()))
  expect(read.body.report).toMatchObject({ agency: null, year: null, form: "2021", requests: { received: { total: 5 } } })
  expect(await imported({ reportId: "past-2023", year: 2023, report: read.body.report })).toMatchObject({ status: 201 })
})

test("两版表格混用、另一版才有的格里有数：不丢，不导入", async () => {
  const { report } = (await upload(sample("砚溪县民政局-2024.html"))).body
  const mixed = { ...report, form: "2019", forms: { disclosure: "2019", requests: "2021" }, disclosure: null }
  mixed.requests.other.correctionOverdue.total = 2
  expect(await imported({ reportId: "mixed", year: 2019, agency: "砚溪县民政局", report: mixed })).toMatchObject({
    status: 409,
    body: { code: "REPORT_FORM_MIXED", detail: { cells: expect.arrayContaining(["requests.other.correctionOverdue.total"]) } },
  })
})

test("不是报告的：图片网页说明原因，太大的不收，不是本格式的不导入，秘密标志不导入", async () => {
  expect((await upload(sample("棠汀县司法局-2024.html"))).body).toMatchObject({
    report: null,
    cells: [],
    findings: [{ key: "file.unreadable:image-only" }],
  })
  expect(await upload(new Uint8Array(17 * 1_048_576))).toMatchObject({ status: 413 })
  // So large a file may be a PDF, and nothing else.
  expect((await upload(new Uint8Array(5 * 1_048_576))).body).toMatchObject({ report: null, findings: [{ key: "file.unreadable:too-large" }] })
  expect(await upload(sample("青砚区水利局-2022.txt"), "clerk", "text/plain")).toMatchObject({ status: 415 })
  expect(await upload(sample("青砚区水利局-2022.txt"), "audit")).toMatchObject({ status: 403 })
  expect(await imported({ reportId: "none", year: 2022, report: { schema: "gongkai.report/9" } })).toMatchObject({ status: 422 })
  const { report } = (await upload(sample("青砚区水利局-2022.txt"))).body
  const asked = { reportId: "none", year: 2021, agency: "青砚区水利局" }
  expect(await imported({ ...asked, report: { ...report, sections: { ...report.sections, other: "\u0000" } } })).toMatchObject({ status: 422 })
  expect(await imported({ ...asked, report: { ...report, sections: { ...report.sections, other: "机密★十年" } } })).toMatchObject({
    status: 409,
    body: { code: "SECRECY_MARK_FOUND" },
  })
})
