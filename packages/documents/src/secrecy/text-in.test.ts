import { crc32, deflateRawSync } from "node:zlib"
import { Workbook } from "@cj-tech-master/excelts"
import { expect, test } from "vitest"
import { findSecrecyMarks, textIn } from "@gongkai/documents"
import { Pen } from "../../test/pdf/pen.ts"
import { rawPdf } from "../../test/pdf/raw-pdf.ts"

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
const odt = "application/vnd.oasis.opendocument.text"

/** A ZIP container of the given files, as office programs write it. */
const zip = (files: Readonly<Record<string, string>>): Buffer => {
  const [parts, entries]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const [plain, label] = [Buffer.from(text), Buffer.from(name)]
    const packed = deflateRawSync(plain)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(typeof crc32 === "function" ? crc32(plain) : 0, 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(plain.length, 18)
    head.writeUInt16LE(label.length, 22)
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), head, label, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    entries.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), head, tail, label]))
    parts.push(local)
    at += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, directory, Buffer.from("PK\u0005\u0006"), end])
}

const marked = async (bytes: Uint8Array, contentType: string): Promise<boolean> => {
  const found = await textIn(bytes, contentType)
  return "text" in found && findSecrecyMarks(found.text).length > 0
}

const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.map((run) => `<w:r><w:rPr/><w:t>${run}</w:t></w:r>`).join("")}</w:p>`

test("Word 文档：正文、页眉里的密级标志，拆成几段格式也认得", async () => {
  expect(await marked(zip({ "word/document.xml": paragraph("机", "密", "★", "20年") }), docx)).toBe(true)
  expect(await marked(zip({ "word/document.xml": paragraph("正文"), "word/header1.xml": paragraph("秘密&#9733;10年") }), docx)).toBe(true)
  expect(await marked(zip({ "word/document.xml": paragraph("涉及商业秘密") + paragraph("国家秘密不予公开") }), docx)).toBe(false)
})

test("Excel 表格：单元格里的密级标志", async () => {
  const book = new Workbook()
  book.addWorksheet("一").getCell("B3").value = "绝密★30年"
  expect(await marked(new Uint8Array(await book.xlsx.writeBuffer()), xlsx)).toBe(true)
})

test("ODF 文档", async () => {
  expect(await marked(zip({ "content.xml": "<text:p>密级：<text:span>机密</text:span></text:p>" }), odt)).toBe(true)
})

test("纯文本：UTF-8、GB18030、UTF-16", async () => {
  expect(await marked(Buffer.from("绝密★30年"), "text/plain")).toBe(true)
  expect(await marked(Buffer.from([0xbb, 0xfa, 0xc3, 0xdc, 0xa1, 0xef, 0x0a]), "text/plain")).toBe(true)
  expect(await marked(Buffer.from("\ufeff机密★", "utf16le"), "text/plain")).toBe(true)
})

test("旧版 Word 文档：文字在单数或双数位置都认得", async () => {
  for (const shift of [0, 1]) {
    const text = Buffer.concat([Buffer.alloc(512 + shift), Buffer.from("机密★20年\r正文", "utf16le"), Buffer.alloc(64)])
    expect(await marked(text, "application/x-cfb")).toBe(true)
  }
})

test("PDF：正文里的密级标志，一个字一个字写的也认得", async () => {
  const pen = new Pen(842, "UniGB-UCS2-H")
  pen.words("机密★20年", 60, 80, 16, "glyphs", true)
  pen.words("云岭县人民政府办公室", 160, 140, 22, "run")
  expect(await marked(rawPdf([{ width: 595, height: 842, content: pen.content }]), "application/pdf")).toBe(true)
})

test("RTF：转义写出的汉字", async () => {
  expect(await marked(Buffer.from(String.raw`{\rtf1\ansi \'bb\'fa\'c3\'dc\'a1\'ef\par}`), "application/rtf")).toBe(true)
  expect(await marked(Buffer.from(String.raw`{\rtf1 \u26426?\u23494?\u9733?}`), "application/rtf")).toBe(true)
})

test("读不出文字的照实说：坏了的PDF、扫描件、坏了的和撑大的压缩包", async () => {
  expect(await textIn(Buffer.from("%PDF-1.7"), "application/pdf")).toEqual({ unread: "damaged" })
  const picture = rawPdf([{ width: 595, height: 842, content: "q 595 0 0 842 0 0 cm /Im Do Q" }], { image: true })
  expect(await textIn(picture, "application/pdf")).toEqual({ unread: "kind" })
  expect(await textIn(Buffer.from("PK"), docx)).toEqual({ unread: "damaged" })
  expect(await textIn(zip({ "word/document.xml": "x" }).subarray(0, 60), docx)).toEqual({ unread: "damaged" })
  const bomb = zip({ "word/document.xml": " ".repeat(40 * 1_048_576), "word/header1.xml": "<".repeat(40 * 1_048_576) })
  expect(await textIn(bomb, docx)).toEqual({ unread: "size" })
})
