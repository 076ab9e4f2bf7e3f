import { tables, type Edition, type TableId } from "@gongkai/report"
import { blankTable, type PlacedTable } from "../../writers/placed-table.ts"
import { rowsAboveTable } from "../../writers/xlsx/form-sheet.ts"
import { assemble, type FoundCell, type FoundTable } from "../csv/assemble.ts"
import type { ReadOptions, ReadOutcome } from "../outcome.ts"
import type { NumberedSheet } from "../xlsx/workbook.ts"

const editions: readonly Edition[] = ["2021", "2019"]
const bare = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "")

type TextAt = (row: number, column: number) => string

const textsOf = ({ rows }: NumberedSheet): TextAt => {
  const byRow = new Map(rows.map(({ number, cells }) => [number, cells]))
  return (row, column) => byRow.get(row + rowsAboveTable)?.get(column) ?? ""
}

/** Every label stands where our writer puts it: then every figure does. */
const isLaidOut = ({ places }: PlacedTable, textAt: TextAt): boolean =>
  places.every(({ kind, row, column, text }) => kind === "figure" || bare(textAt(row, column)) === bare(text))

const foundIn = (sheet: NumberedSheet, table: TableId): FoundTable | null => {
  const textAt = textsOf(sheet)
  for (const edition of editions) {
    const placed = blankTable(edition, table)
    if (!isLaidOut(placed, textAt)) continue
    const cells = placed.places.flatMap(({ cell, row, column }): (readonly [string, FoundCell])[] => {
      const at = { table: sheet.number, row: row + rowsAboveTable, column }
      return cell === null ? [] : [[cell, { value: textAt(row, column), raw: undefined, at }]]
    })
    return { edition: table === "disputes" ? null : edition, cells: new Map(cells) }
  }
  return null
}

const ofProse = /^(?:section|year|form)\./u

/**
 * Reads the form as our writer and our template lay it out, each figure by its place: however little is filled in, nothing
 * has to be recognised.
 * @param recognised what the workbook says beside its tables: title, agency, year and prose
 * @returns null where not all three tables are laid out so
 */
export const readForm = (sheets: readonly NumberedSheet[], recognised: ReadOutcome | null, options: ReadOptions): ReadOutcome | null => {
  const found = new Map<TableId, FoundTable>()
  for (const { id } of tables) {
    const [table, ...more] = sheets.flatMap((sheet) => foundIn(sheet, id) ?? [])
    if (table === undefined || more.length > 0) return null
    found.set(id, table)
  }
  const nobody = { agency: undefined, year: undefined, scope: undefined, title: undefined }
  const { report, findings } = assemble({ ...nobody, tables: found, findings: [] }, options)
  if (report === null) return null
  const told = recognised?.report ?? null
  if (told === null) return { report, findings }
  const { agency, year, scope, title, sections } = told
  return {
    report: { ...report, agency, year, scope, title, sections },
    findings: [...(recognised?.findings ?? []).filter(({ code }) => ofProse.test(code)), ...findings],
  }
}
