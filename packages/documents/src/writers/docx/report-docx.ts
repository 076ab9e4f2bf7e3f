import type { Report } from "@gongkai/report"
import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, type FileChild, type IStylesOptions } from "docx"
import { printableText } from "../printable-text.ts"
import { printedChapters, type PrintedChapter } from "../printed-chapters.ts"
import { printedTitle } from "../printed-words.ts"
import { settleDates } from "../settle-dates.ts"
import { coreProperties } from "../core-properties.ts"
import { fang, fontOf, fontTable, hei, sizes, song } from "./fonts.ts"
import { formStyles, formTable } from "./form-table.ts"
import { character, closer, exactly, mm, noHeader, page, pageNumber, pitch } from "./page.ts"

const black = "000000"

const prose = "prose"

// A paragraph that says all of it by itself takes the library long.
const styles: IStylesOptions = {
  paragraphStyles: [
    {
      ...{ id: prose, name: "报告正文" },
      paragraph: { alignment: AlignmentType.BOTH, spacing: exactly(pitch), indent: { firstLine: 2 * character } },
    },
    ...formStyles,
  ],
  default: {
    document: { run: { font: fontOf(fang), size: sizes.third, characterSpacing: closer, language: { eastAsia: "zh-CN", value: "zh-CN" } } },
    title: {
      run: { font: fontOf(song), size: sizes.second, color: black },
      paragraph: { alignment: AlignmentType.CENTER, spacing: exactly(640, pitch, pitch), keepNext: true },
    },
    heading1: {
      run: { font: fontOf(hei), size: sizes.third, color: black },
      paragraph: { spacing: exactly(pitch, 120, 120), indent: { firstLine: 2 * character }, keepNext: true },
    },
  },
}

const paragraph = (text: string): Paragraph => new Paragraph({ style: prose, text })

const chapterOf = ({ heading, paragraphs, table }: PrintedChapter): readonly FileChild[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading }),
  ...paragraphs.map(paragraph),
  ...(table === null ? [] : [formTable(table)]),
]

/**
 * A report as a Word document in the official layout on paper as GB/T 9704-2012 has it: real headings, the form's merged
 * tables with repeated heads, page numbers. Fonts are named, as offices have them, and not embedded. What is printed is
 * what HTML prints.
 * @returns the same bytes for the same report
 */
export const reportDocx = async (report: Report): Promise<Uint8Array> => {
  const title = printableText(printedTitle(report) ?? "")
  const chapters = printedChapters(report)
  const endsInTable = chapters.at(-1)?.table !== null
  const document = new Document({
    title,
    evenAndOddHeaderAndFooters: true,
    styles,
    sections: [
      {
        properties: { page: { size: page.size, margin: { ...page.margin, header: mm(15), footer: mm(20) } } },
        headers: { default: noHeader(), even: noHeader() },
        footers: { default: pageNumber("right"), even: pageNumber("left") },
        children: [
          ...(title === "" ? [] : [new Paragraph({ heading: HeadingLevel.TITLE, text: title })]),
          ...chapters.flatMap(chapterOf),
          // Word wants a paragraph after a table.
          ...(endsInTable ? [new Paragraph({ spacing: exactly(20) })] : []),
        ],
      },
    ],
  })
  const subject = report.year === null ? null : `${String(report.year)}年政府信息公开工作年度报告`
  const told = coreProperties({ title, agency: report.agency, subject })
  const bytes = await Packer.toBuffer(document, false, [
    { path: "docProps/core.xml", data: told },
    { path: "word/fontTable.xml", data: fontTable },
  ])
  return settleDates(bytes)
}
