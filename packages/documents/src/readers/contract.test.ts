import { describe, expect, test } from "vitest"
import { figuresOf, findingCodes, type Report } from "@gongkai/report"
import { parseReport } from "@gongkai/report/schema"
import { readReport, writeReport, type ReadOutcome } from "@gongkai/documents"
import { encodings, gbk } from "../../test/encodings.ts"
import { essence, rawsOf, reportWith } from "../../test/reports.ts"
import { lockedPdf, unmappedPdf } from "../../test/pdf/refused.ts"
import { rawPdf } from "../../test/pdf/raw-pdf.ts"
import { contentTypes, docxOf, packed, relationships, xlsxOf } from "../../test/office/packed.ts"
import { tabText } from "../../test/tab-text.ts"
import { unreadableReasons } from "./unreadable.ts"

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** Each format's text of the same report. */
const carriers: Readonly<Record<string, { readonly text: (report: Report) => string; readonly prose: boolean; readonly marks: boolean }>> = {
  制表符文本: { text: tabText, prose: true, marks: true },
  Markdown: { text: (report) => decoder.decode(writeReport(report, "markdown")), prose: true, marks: true },
  HTML: { text: (report) => decoder.decode(writeReport(report, "html")), prose: true, marks: true },
  JSON: { text: (report) => decoder.decode(writeReport(report, "json")), prose: true, marks: true },
  "CSV 长表": { text: (report) => decoder.decode(writeReport(report, "csv", { byteOrderMark: false })), prose: false, marks: true },
  "CSV 宽表": { text: (report) => decoder.decode(writeReport(report, "csv-wide", { byteOrderMark: false })), prose: false, marks: false },
}

const told = reportWith({
  agency: "云岭县水务局",
  year: 2022,
  figures: {
    "disclosure.normativeDocuments.inForce": 5,
    "disclosure.fees.amount": 1234.5678,
    "requests.received.naturalPerson": 9,
    "requests.received.total": 9,
    "requests.granted.naturalPerson": 6,
    "requests.granted.total": 6,
    "requests.refused.internalAffairs.naturalPerson": 2,
    "requests.refused.internalAffairs.total": 2,
    "requests.refused.stateSecret.total": null,
    "requests.refused.safetyAndStability.total": null,
    "requests.concluded.naturalPerson": 8,
    "requests.concluded.total": 8,
    "requests.carriedOut.naturalPerson": 1,
    "requests.carriedOut.total": 1,
    "disputes.reconsideration.upheld": 1,
    "disputes.reconsideration.total": 1,
  },
  marks: { "requests.refused.stateSecret.total": "/" },
})

const isWhole = ({ report, findings }: ReadOutcome): void => {
  for (const { code, message } of findings) {
    expect(findingCodes).toHaveProperty([code])
    expect(message).toMatch(/\p{Script=Han}/u)
  }
  const refusals = findings.filter(({ code }) => code === "file.unreadable")
  expect(refusals).toHaveLength(report === null ? 1 : 0)
  if (report !== null) expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report)
}

