import { textOf, type Row } from "../year-notice/cells.ts"
import { columnLetters, finding, type RegisterFinding } from "./findings.ts"
import { columnOf, registerColumnIds, type RegisterColumn } from "./columns.ts"

/** Where the table of a register begins, and what stands in which column, from 0. */
export interface RegisterHeadings {
  readonly at: number
  readonly columns: ReadonlyMap<RegisterColumn, number>
  /** Letters of columns whose heading is none of ours: they are not read. */
  readonly unread: readonly string[]
}

/** Rows above the headings: a title, whose register it is, the year. */
const mostAbove = 20

const squeezed = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s*:/]/gu, "")
    .replace(/\((?!平信|挂号)[^()]{0,30}\)$/u, "")

const byHeading: ReadonlyMap<string, RegisterColumn> = new Map(
  registerColumnIds.flatMap((id) => [columnOf(id).heading, ...columnOf(id).also].map((heading): [string, RegisterColumn] => [squeezed(heading), id])),
)

const needed = registerColumnIds.filter((id) => columnOf(id).needed === true)

const columnsIn = ({ cells }: Row): readonly (readonly [RegisterColumn, number])[] =>
  cells.flatMap((cell, at) => {
    const id = byHeading.get(squeezed(textOf(cell)))
    return id === undefined ? [] : [[id, at] as const]
  })

/**
 * Finds the row of the headings, which may stand in any order and below a title, or tells what is missing.
 * @param rows of the sheet, blank ones left out
 */
export const registerHeadings = (rows: readonly Row[]): RegisterHeadings | readonly RegisterFinding[] => {
  const found = rows.slice(0, mostAbove).map(columnsIn)
  const at = found.reduce((best, one, index) => (one.length > (found[best]?.length ?? 0) ? index : best), 0)
  const [row, columns] = [rows[at], found[at]]
  if (row === undefined || columns === undefined) return [finding("HEADINGS_MISSING", null, "", needed.map((id) => columnOf(id).heading).join("、"))]
  const twice = columns.filter(([id], index) => columns.findIndex(([other]) => other === id) < index)
  const missing = needed.filter((id) => columns.every(([other]) => other !== id))
  const findings = [
    ...(missing.length > 0 ? [finding("HEADINGS_MISSING", null, "", missing.map((id) => columnOf(id).heading).join("、"))] : []),
    ...twice.map(([id, column]) => finding("HEADING_TWICE", `${columnLetters(column)}${String(row.number)}`, columnOf(id).heading)),
  ]
  if (findings.length > 0) return findings
  const known = new Set(columns.map(([, column]) => column))
  const unread = row.cells.flatMap((cell, column) => (textOf(cell) === "" || known.has(column) ? [] : [columnLetters(column)]))
  return { at, columns: new Map(columns), unread }
}
