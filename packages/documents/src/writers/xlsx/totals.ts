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

/**
 * The formulas of a table's totals, by cell id. A printed total that is not the sum of what is printed has none, nor has
 * one that is blank: a workbook that is computed again shows what the report says.
 * @param rowsAbove rows of the sheet before the table
 * @param blank whether the table is to be filled in: then every total has its formula, empty until there is something to add
 */
export const totalFormulas = (table: PlacedTable, rowsAbove: number, blank = false): ReadonlyMap<string, string> => {
  const byCell = new Map(table.places.flatMap((place) => (place.cell === null ? [] : [[place.cell, place] as const])))
  return new Map(
    totalsOf(table).flatMap(({ whole, parts }): (readonly [string, string])[] => {
      const places = parts.flatMap((part) => byCell.get(part) ?? [])
      const [total, first, last] = [byCell.get(whole), places[0], places.at(-1)]
      if (total === undefined || first === undefined || last === undefined) return []
      const range = `${atPlace(first, rowsAbove)}:${atPlace(last, rowsAbove)}`
      if (blank) return [[whole, `IF(COUNT(${range})=0,"",SUM(${range}))`]]
      return total.figure === exactSum(places.map(({ figure }) => figure ?? 0)) ? [[whole, `SUM(${range})`]] : []
    }),
  )
}
