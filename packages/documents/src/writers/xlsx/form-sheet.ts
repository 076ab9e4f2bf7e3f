import type { DataValidation, Workbook, Worksheet } from "@cj-tech-master/excelts"
import { cellOf, tableNames } from "@gongkai/report"
import { columnWidths } from "../column-widths.ts"
import type { Placed, PlacedTable } from "../placed-table.ts"
import { headingStyle, styleOf } from "./cell-style.ts"
import { heightFor } from "./line-height.ts"
import { rangesOf, type Strip } from "./rectangles.ts"
import { protectLabels, printOnA4 } from "./sheet-settings.ts"
import { blankFormula, placedTotals } from "./totals.ts"

/** The heading of the chapter stands in the first row. */
export const rowsAboveTable = 1
/** A4 between its margins, in characters of the standard font. */
const [width, least] = [92, 6.5]

const says = (what: string): Pick<DataValidation, "errorTitle" | "error"> => ({
  errorTitle: "请核对这一格",
  error: `应当填${what}。照原件填“/”等符号，或者空着，也可以：空白不是零。`,
})
// A warning, not a bar: a mark that a published report prints for nothing has to find its place.
const asked = { allowBlank: true, showErrorMessage: true, errorStyle: "warning" } as const
const [whole, signed, decimal]: readonly DataValidation[] = [
  { ...asked, ...says("不小于0的整数"), type: "whole", operator: "greaterThanOrEqual", formulae: [0] },
  { ...asked, ...says("整数，减少的填负数"), type: "whole", operator: "between", formulae: [-999_999_999, 999_999_999] },
  { ...asked, ...says("不小于0的数，单位万元，最多四位小数"), type: "decimal", operator: "greaterThanOrEqual", formulae: [0] },
]

const validationOf = (cell: string): DataValidation | undefined => {
  if (cell.endsWith(".change")) return signed
  return cellOf(cell, null)?.number === "decimal" ? decimal : whole
}

/** What the cells of figures may hold, once for each block of them. */
const validate = (sheet: Worksheet, places: readonly Placed[]): void => {
  const kinds = new Map<DataValidation, Strip[]>()
  for (const { cell, row, column, columnSpan } of places) {
    const validation = cell === null ? undefined : validationOf(cell)
    if (validation === undefined) continue
    const strip = { row: row + rowsAboveTable, from: column, to: column + columnSpan - 1 }
    kinds.set(validation, [...(kinds.get(validation) ?? []), strip])
  }
  for (const [validation, strips] of kinds) sheet.dataValidations.add(`range:${rangesOf(strips)}`, validation)
}

/** Of places within one row, whose texts must be seen whole. */
const heightOf = (places: readonly Placed[], row: number, widths: readonly number[]): number =>
  Math.max(
    17,
    ...places
      .filter((place) => place.row === row && place.rowSpan === 1 && place.kind !== "figure")
      .map(({ text, column, columnSpan }) => {
        const room = widths.slice(column - 1, column - 1 + columnSpan).reduce((all, one) => all + one, 0)
        return heightFor(text, room, 13)
      }),
  )

/**
 * A table of the form as a sheet to be filled in: merged labels locked, the cells of figures open and told what they may
 * hold, totals by formula, heads repeated on paper.
 */
export const formSheet = (book: Workbook, table: PlacedTable): void => {
  const sheet = book.addWorksheet(tableNames[table.id])
  const parts = columnWidths(table.id, table.columns)
  const sum = parts.reduce((all, one) => all + one, 0)
  const widths = parts.map((one) => Math.max(least, (one / sum) * width))
  widths.forEach((one, at) => (sheet.getColumn(at + 1).width = one))
  const heading = sheet.getCell(1, 1)
  heading.value = table.label
  heading.style = headingStyle
  sheet.mergeCells(1, 1, 1, table.columns)
  sheet.getRow(1).height = 26
  const formulas = new Map(placedTotals(table, rowsAboveTable).map((total) => [total.whole, blankFormula(total)]))
  for (const [at, place] of table.places.entries()) {
    const row = place.row + rowsAboveTable
    const cell = sheet.getCell(row, place.column)
    const formula = formulas.get(at)
    cell.value = formula === undefined ? place.text || null : { formula }
    const style = styleOf(place, table)
    const [last, right] = [row + place.rowSpan - 1, place.column + place.columnSpan - 1]
    // The library would make a style of its own for every cell beneath.
    if (last > row || right > place.column) sheet.mergeCellsWithoutStyle(row, place.column, last, right)
    for (let down = row; down <= last; down++) for (let across = place.column; across <= right; across++) sheet.getCell(down, across).style = style
  }
  for (let row = 1; row <= table.rows; row++) sheet.getRow(row + rowsAboveTable).height = heightOf(table.places, row, widths)
  validate(sheet, table.places)
  protectLabels(sheet)
  printOnA4(sheet, table.headRows === 0 ? null : [rowsAboveTable + 1, rowsAboveTable + table.headRows])
}
