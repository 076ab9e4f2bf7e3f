import { exactSum, outcomeRows, disputeColumns, requestColumns } from "@gongkai/report"
import { columnLetters } from "../../readers/register/findings.ts"
import type { Placed, PlacedTable } from "../placed-table.ts"

/** A whole and its parts by the form's arithmetic: the columns of a row of table 3, its outcomes, a block of table 4. */
interface Total {
  readonly whole: string
  readonly parts: readonly string[]
}

const addends = (columns: readonly { readonly id: string }[]): readonly string[] => columns.flatMap(({ id }) => (id === "total" ? [] : [id]))

const ofRequests = (cells: readonly string[]): readonly Total[] => {
  const rows = [...new Set(cells.map((cell) => cell.slice("requests.".length, cell.lastIndexOf("."))))]
  const outcomes = outcomeRows.filter((row) => rows.includes(row))
  const down = rows.includes("concluded") ? addends(requestColumns) : []
  return [
    ...rows.map((row) => ({ whole: `requests.${row}.total`, parts: addends(requestColumns).map((column) => `requests.${row}.${column}`) })),
    ...down.map((column) => ({ whole: `requests.concluded.${column}`, parts: outcomes.map((row) => `requests.${row}.${column}`) })),
  ]
}

const ofDisputes = (cells: readonly string[]): readonly Total[] => {
  const blocks = [...new Set(cells.map((cell) => cell.slice(0, cell.lastIndexOf("."))))]
  return blocks.map((block) => ({ whole: `${block}.total`, parts: addends(disputeColumns).map((column) => `${block}.${column}`) }))
}

const totalsOf = ({ id, places }: PlacedTable): readonly Total[] => {
  const cells = places.flatMap(({ cell }) => cell ?? [])
  if (id === "requests") return ofRequests(cells)
  return id === "disputes" ? ofDisputes(cells) : []
}

const atPlace = (place: Placed, rowsAbove: number): string => `${columnLetters(place.column - 1)}${String(place.row + rowsAbove)}`

/** A total's place and those that it is the sum of, by their number in the table, and these as a range of the sheet. */
interface PlacedTotal {
  readonly whole: number
  readonly parts: readonly number[]
  readonly range: string
}

/** The totals of a table by the form's arithmetic. @param rowsAbove rows of the sheet before the table */
export const placedTotals = (table: PlacedTable, rowsAbove: number): readonly PlacedTotal[] => {
  const byCell = new Map(table.places.flatMap(({ cell }, at) => (cell === null ? [] : [[cell, at] as const])))
  return totalsOf(table).flatMap(({ whole, parts }): readonly PlacedTotal[] => {
    const total = byCell.get(whole)
    const numbers = parts.flatMap((part) => byCell.get(part) ?? [])
    const [first, last] = [table.places[numbers[0] ?? -1], table.places[numbers.at(-1) ?? -1]]
    if (total === undefined || first === undefined || last === undefined) return []
    return [{ whole: total, parts: numbers, range: `${atPlace(first, rowsAbove)}:${atPlace(last, rowsAbove)}` }]
  })
}

/** Of a total in a sheet that is to be filled in: empty until there is something to add. */
export const blankFormula = ({ range }: PlacedTotal): string => `IF(COUNT(${range})=0,"",SUM(${range}))`

/**
 * The formula of a printed total. One that is not the sum of what is printed has none, nor has one that is blank: a workbook
 * that is computed again shows what the report says.
 */
export const totalFormula = ({ whole, parts, range }: PlacedTotal, { places }: PlacedTable): string | null =>
  places[whole]?.figure === exactSum(parts.map((part) => places[part]?.figure ?? 0)) ? `SUM(${range})` : null
