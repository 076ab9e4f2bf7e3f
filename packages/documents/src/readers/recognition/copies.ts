import type { SourceDocument, SourceRow } from "../source.ts"
import { headingOf } from "./chapter-headings.ts"

/** Words of table 3's first and last row that stand nowhere else in a report. */
const firstRow = "本年新收政府信息公开申请数量"
const lastRow = "结转下年度继续办理"

/** Characters that numbering and a reworded end add to a label; a sentence that speaks of it is longer. */
const around = 10

const bears = ({ cells }: SourceRow, label: string): boolean => {
  for (const { key, spannedBy } of cells)
    if (key.length >= label.length && key.length <= label.length + around && spannedBy === null && key.includes(label)) return true
  return false
}

/** One print of table 3: its first row's and its last row's place. */
export interface PrintOfRequests {
  readonly first: number
  readonly last: number
}

/** The rows between the first and the last of table 3 at the least. */
const fewestBetween = 15

/** Every print of table 3 that is there from its first row to its last. */
export const printsOfRequests = (rows: readonly SourceRow[]): readonly PrintOfRequests[] => {
  const prints: PrintOfRequests[] = []
  let first = -1
  rows.forEach((row, i) => {
    if (bears(row, firstRow)) first = i
    else if (first >= 0 && i - first > fewestBetween && bears(row, lastRow)) {
      prints.push({ first, last: i })
      first = -1
    }
  })
  return prints
}

const titleEnd = /(?:报告|年报|報告)[)）]?$/u

/**
 * Where a second report begins behind the first one's tables: at the first of its chapters before table 3, or its title.
 * @returns null where only the table stands there again
 */
export const secondReport = (rows: readonly SourceRow[], [one, other]: readonly PrintOfRequests[]): number | null => {
  if (one === undefined || other === undefined) return null
  for (let i = one.last + 1; i < other.first; i++) {
    const heading = rows[i] === undefined ? null : headingOf(rows[i] ?? noRow)
    if (heading?.id !== "overview" && heading?.id !== "disclosure") continue
    let from = i
    while (from - 1 > one.last && i - from < 3 && titleEnd.test((rows[from - 1] ?? noRow).cells[0]?.key ?? "")) from--
    return from
  }
  return null
}

const noRow: SourceRow = { cells: [], gridded: false, block: 0 }

/** A part of a document as a document of its own. */
export const partOf = (source: SourceDocument, from: number, to: number): SourceDocument => ({
  ...source,
  rows: source.rows.slice(from, to),
  surrounding: (first, last) => {
    const [start, end] = source.surrounding(first + from, last + from)
    return [Math.max(start, from) - from, Math.min(end, to) - from]
  },
})
