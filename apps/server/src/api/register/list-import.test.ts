import { Workbook } from "@cj-tech-master/excelts"
import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { baseUrl, openOffice, type Office } from "../../../test/office.ts"
import { registersAt } from "../../../test/registers.ts"

const { bureau, stranger } = district
const today = day("2026-01-12")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [bureau, stranger] })
})
afterAll(() => office.close())

const at = registersAt(() => office, bureau)
const other = registersAt(() => office, stranger)
const entryHead = "类别,日期,月份,件数,金额（万元）,名称,来源"
const documentHead = "类别,标题,文号,制发日期,公开日期,废止日期,废止依据"
const cellsOf = ({ body }: { readonly body: any }) => body.detail.cells.map(({ cell, code }: any) => [cell, code])
const kept = async (list: string) => (await at.get("clerk", `/${list}?limit=200&struck=all`)).body.items

test("登记簿有错就一行也不登记，每一格的错都指出来", async () => {
  const lines = [
    entryHead,
    "行政许可,2025-3-3,,,,施工许可,审批系统",
    "行政许可,3/5,,两件,,施工许可,审批系统",
    "行政处罚,2025-3-3,2025-3,,,某某处罚,执法系统",
    "行政处罚,,,5,,,执法系统",
    "行政处罚,,2025-3,,,某某处罚,执法系统",
    "行政事业性收费,2025-3-3,,,,登记费,财政系统",
    "行政事业性收费,2025-3-3,,,5元,登记费,财政系统",
    "行政事业性收费,2025-3-3,,,0.0000001,登记费,财政系统",
    "行政强制,2026-1-13,,1,3,查封,执法系统",
    "信访,1949-9-30,,,,某某,某某",
    "政府集中采购,,2026-1,4,5,服务器,采购平台",
  ]
  const answer = await at.upload("register-entries", lines.join("\r\n"))
  expect(answer.status, answer.text).toBe(409)
  expect(answer.body).toMatchObject({ code: "REGISTER_ROWS_FAULTY", detail: { rows: 11, faults: 14 } })
  expect(cellsOf(answer)).toEqual([
    ["B3", "NOT_A_DAY"],
    ["D3", "NOT_A_NUMBER"],
    ["C4", "REGISTER_DAY_OR_MONTH"],
    ["F5", "MISSING"],
    ["B5", "REGISTER_DAY_OR_MONTH"],
    ["D6", "REGISTER_COUNT"],
    ["E7", "REGISTER_AMOUNT_MISSING"],
    ["E8", "NOT_AN_AMOUNT"],
    ["E9", "AMOUNT_TOO_FINE"],
    ["B10", "DAY_IN_FUTURE"],
    ["E10", "REGISTER_AMOUNT_NOT_KEPT"],
    ["A11", "NOT_A_CHOICE"],
    ["B11", "DAY_TOO_EARLY"],
    ["C12", "DAY_IN_FUTURE"],
  ])
  expect(answer.body.detail.cells.every(({ words }: any) => words.length > 3)).toBe(true)
  expect(await kept("register-entries")).toEqual([])
})

test("规范性文件有错就一件也不登记，每一格的错都指出来", async () => {
  const lines = [
    documentHead,
    "规章,某某规定,令第1号,2025-3-3,2025-3-4,,",
    "行政规范性文件,某某办法,,2025-3-3,2025-3-2,2025-3-1,",
    "规范性文件,,,2026-1-13,,,有效期满",
    "行政规范性文件,某某办法,,2025-3-3,,去年,有效期满",
  ]
  const answer = await at.upload("normative-documents", lines.join("\n"))
  expect(answer.status, answer.text).toBe(409)
  expect(cellsOf(answer)).toEqual([
    ["E3", "DAY_BEFORE_MAKING"],
    ["F3", "DAY_BEFORE_MAKING"],
    ["B4", "MISSING"],
    ["D4", "DAY_IN_FUTURE"],
    ["G4", "REPEAL_WITHOUT_DAY"],
    ["F5", "NOT_A_DAY"],
  ])
  expect(await kept("normative-documents")).toEqual([])
})

test("全对就一次全登记，同一键再送答复相同，同一文件换键也不登记两遍；别的机关送同一文件各登各的", async () => {
  const file = `${entryHead}\n收费,,2025年4月,,12.345678,登记费,财政系统\n行政许可,2025.3.3,,,,施工许可,审批系统\n`
  const first = await at.upload("register-entries", file, "one-import-key")
  expect(first.status, first.text).toBe(201)
  expect(first.body).toMatchObject({ rows: 2 })
  expect(await at.upload("register-entries", file, "one-import-key")).toMatchObject({ status: 201, body: first.body })
  expect((await at.upload("register-entries", `${file}\n`, "one-import-key")).body.code).toBe("KEY_REUSED")
  expect((await at.upload("register-entries", file)).body.code).toBe("LIST_IMPORTED_BEFORE")
  expect(await kept("register-entries")).toMatchObject([
    { id: `${String(first.body.id)}.2`, register: "fees", span: "month", onDay: "2025-04-30", count: 0, amount: 12.345678 },
    { id: `${String(first.body.id)}.3`, register: "licensing", span: "day", onDay: "2025-03-03", count: 1, amount: null },
  ])
  const theirs = await other.upload("register-entries", file)
  expect(theirs.status, theirs.text).toBe(201)
  expect(theirs.body.id).not.toBe(first.body.id)
  const events = await office.db.asOwner("select body from gongkai.event where agency_id = $1 and name = 'register.imported'", [bureau])
  expect(events.map(({ body }) => body)).toEqual([{ importId: first.body.id, list: "register-entries", rows: 2 }])
})

