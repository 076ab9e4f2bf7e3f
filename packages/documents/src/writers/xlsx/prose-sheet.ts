import type { Cell, DataValidation, Workbook } from "@cj-tech-master/excelts"
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
/** Of a row that is to be filled in, in points. */
const blankHeight = 80

/** A line of a sheet of prose; null is one to be filled in, with what is asked for there. */
export interface ProseLine {
  readonly text: string | null
  readonly style: (typeof titleStyle | typeof headingStyle | typeof proseStyle) & { readonly border?: NonNullable<Cell["style"]["border"]> }
  readonly asked?: string
}

/** The lines of a title and chapters of prose; a paragraph that no cell holds goes on in the next row. */
export const proseLines = (title: string, chapters: readonly Pick<PrintedChapter, "heading" | "paragraphs">[]): readonly ProseLine[] => [
  ...(title === "" ? [] : [{ text: title, style: titleStyle }]),
  ...chapters.flatMap(({ heading, paragraphs }) => [
    { text: heading, style: headingStyle },
    ...paragraphs.flatMap(pieces).map((text) => ({ text, style: proseStyle })),
  ]),
]

const prompt = (asked: string): DataValidation => ({ type: "any", showInputMessage: true, promptTitle: "怎样填", prompt: asked })

/** How high the row of a line has to be, in points. */
export const proseHeight = ({ text, style: { font } }: ProseLine): number => {
  const { size } = font
  return Math.min(highest, text === null && size === proseStyle.font.size ? blankHeight : heightFor(text ?? "", (width * 11) / size, size * 1.3))
}

/** A sheet of prose, a line a row; nothing where there are none. */
export const proseSheet = (book: Workbook, name: string, lines: readonly ProseLine[]): void => {
  if (lines.length === 0) return
  const sheet = book.addWorksheet(name)
  sheet.getColumn(1).width = width
  lines.forEach((line, at) => {
    const cell = sheet.getCell(at + 1, 1)
    cell.value = line.text
    cell.style = line.style
    if (line.asked !== undefined) cell.dataValidation = prompt(line.asked)
    sheet.getRow(at + 1).height = proseHeight(line)
  })
  protectLabels(sheet)
  printOnA4(sheet, null)
}
