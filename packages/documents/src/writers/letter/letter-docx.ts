import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
} from "docx"
import { escapeHtml } from "../html/escape-html.ts"
import type { Letter } from "./letter.ts"
import { closingIndents, printedLetter, type LineRole, type PrintedLine } from "./printed-letter.ts"
import { settleDates } from "../settle-dates.ts"

const [fang, hei, kai, song, plainSong] = ["仿宋_GB2312", "黑体", "楷体_GB2312", "方正小标宋简体", "宋体"] as const

/** Half points of 2号, 3号, 4号 and of the agency's name; twips of a character of 3号 and of a line (28.95 pt). */
const [second, third, fourth, head] = [44, 32, 28, 52] as const
const [character, pitch] = [320, 579] as const
const red = "DD0000"
const agencyMark = { color: red, bold: true }

const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

/** The lines of 170 mm stand 7 mm out of the text on either side. */
const outside = { left: -mm(7), right: -mm(7) }

const fontOf: Readonly<Partial<Record<LineRole, string>>> = { agency: song, title: song, heading1: hei, heading2: kai }
const sizeOf: Readonly<Partial<Record<LineRole, number>>> = { agency: head, title: second, copies: fourth }

const run = ({ role, text }: PrintedLine): TextRun => {
  const font = fontOf[role] ?? fang
  const all = { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: "eastAsia" }
  return new TextRun({ text, font: all, size: sizeOf[role] ?? third, ...(role === "agency" ? agencyMark : {}) })
}

const exactly = (line: number, before = 0, after = 0): NonNullable<IParagraphOptions["spacing"]> => ({
  line,
  lineRule: LineRuleType.EXACT,
  before,
  after,
})
const text: IParagraphOptions = { alignment: AlignmentType.BOTH, spacing: exactly(pitch), indent: { firstLine: 2 * character } }

const layoutOf = (role: LineRole, indents: ReturnType<typeof closingIndents>, firstOfRole: boolean): IParagraphOptions => {
  switch (role) {
    case "agency":
      return { alignment: AlignmentType.CENTER, spacing: exactly(720) }
    case "number":
      return { alignment: AlignmentType.RIGHT, spacing: exactly(pitch) }
    case "title":
      return { alignment: AlignmentType.CENTER, spacing: exactly(640, pitch, pitch), keepNext: true }
    case "addressee":
      return { ...text, indent: {} }
    case "heading1":
    case "heading2":
    case "heading3":
    case "heading4":
      return { ...text, keepNext: true }
    case "body":
    case "item":
    case "remedies":
    case "contact":
      return text
    case "attachment":
      return firstOfRole
        ? { ...text, spacing: exactly(pitch, pitch), indent: { left: 5 * character, hanging: 3 * character } }
        : { ...text, indent: { left: 5 * character } }
    case "signature":
      return {
        alignment: AlignmentType.RIGHT,
        spacing: exactly(pitch, 2 * pitch),
        indent: { right: Math.round(indents.signature * character) },
        keepNext: true,
      }
    case "date":
      return { alignment: AlignmentType.RIGHT, spacing: exactly(pitch), indent: { right: Math.round(indents.date * character) } }
    case "copies":
      return { ...text, spacing: exactly(pitch, pitch), indent: { left: 280, right: 280 } }
  }
}

/** The first page: the name in red and a double line under it; a double line at the foot, and no number. */
const firstPage = (agency: PrintedLine | undefined, paragraph: (line: PrintedLine) => Paragraph) => ({
  header: new Header({
    children: [
      ...(agency === undefined ? [] : [paragraph(agency)]),
      new Paragraph({
        spacing: exactly(mm(4)),
        indent: outside,
        border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 18, space: 0, color: red } },
      }),
    ],
  }),
  footer: new Footer({
    children: [
      new Paragraph({
        indent: outside,
        spacing: exactly(mm(4)),
        border: { top: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 18, space: 0, color: red } },
      }),
    ],
  }),
})

/** — 2 — at the outer side, one character in. */
const pageNumber = (side: "left" | "right"): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === "left" ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: fourth * 10 },
        children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: plainSong, size: fourth })],
      }),
    ],
  })

/** Without the moment of making and the maker, which would differ each time. */
const properties = (title: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escapeHtml(title)}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`

/**
 * A letter as a Word document in the letter form of GB/T 9704-2012. Fonts are named, as offices have them, and not
 * embedded.
 * @returns the same bytes for the same letter
 */
export const letterDocx = async (letter: Letter): Promise<Uint8Array> => {
  const indents = closingIndents(letter)
  const lines = printedLetter(letter)
  const paragraph = (line: PrintedLine): Paragraph => {
    const first = lines.find(({ role }) => role === line.role) === line
    return new Paragraph({ ...layoutOf(line.role, indents, first), children: [run(line)] })
  }
  const first = firstPage(
    lines.find(({ role }) => role === "agency"),
    paragraph,
  )
  const document = new Document({
    title: letter.title,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: fang, size: third, language: { eastAsia: "zh-CN", value: "zh-CN" } } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          grid: { type: DocumentGridType.LINES, linePitch: pitch },
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28), header: mm(30), footer: mm(20) },
          },
        },
        headers: { first: first.header, default: new Header({ children: [] }), even: new Header({ children: [] }) },
        footers: { first: first.footer, default: pageNumber("right"), even: pageNumber("left") },
        children: lines.filter(({ role }) => role !== "agency").map(paragraph),
      },
    ],
  })
  const bytes = await Packer.toBuffer(document, false, [{ path: "docProps/core.xml", data: properties(letter.title) }])
  return settleDates(bytes)
}