test("读不出来的、带密级标志的、没有权限的，都不登记", async () => {
  expect((await at.upload("register-entries", "甲,乙\n1,2\n")).body).toMatchObject({
    code: "REGISTER_NOT_READABLE",
    detail: { findings: [{ code: "HEADINGS_MISSING" }] },
  })
  expect((await at.upload("register-entries", "")).status).toBeGreaterThanOrEqual(400)
  expect((await at.upload("normative-documents", `${documentHead}\n规章,机密★10年 某某规定,,2025-3-3,,,\n`)).body).toMatchObject({
    code: "SECRECY_MARK_FOUND",
    detail: { where: "B2" },
  })
  const headers = { "content-type": "application/octet-stream", "idempotency-key": "not-permitted-key" }
  const body = new TextEncoder().encode(`${documentHead}\n规章,某某规定,,2025-3-3,,,\n`)
  const audit = await (await office.as(bureau, "audit")).send("POST", "/api/v1/normative-documents/import", { body, headers })
  expect(audit.body).toMatchObject({ code: "NOT_PERMITTED", detail: { act: "register.enter" } })
  expect(await kept("normative-documents")).toEqual([])
})

const bytesOf = async (path: string): Promise<Uint8Array> => {
  const { cookie } = await office.as(bureau, "clerk")
  const response = await office.fetch(new Request(`${baseUrl}/api/v1${path}`, { headers: { cookie } }))
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

test.each(["xlsx", "csv"])("%s 模板原样交回只差删去示例行；换成自己的行就登记", async (format) => {
  for (const [list, cell] of [
    ["register-entries", "F2"],
    ["normative-documents", "B2"],
  ] as const)
    // prettier-ignore
    expect(cellsOf(await at.upload(list, await bytesOf(`/${list}/template?format=${format}`)))).toEqual([[cell, "EXAMPLE_LEFT_IN"]])
  expect((await at.get("clerk", "/register-entries/template?format=pdf")).status).toBe(422)
})

test("填好的工作簿：数字单元格、日期单元格、当月一日的月份都认得", async () => {
  const book = new Workbook()
  await book.xlsx.load(Buffer.from(await bytesOf("/register-entries/template")))
  const sheet = book.worksheets[0]!
  sheet.getRow(2).values = ["行政事业性收费", "", new Date("2025-05-01T00:00:00Z"), "", 0.1 + 0.2, "登记费", "财政系统"]
  sheet.getRow(3).values = ["政府集中采购", new Date("2025-06-05T00:00:00Z"), "", "", 30, "服务器", "采购平台"]
  const answer = await at.upload("register-entries", new Uint8Array(await book.xlsx.writeBuffer()))
  expect(answer.status, answer.text).toBe(201)
  const mine = (await kept("register-entries")).filter(({ id }: any) => id.startsWith(answer.body.id))
  expect(mine.map(({ register, span, onDay, count, amount }: any) => [register, span, onDay, count, amount])).toEqual([
    ["procurement", "day", "2025-06-05", 1, 30],
    ["fees", "month", "2025-05-31", 0, 0.3],
  ])
})

test("导出的名单表头与模板一致，别的机关可以原样导入，合计不变；撤销的只在要全部时导出", async () => {
  await at.document("d1", "rule", "2025-03-03", { title: "=1+1 某某规定", documentNumber: "某府令〔2025〕1号", repealedOn: "2025-04-01" })
  await at.entry("wrong", "licensing", "2025-07-07", { title: "误记" })
  await at.does("clerk", "/register-entries/wrong", undefined, 1, "DELETE")
  const text = async (path: string) => new TextDecoder().decode(await bytesOf(path))
  const entries = await text("/exports/register-entries?format=csv")
  expect(entries.split("\r\n")[0]).toBe(`${entryHead},撤销日期,编号`)
  expect(entries).not.toContain("误记")
  expect(await text("/exports/register-entries?format=csv&struck=all")).toContain("误记")
  expect((await text("/exports/normative-documents?format=csv")).split("\r\n")[0]).toBe(`${documentHead},撤销日期,编号`)
  const count = async (of: typeof at): Promise<number> => (await of.get("clerk", "/register-entries")).body.items.length
  const before = await count(other)
  for (const list of ["register-entries", "normative-documents"]) {
    const answer = await other.upload(list, await bytesOf(`/exports/${list}?format=csv`))
    expect(answer.status, answer.text).toBe(201)
  }
  expect(await count(other)).toBe(before + (await count(at)))
  expect((await other.get("clerk", "/normative-documents")).body.items).toMatchObject([
    { kind: "rule", title: "=1+1 某某规定", documentNumber: "某府令〔2025〕1号", repealedOn: "2025-04-01" },
  ])
})