describe.each(Object.entries(carriers))("%s", (name, { text, prose, marks }) => {
  test.each(Object.entries(encodings))("%s：读到同一份报告", async (_, encode) => {
    const outcome = await readReport(encode(text(told)))
    isWhole(outcome)
    expect(essence(outcome.report!)).toEqual(essence(told))
    expect(outcome.report!.title).toBe("云岭县水务局2022年政府信息公开工作年度报告")
    if (prose) expect(outcome.report!.sections).toEqual(told.sections)
  })

  test("零、空白、斜线是三回事", async () => {
    const report = (await readReport(encoder.encode(text(told)))).report!
    expect(report.requests!.received.commercialEnterprise).toBe(0)
    const raws = rawsOf(report)
    expect(raws["requests.refused.safetyAndStability.total"]).toBe("")
    expect(raws["requests.refused.stateSecret.total"]).toBe(marks ? "/" : "")
    expect(Object.keys(raws)).toHaveLength(2)
  })

  test("要求出处时，每一格都有原文", async () => {
    const { report } = await readReport(encoder.encode(text(told)), { provenance: true })
    const wanted = name === "JSON" ? ["requests.refused.stateSecret.total", "requests.refused.safetyAndStability.total"] : [...figuresOf(told).keys()]
    expect(Object.keys(report!.cells).sort()).toEqual([...wanted].sort())
  })

  test("在任何一处截断，都不出错，也不多读出数", async () => {
    const bytes = encoder.encode(text(told))
    const printed = figuresOf(told)
    for (let length = 0; length < bytes.length; length += 1 + Math.floor(bytes.length / 150)) {
      const outcome = await readReport(bytes.subarray(0, length))
      isWhole(outcome)
      // The figure that the cut went through may have lost digits; no other may differ.
      const differing =
        outcome.report === null ? [] : [...figuresOf(outcome.report)].filter(([id, figure]) => figure !== null && figure !== printed.get(id))
      expect(differing.length, `cut at ${length}: ${JSON.stringify(differing)}`).toBeLessThanOrEqual(1)
    }
  })
})

describe.each(["docx", "xlsx"] as const)("%s", (format) => {
  test("读到同一份报告；零、空白、斜线是三回事；每一格都说得出在哪张表的第几行第几列", async () => {
    const outcome = await readReport(await writeReport(told, format), { provenance: true })
    isWhole(outcome)
    const report = outcome.report!
    expect(essence(report)).toEqual(essence(told))
    expect(report.sections).toEqual(told.sections)
    expect(report.cells["requests.refused.safetyAndStability.total"]!.raw).toBe("")
    expect(report.cells["requests.refused.stateSecret.total"]!.raw).toBe("/")
    expect(Object.keys(report.cells).sort()).toEqual([...figuresOf(told).keys()].sort())
    for (const { at } of Object.values(report.cells))
      expect(at).toEqual({ table: expect.any(Number), row: expect.any(Number), column: expect.any(Number) })
  })

  test("在任何一处截断，都照实说读不了", async () => {
    const bytes = await writeReport(told, format)
    for (let length = 4; length < bytes.length; length += 1 + Math.floor(bytes.length / 40)) {
      const outcome = await readReport(bytes.subarray(0, length))
      isWhole(outcome)
      expect(outcome.report).toBeNull()
    }
  })
})

test("HTML 以 GBK 编码：写明 gb2312、写错为 utf-8、不写，都读得出", async () => {
  const page = decoder.decode(writeReport(told, "html"))
  for (const charset of ['<meta charset="gb2312">', '<meta charset="utf-8">', ""]) {
    const { report } = await readReport(gbk(page.replace('<meta charset="utf-8">', charset)))
    expect(essence(report!)).toEqual(essence(told))
  }
})

const bytesOf = (...bytes: number[]): Uint8Array => Uint8Array.from([...bytes, ...new Uint8Array(40)])
const html = (body: string): Uint8Array => encoder.encode(`<html><body>${body}</body></html>`)
const long = decoder.decode(writeReport(told, "csv"))

/** A container whose main part is that. */
const docxWith = (main: string): Promise<Uint8Array> =>
  packed({ "[Content_Types].xml": contentTypes, "_rels/.rels": relationships({ r1: ["officeDocument", "main.xml"] }), "main.xml": main })

