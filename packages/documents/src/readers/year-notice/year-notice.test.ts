import { Workbook } from "@cj-tech-master/excelts"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { publishedYears, yearTable } from "@gongkai/law"
import { gbk } from "../../../test/encodings.ts"
import { dayOf } from "./day-of.ts"
import { noticeFindings } from "./findings.ts"
import { readYearNotice, type NoticeRead } from "./read-year-notice.ts"
import { mostNoticeBytes } from "./rows-of.ts"
import { blankNotice, noticeFormats, writeYearNotice } from "./template.ts"

const head = "年份,2027\n文号,国办发明电〔2026〕9号\n发布日期,2026-12-02\n类型,节日名称,开始日期,结束日期\n"
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const findingsOf = async (lines: string, top = head): Promise<readonly string[]> => {
  const { notice, findings } = await readYearNotice(bytesOf(top + lines))
  expect(notice === null).toBe(findings.length > 0)
  return findings.map(({ code, row, found }) => `${String(row)} ${code} ${found}`.trim())
}
const xlsxOf = async (rows: readonly (readonly unknown[])[]): Promise<Uint8Array> => {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet("放假")
  for (const row of rows) sheet.addRow([...row])
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const lines = "放假,元旦,2026-12-31,2027-01-02\n放假,春节,2027年2月5日,2027年2月11日\n上班,春节,2027/1/30,2027/1/30\n上班,春节,2027.2.20,2027.2.20\n"
const expected: NoticeRead = {
  year: 2027,
  notice: { title: "国务院办公厅关于2027年部分节假日安排的通知", issuedOn: "2026-12-02", number: "国办发明电〔2026〕9号" },
  amendedBy: [],
  holidays: [
    { name: "元旦", off: ["01-01", "01-02"], makeUp: [] },
    { name: "春节", off: ["02-05", "02-11"], makeUp: ["01-30", "02-20"] },
  ],
  yearBefore: [{ name: "元旦", off: ["12-31", "12-31"], makeUp: [] }],
}

test("CSV：UTF-8、带标记的UTF-8、GB18030、制表符，读出同一份放假安排", async () => {
  const text = head + lines
  for (const bytes of [
    bytesOf(text),
    bytesOf(`\uFEFF${text}`),
    gbk(text),
    bytesOf(text.replaceAll(",", "\t")),
    bytesOf(text.replaceAll("\n", "\r\n")),
  ])
    expect(await readYearNotice(bytes)).toEqual({ notice: expected, findings: [] })
})

test("XLSX：日期单元格、序列号、文字，读出同一份放假安排", async () => {
  const bytes = await xlsxOf([
    ["年份", 2027],
    ["文号", "国办发明电〔2026〕9号"],
    ["发布日期", new Date(Date.UTC(2026, 11, 2))],
    [],
    ["类型", "节日名称", "开始日期", "结束日期", "备注"],
    ["放假", "元旦", new Date(Date.UTC(2026, 11, 31)), 46389],
    ["放假", { richText: [{ text: "春" }, { text: "节" }] }, "2027年2月5日（星期五）", "2027-2-11", "共7天"],
    ["上班", "春节", 46417, { formula: "C8", result: 46417 }],
    ["上班", "春节", "２０２７年２月２０日", "2027/02/20"],
  ])
  expect(await readYearNotice(bytes)).toEqual({ notice: expected, findings: [] })
})

test.each([
  ["46388", "2027-01-01"],
  [46388, "2027-01-01"],
  [46388.5, null],
  ["2027年2月29日", null],
  ["2028年2月29日", "2028-02-29"],
  ["1月1日", null],
  ["27-1-1", null],
  ["2027-01-01T00:00:00.000Z", "2027-01-01"],
  ["2027-01-01T08:00:00.000Z", null],
  ["", null],
  [null, null],
  [12345, null],
])("单元格 %s 是日期 %s", (cell, day) => expect(dayOf(cell)).toBe(day))

describe("有一处不对，就一概不收，并指出是哪一行", () => {
  test.each([
    ["不是日期的行", "放假,元旦,元旦,2027-01-03\n", ["5 DAY_INVALID 元旦"]],
    ["结束日期空着", "放假,元旦,2027-01-01,\n", ["5 DAY_INVALID"]],
    ["先后倒置", "放假,元旦,2027-01-03,2027-01-01\n", ["5 DAYS_REVERSED 2027-01-03 至 2027-01-01"]],
    ["两段重叠", "放假,元旦,2027-01-01,2027-01-03\n放假,其他,2027-01-03,2027-01-04\n", ["6 DAYS_OVERLAP 2027-01-03"]],
    ["完全相同的两行", "放假,元旦,2027-01-01,2027-01-03\n放假,元旦,2027-01-01,2027-01-03\n", ["6 ROW_TWICE"]],
    ["补班的日子本来上班", "放假,元旦,2027-01-01,2027-01-03\n上班,元旦,2027-01-04,2027-01-04\n", ["6 MAKE_UP_ON_WEEKDAY 2027-01-04"]],
    ["同一天既放假又上班", "放假,元旦,2027-01-01,2027-01-03\n上班,元旦,2027-01-02,2027-01-02\n", ["6 OFF_AND_WORKED 2027-01-02"]],
    ["不在这一年", "放假,元旦,2027-01-01,2027-01-03\n放假,国庆节,2026-10-01,2026-10-07\n", ["6 OUTSIDE_YEAR 2026-10-01"]],
    ["上一年十二月，又不是元旦", "放假,春节,2026-12-31,2027-01-02\n", ["5 OUTSIDE_YEAR 2026-12-31"]],
    ["长得不合理", "放假,元旦,2027-01-01,2027-12-31\n", ["5 RANGE_TOO_LONG 2027-01-01 至 2027-12-31"]],
    ["类型不认识", "休息,元旦,2027-01-01,2027-01-03\n", ["5 KIND_UNKNOWN 休息"]],
    ["类型写成对象自带的名字", "constructor,元旦,2027-01-01,2027-01-03\n", ["5 KIND_UNKNOWN constructor"]],
    ["没有名称", "放假,,2027-01-01,2027-01-03\n", ["5 NAME_MISSING"]],
    ["只有上班", "上班,元旦,2027-01-02,2027-01-02\n", ["null HOLIDAYS_MISSING"]],
    ["一行都没有", "", ["null HOLIDAYS_MISSING"]],
    [
      "几处一起说",
      "放假,,甲,2027-01-03\n上班,元旦,2027-01-04,2027-01-04\n",
      ["5 NAME_MISSING", "5 DAY_INVALID 甲", "6 MAKE_UP_ON_WEEKDAY 2027-01-04"],
    ],
  ])("%s", async (_case, text, found) => expect(await findingsOf(text)).toEqual(found))

  test.each([
    ["没有年份", head.replace("年份,2027\n", ""), ["null YEAR_MISSING"]],
    ["年份不对", head.replace("2027", "二〇二七"), ["1 YEAR_INVALID 二〇二七"]],
    ["年份写了两次", `年份,2027\n${head}`, ["2 LABEL_TWICE 年份"]],
    ["发布日期不是日期", head.replace("2026-12-02", "去年"), ["3 ISSUED_ON_INVALID 去年"]],
    ["没有表头", "年份,2027\n", ["null HEADINGS_MISSING"]],
  ])("%s", async (_case, top, found) => expect(await findingsOf("放假,元旦,2027-01-01,2027-01-03\n", top)).toEqual(found))
})

test("周末本来就休息的日子写成放假：可以", async () => {
  expect(await findingsOf("放假,元旦,2027-01-02,2027-01-03\n")).toEqual([])
})

test("空的、太大的、不是表格的、半截的工作簿、展开后极大的工作簿：说清楚，不出错", async () => {
  const code = async (bytes: Uint8Array) => (await readYearNotice(bytes)).findings.map((one) => one.code)
  expect(await code(new Uint8Array())).toEqual(["FILE_EMPTY"])
  expect(await code(new Uint8Array(300 * 1024).fill(49))).toEqual(["FILE_TOO_LARGE"])
  expect(await code(Uint8Array.from({ length: 4000 }, (_, at) => at % 7))).toEqual(["FILE_NOT_A_TABLE"])
  const whole = await writeYearNotice(expected, "xlsx")
  expect(await code(whole.subarray(0, whole.length / 2))).toEqual(["FILE_NOT_A_TABLE"])
  const swollen = await xlsxOf(Array.from({ length: 9 }, (_, at) => [`${String(at)}${"x".repeat(1_200_000)}`]))
  expect(swollen.length).toBeLessThan(mostNoticeBytes)
  expect(await code(swollen)).toEqual(["FILE_NOT_A_TABLE"])
})

test.each(noticeFormats)("%s：写出再读入相同，同一份写出的字节相同", async (format) => {
  const bytes = await writeYearNotice(expected, format)
  expect(await readYearNotice(bytes)).toEqual({ notice: expected, findings: [] })
  expect(Buffer.compare(bytes, await writeYearNotice(expected, format))).toBe(0)
  const template = await readYearNotice(await writeYearNotice(blankNotice(2027), format))
  expect(template.findings.map(({ code }) => code)).toEqual(["HOLIDAYS_MISSING"])
})

test("随产品提供的各年，写成文件再读入，得出同样的休息日和补班日", async () => {
  for (const table of publishedYears.filter(({ year }) => year >= 2008)) {
    const rows = [...table.off]
      .map(([day, name]) => `放假,${name},${day},${day}`)
      .concat([...table.makeUp].map(([day, name]) => `上班,${name},${day},${day}`))
    const { notice, findings } = await readYearNotice(bytesOf(`年份,${String(table.year)}\n类型,节日名称,开始日期,结束日期\n${rows.join("\n")}\n`))
    expect(findings).toEqual([])
    const again = yearTable(notice!)
    expect([[...again.off.keys()].sort(), [...again.makeUp.keys()].sort()]).toEqual([[...table.off.keys()].sort(), [...table.makeUp.keys()].sort()])
  }
})

test("任意改坏的文件：要么读出成立的放假安排，要么说出哪里不对", async () => {
  const sources = await Promise.all(noticeFormats.map((format) => writeYearNotice(expected, format)))
  const damage = fc.array(fc.record({ at: fc.nat(6000), byte: fc.integer({ min: 0, max: 255 }) }), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...sources), damage, async (source, changes) => {
      const bytes = Uint8Array.from(source)
      for (const { at, byte } of changes) bytes[at % bytes.length] = byte
      const { notice, findings } = await readYearNotice(bytes)
      if (notice === null) expect(findings.length).toBeGreaterThan(0)
      else expect(yearTable(notice).off.size).toBeGreaterThan(0)
      for (const { code, words } of findings) expect(words).toBe(noticeFindings[code])
    }),
    { numRuns: 150 },
  )
})
