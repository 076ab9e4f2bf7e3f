import { describe, expect, test } from "vitest"
import { readCsv, readReport, writeCsvWide, writeReport } from "@gongkai/documents"
import { gbk } from "../../../test/encodings.ts"
import { essence, reportWith } from "../../../test/reports.ts"
import { guardedText, unguarded } from "./formula-guard.ts"

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const report = reportWith({
  agency: '=HYPERLINK("http://x")',
  title: "+1+1,\n“甲”",
  figures: { "disclosure.fees.amount": -12.5, "requests.received.total": null },
})

describe("表格软件会当作公式的文字", () => {
  test.each(["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "'=1", "''=1"])(
    "%j 前面加一个撇号，读回时去掉",
    (dangerous) => {
      expect(guardedText(dangerous)).toBe(`'${dangerous}`)
      expect(unguarded(guardedText(dangerous))).toBe(dangerous)
    },
  )

  test.each(["-4", "+3", "25.1", "青河市", "'", "", "2022-2023"])("%j 原样", (harmless) => {
    expect(guardedText(harmless)).toBe(harmless)
    expect(unguarded(harmless)).toBe(harmless)
  })

  test.each(["csv", "csv-wide"] as const)("%s：没有一个字段以公式开头，读回来一字不差", async (format) => {
    const bytes = writeReport(report, format)
    for (const field of text(bytes).split(/,|\r\n/u)) expect(field).not.toMatch(/^"?[=@＝＠]|^"?[+-](?!\d+(?:\.\d+)?$)/u)
    const { report: read } = await readReport(bytes)
    expect([read!.agency, read!.title]).toEqual([report.agency, report.title])
    expect(essence(read!)).toEqual(essence(report))
  })
})

test("开头有标记，行尾是 CRLF；可以不要标记", () => {
  const bytes = writeReport(report, "csv-wide")
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(text(bytes).split("\r\n")).toHaveLength(3)
  expect(writeReport(report, "csv-wide", { byteOrderMark: false })[0]).toBe("a".charCodeAt(0))
})

test("两版报告同在一张宽表，共用一行表头", () => {
  const reports = [reportWith({ edition: "2019", year: 2020 }), reportWith({ edition: "2021" }), reportWith({ absent: ["requests"] })]
  const bytes = writeCsvWide(reports)
  expect(text(bytes).trim().split("\r\n")).toHaveLength(4)
  expect(readCsv(bytes).map(({ report: read }) => essence(read!))).toEqual(reports.map(essence))
})

describe("表格软件另存之后", () => {
  const own = reportWith({ figures: { "requests.received.total": 1234, "requests.granted.total": null } })
  const lines = text(writeReport(own, "csv", { byteOrderMark: false }))
    .trim()
    .split("\r\n")

  test.each([
    ["GBK 编码", gbk(lines.join("\r\n"))],
    ["分号分隔", new TextEncoder().encode(lines.join("\n").replaceAll(",", ";"))],
    ["制表符分隔", new TextEncoder().encode(lines.join("\n").replaceAll(",", "\t"))],
    ["各行打乱", new TextEncoder().encode([lines[0], ...lines.slice(1).reverse()].join("\n"))],
    ["加了千位分隔", new TextEncoder().encode(lines.join("\n").replace(",1234,1234,", ',"1,234","1,234",'))],
    ["末尾多出空行", new TextEncoder().encode(`${lines.join("\n")}\n,,,,,,,,,,,\n`)],
  ])("%s，照样读得出", async (_, bytes) => {
    expect(essence((await readReport(bytes)).report!)).toEqual(essence(own))
  })

  test("少了一格：那一格为空，并提示", async () => {
    const { report: read, findings } = await readReport(
      new TextEncoder().encode(lines.filter((line) => !line.includes("requests.carriedOut.total")).join("\n")),
    )
    expect(read!.requests!.carriedOut.total).toBeNull()
    expect(findings.map(({ key }) => key)).toEqual(["row.missing:requests.carriedOut"])
  })

  test("数值格里写了字：不读，并提示", async () => {
    const { report: read, findings } = await readReport(new TextEncoder().encode(lines.join("\n").replace(",1234,1234,", ",约一千,约一千,")))
    expect(read!.requests!.received.total).toBeNull()
    expect(findings.map(({ key }) => key)).toEqual(["value.implausible:requests.received.total"])
  })
})