/** The beginning of a compound file with one stream of that name in its directory. */
const compound = (name: string): Uint8Array => {
  const bytes = Buffer.alloc(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.write(`${name}\0`, 1024, "utf16le")
  bytes.writeUInt16LE(2 * name.length + 2, 1024 + 64)
  bytes[1024 + 66] = 2
  return bytes
}

/** Files without a report, and the stable word for why. */
const refusals: readonly (readonly [string, Uint8Array, string])[] = [
  ["空文件", new Uint8Array(), "empty"],
  ["17 MB 的文件", new Uint8Array(17 * 1024 * 1024).fill(0x20), "too-large"],
  ["没有写完的 DOCX，改名为网页", bytesOf(0x50, 0x4b, 0x03, 0x04), "malformed"],
  ["装着网页的压缩包", await packed({ "2022.html": "<p>2022年政府信息公开工作年度报告</p>" }), "zip"],
  ["XML 不完整的 DOCX", await docxOf("<w:p>"), "malformed"],
  ["带文档类型声明的 DOCX", await docxWith('<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'), "malformed"],
  ["只有图片的 DOCX", await docxOf('<w:p><w:r><w:drawing><a:blip r="1"/></w:drawing></w:r></w:p>'), "image-only"],
  ["空白的工作簿", await xlsxOf([{ inside: "<sheetData/>" }]), "not-a-report"],
  ["演示文稿", await docxWith("<presentation/>"), "not-a-report"],
  ["加了密码的 DOCX", compound("EncryptedPackage"), "encrypted"],
  ["旧版 Word 文档", compound("WordDocument"), "ole"],
  ["RTF", encoder.encode("{\\rtf1 }"), "rtf"],
  ["OFD", await packed({ "OFD.xml": "<ofd/>" }), "ofd"],
  ["ODT", await packed({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }), "opendocument"],
  ["只有开头的 PDF", encoder.encode("%PDF-1.7\n"), "malformed"],
  ["扫描成图片的 PDF", rawPdf([{ width: 595, height: 842, content: "q 595 0 0 842 0 0 cm /Im Do Q" }], { image: true }), "scanned"],
  ["设了打开密码的 PDF", lockedPdf(), "encrypted"],
  ["字体没有字符对照表的 PDF", unmappedPdf(), "no-characters"],
  ["旧版 Word", bytesOf(0xd0, 0xcf, 0x11, 0xe0), "ole"],
  ["PNG", bytesOf(0x89, 0x50, 0x4e, 0x47), "image"],
  ["RAR", bytesOf(0x52, 0x61, 0x72, 0x21), "archive"],
  ["控制字符", Uint8Array.from({ length: 400 }, (_, i) => i % 8), "binary"],
  ["通知公告", encoder.encode("关于召开信息公开工作培训会的通知\n请各单位派员参加。\n"), "not-a-report"],
  ["只有附件链接的网页", html('<p>2022年政府信息公开工作年度报告</p><a href="/files/2022.pdf">下载</a>'), "link-only"],
  ["只有图片的网页", html('<h1>2022年政府信息公开工作年度报告</h1><img src="1.jpg"><img src="2.jpg">'), "image-only"],
  ["元素上百万的网页", encoder.encode("<html>" + "<p>".repeat(1_000_010)), "too-complex"],
  ["别的 JSON", encoder.encode('{"schema":"other","year":2022}'), "not-a-report"],
  ["少了一格的 JSON", encoder.encode(decoder.decode(writeReport(told, "json")).replace('"pending": 0,', "")), "not-a-report"],
  ["没有写完的 JSON", writeReport(told, "json").subarray(0, 900), "malformed"],
  ["引号没有闭合的 CSV", encoder.encode(`${long.slice(1, 200)}\r\n"青河市`), "malformed"],
  ["字段中间冒出引号的 CSV", encoder.encode(long.slice(1).replace("青河市", '青"河市').replace("云岭县", '云"岭县')), "malformed"],
  ["只有表头的 CSV", encoder.encode(long.slice(1, long.indexOf("\n"))), "not-a-report"],
  ["两份报告的 CSV", encoder.encode(long + long.slice(long.indexOf("\n") + 1)), "several-reports"],
]

describe("读不了的文件", () => {
  test.each(refusals)("%s", async (_, bytes, reason) => {
    const outcome = await readReport(bytes)
    isWhole(outcome)
    expect(outcome.findings.map(({ key }) => key)).toEqual([`file.unreadable:${reason}`])
  })

  test("每一种原因都有一例", () => {
    expect(new Set(refusals.map(([, , reason]) => reason))).toEqual(new Set(unreadableReasons.keys()))
  })
})
