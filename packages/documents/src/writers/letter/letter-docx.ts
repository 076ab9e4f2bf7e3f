import { AlignmentType, BorderStyle, Document, Footer, Header, Packer, Paragraph, TextRun, type IParagraphOptions } from "docx"
import { coreProperties } from "../core-properties.ts"
import { fang, fontOf, fontTable, hei, kai, sizes, song } from "../docx/fonts.ts"
import { character, closer, exactly, mm, noHeader, page, pageNumber, pitch } from "../docx/page.ts"
import { printableText } from "../printable-text.ts"
import type { Letter } from "./letter.ts"
import { closingIndents, printedLetter, type LineRole, type PrintedLine } from "./printed-letter.ts"
import { settleDates } from "../settle-dates.ts"

/** Half points of the agency's name. */
const head = 52
const red = "DD0000"
const agencyMark = { color: red, bold: true }

/** The lines of 170 mm stand 7 mm out of the text on either side. */
const outside = { left: -mm(7), right: -mm(7) }

const fonts: Readonly<Partial<Record<LineRole, string>>> = { agency: song, title: song, heading1: hei, heading2: kai }
const sizeOf: Readonly<Partial<Record<LineRole, number>>> = { agency: head, title: sizes.second, copies: sizes.fourth }

const run = ({ role, text }: PrintedLine): TextRun => {
  const size = sizeOf[role] ?? sizes.third
  const nearer = size === sizes.third ? { characterSpacing: closer } : {}
  return new TextRun({ text, font: fontOf(fonts[role] ?? fang), size, ...nearer, ...(role === "agency" ? agencyMark : {}) })
}

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
    styles: { default: { document: { run: { font: fontOf(fang), size: sizes.third, language: { eastAsia: "zh-CN", value: "zh-CN" } } } } },
    sections: [
      {
        properties: { titlePage: true, page: { size: page.size, margin: { ...page.margin, header: mm(30), footer: mm(20) } } },
        headers: { first: first.header, default: noHeader(), even: noHeader() },
        footers: { first: first.footer, default: pageNumber("right"), even: pageNumber("left") },
        children: lines.filter(({ role }) => role !== "agency").map(paragraph),
      },
    ],
  })
  const told = coreProperties({ title: printableText(letter.title), agency: printableText(letter.agency) })
  const bytes = await Packer.toBuffer(document, false, [
    { path: "docProps/core.xml", data: told },
    { path: "word/fontTable.xml", data: fontTable },
  ])
  return settleDates(bytes)
}
