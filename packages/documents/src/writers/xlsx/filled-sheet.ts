import { escapeHtml } from "../html/escape-html.ts"
import type { Placed, PlacedTable } from "../placed-table.ts"
import { printableText } from "../printable-text.ts"
import { cells, type Holed } from "./holed-sheet.ts"
import { proseHeight, type ProseLine } from "./prose-sheet.ts"
import { totalFormula } from "./totals.ts"
import { proseStyles } from "./workbook-skeleton.ts"

/** A cell as a workbook has it (ECMA-376-1, 18.3.1.4), its style's number among its attributes. */
const cell = (address: string, style: string, inside: string, type = ""): string =>
  inside === "" ? `<c r="${address}" s="${style}"/>` : `<c r="${address}" s="${style}"${type}>${inside}</c>`

const textCell = (address: string, style: string, text: string): string =>
  text === "" ? cell(address, style, "") : cell(address, style, `<is><t xml:space="preserve">${escapeHtml(text)}</t></is>`, ' t="inlineStr"')

const figureCell = (address: string, style: string, { figure, text }: Placed, formula: string | null): string => {
  if (figure === null) return textCell(address, style, printableText(text))
  return cell(address, style, `${formula === null ? "" : `<f>${formula}</f>`}<v>${String(figure)}</v>`)
}

/**
 * A table's sheet with its figures in it: totals by formula where the printed total is the sum, blanks blank, marks as words.
 * @param sheet the skeleton's, which has one for every table of its plan
 */
export const filledTable = (sheet: Holed | undefined, table: PlacedTable): string => {
  if (sheet === undefined) throw new Error("the skeleton is another workbook's")
  const { pieces, holes, totals } = sheet
  const formulas = new Map(totals.map((total) => [total.whole, totalFormula(total, table)]))
  const filled = holes.map(({ address, style, place: at }) => {
    const place = table.places[at]
    return place === undefined ? "" : figureCell(address, style, place, formulas.get(at) ?? null)
  })
  return pieces.map((piece, at) => `${piece}${filled[at] ?? ""}`).join("")
}

/** A sheet of prose with its lines in it, a line a row. @param sheet the skeleton's, which has a row of each style */
export const filledProse = (sheet: string, lines: readonly ProseLine[]): string => {
  const numbers = [...sheet.matchAll(cells)].map(([, , style = ""]) => style)
  const rows = lines.map((line, at) => {
    const row = String(at + 1)
    const style = numbers[proseStyles.findIndex((one) => one === line.style)] ?? ""
    return `<row r="${row}" ht="${String(proseHeight(line))}" customHeight="1">${textCell(`A${row}`, style, line.text ?? "")}</row>`
  })
  return sheet
    .replace(/<dimension ref="[^"]*"\/>/u, `<dimension ref="A1:A${String(lines.length)}"/>`)
    .replace(/<sheetData>.*<\/sheetData>/su, () => `<sheetData>${rows.join("")}</sheetData>`)
}
