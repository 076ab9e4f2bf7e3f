import type { Workbook } from "@cj-tech-master/excelts"
import type { PrintedChapter } from "../printed-chapters.ts"
import { headingStyle, proseStyle, titleStyle } from "./cell-style.ts"
import { heightFor, highest } from "./line-height.ts"
import { printOnA4, protectLabels } from "./sheet-settings.ts"

/** Characters that a cell holds (ECMA-376-1, 18.2: Excel's limit). */
const longest = 32_767
const pieces = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / longest) }, (_, at) => text.slice(at * longest, (at + 1) * longest))

/** A4 between its margins, in characters of the standard font of 11 points. */
const width = 72

/** Title and chapters of prose, a paragraph a row; a paragraph that no cell holds goes on in the next row. */
export const proseSheet = (book: Workbook, name: string, title: string, chapters: readonly PrintedChapter[]): void => {
  const sheet = book.addWorksheet(name)
  sheet.getColumn(1).width = width
  const lines = [
    ...(title === "" ? [] : [{ text: title, style: titleStyle }]),
    ...chapters.flatMap(({ heading, paragraphs }) => [
      { text: heading, style: headingStyle },
      ...paragraphs.flatMap(pieces).map((text) => ({ text, style: proseStyle })),
    ]),
  ]
  lines.forEach(({ text, style }, at) => {
    const cell = sheet.getCell(at + 1, 1)
    cell.value = text
    cell.style = style
    sheet.getRow(at + 1).height = Math.min(highest, heightFor(text, (width * 11) / style.font.size, style.font.size * 1.3))
  })
  protectLabels(sheet)
  printOnA4(sheet, null)
}
