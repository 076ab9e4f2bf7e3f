import { escapeHtml } from "../html/escape-html.ts"
import { columnLetters } from "../../readers/register/findings.ts"
import { KeptByKey } from "../kept-by-key.ts"
import type { Placed, PlacedTable } from "../placed-table.ts"
import { printableText } from "../printable-text.ts"
import { rowsAboveTable } from "./form-sheet.ts"
import { proseHeight, type ProseLine } from "./prose-sheet.ts"
import { placedTotals, totalFormula } from "./totals.ts"
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

/** A sheet's text parted at the cells of figures. */
interface Holed {
  /** One more than holes. */
  readonly pieces: readonly string[]
  readonly holes: readonly { readonly address: string; readonly style: string; readonly place: number }[]
  readonly totals: ReturnType<typeof placedTotals>
}

const cells = /<c r="([A-Z]+\d+)" s="(\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gsu

const holed = (sheet: string, table: PlacedTable): Holed => {
  const figures = new Map(
    table.places.flatMap(({ cell: id, row, column }, at) =>
      id === null ? [] : [[`${columnLetters(column - 1)}${String(row + rowsAboveTable)}`, at] as const],
    ),
  )
  const pieces: string[] = []
  const holes: Holed["holes"][number][] = []
  let done = 0
  for (const { 0: whole, 1: address = "", 2: style = "", index } of sheet.matchAll(cells)) {
    const place = figures.get(address)
    if (place === undefined) continue
    pieces.push(sheet.slice(done, index))
    holes.push({ address, style, place })
    done = index + whole.length
  }
  if (holes.length !== figures.size) throw new Error("the library wrote another sheet than the form's")
  return { pieces: [...pieces, sheet.slice(done)], holes, totals: placedTotals(table, rowsAboveTable) }
}

const keptHoled = new KeptByKey<Holed>(50)

/**
 * A table's sheet with its figures in it: totals by formula where the printed total is the sum, blanks blank, marks as words.
 * @param sheet the skeleton's
 */
export const filledTable = (sheet: string, table: PlacedTable): string => {
  const { pieces, holes, totals } = keptHoled.get(`${table.layout}\n${sheet}`, () => holed(sheet, table))
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
