import { textOf, type Row } from "../year-notice/cells.ts"
import { columnLetters, finding, type RegisterFinding } from "./findings.ts"
import { columnOf, registerColumnIds, type RegisterColumn } from "./columns.ts"

/** How a column is known by its heading. */
export interface HeadedColumn {
  readonly heading: string
  /** Other headings that files have for it. */
  readonly also: readonly string[]
  /** Set where every row must have it. */
  readonly needed?: true
}

/** Where a table begins, and what stands in which column, from 0. */
export interface Headings<Id extends string> {
  readonly at: number
  readonly columns: ReadonlyMap<Id, number>
  /** Letters of columns whose heading is none of ours: they are not read. */
  readonly unread: readonly string[]
}

/** The headings of a register of requests. */
export type RegisterHeadings = Headings<RegisterColumn>

/** Rows above the headings: a title, whose register it is, the year. */
const mostAbove = 20

const squeezed = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s*:/]/gu, "")
    .replace(/\((?!平信|挂号)[^()]{0,30}\)$/u, "")

const columnsIn = <Id extends string>({ cells }: Row, byHeading: ReadonlyMap<string, Id>): readonly (readonly [Id, number])[] =>
  cells.flatMap((cell, at) => {
    const id = byHeading.get(squeezed(textOf(cell)))
    return id === undefined ? [] : [[id, at] as const]
  })

/**
 * Finds the row of the headings, which may stand in any order and below a title, or tells what is missing.
 * @param rows of the sheet, blank ones left out
 * @param known the columns that there are, by id
 */
export const headingsIn = <Id extends string>(
  rows: readonly Row[],
  known: readonly (readonly [Id, HeadedColumn])[],
): Headings<Id> | readonly RegisterFinding[] => {
  const byHeading = new Map(known.flatMap(([id, { heading, also }]) => [heading, ...also].map((words): [string, Id] => [squeezed(words), id])))
  const headingOf = new Map(known.map(([id, { heading }]) => [id, heading]))
  const needed = known.filter(([, column]) => column.needed === true).map(([id]) => id)
  const lacking = (ids: readonly Id[]): RegisterFinding => finding("HEADINGS_MISSING", null, "", ids.map((id) => headingOf.get(id) ?? id).join("、"))
  const found = rows.slice(0, mostAbove).map((row) => columnsIn(row, byHeading))
  const at = found.reduce((best, one, index) => (one.length > (found[best]?.length ?? 0) ? index : best), 0)
  const [row, columns] = [rows[at], found[at]]
  if (row === undefined || columns === undefined) return [lacking(needed)]
  const twice = columns.filter(([id], index) => columns.findIndex(([other]) => other === id) < index)
  const missing = needed.filter((id) => columns.every(([other]) => other !== id))
  const findings = [
    ...(missing.length > 0 ? [lacking(missing)] : []),
    ...twice.map(([id, column]) => finding("HEADING_TWICE", `${columnLetters(column)}${String(row.number)}`, headingOf.get(id) ?? id)),
  ]
  if (findings.length > 0) return findings
  const read = new Set(columns.map(([, column]) => column))
  const unread = row.cells.flatMap((cell, column) => (textOf(cell) === "" || read.has(column) ? [] : [columnLetters(column)]))
  return { at, columns: new Map(columns), unread }
}

const registerColumns = registerColumnIds.map((id) => [id, columnOf(id)] as const)

/** The headings of a register of requests, or what is missing. */
export const registerHeadings = (rows: readonly Row[]): RegisterHeadings | readonly RegisterFinding[] => headingsIn(rows, registerColumns)
