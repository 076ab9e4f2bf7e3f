import { exactDifference } from "../exact.ts"
import { figuresOf, type Figures } from "../figures.ts"
import { formCells } from "../form/form.ts"
import type { Edition, FormCell, TableId } from "../form/kinds.ts"
import { editionOf, type Figure, type Report } from "../report.ts"

/** One cell in two reports. */
export interface ComparedCell {
  readonly id: string
  /** The cell as the later edition of the two reports prints it. */
  readonly cell: FormCell
  /** Printed in the first and in the second report; null: blank; absent: that report has no such cell. */
  readonly from?: Figure
  readonly to?: Figure
  /** to − from, exact to four decimal places; null where either is blank or absent. */
  readonly change: number | null
  /** change / from as a ratio: 0.25 is a quarter more; null where `change` is null or `from` is zero. */
  readonly share: number | null
  /** False where the two editions mean different things by the cell; then change and share are null. */
  readonly comparable: boolean
}

/** One table in two reports: the editions it was read by, and its cells in the form's order. */
export interface ComparedTable {
  readonly editions: readonly [Edition | null, Edition | null]
  readonly cells: readonly ComparedCell[]
}

/** Two reports cell by cell. */
export interface Comparison {
  readonly tables: Readonly<Record<TableId, ComparedTable>>
}

/** （六）其他处理 as one row holds what the form of 2021 spreads over three. */
const meansOther = (id: string): boolean => id.startsWith("requests.other.")

const compareCell = (cell: FormCell, mixed: boolean, [a, b]: readonly [Figures, Figures]): ComparedCell[] => {
  const [from, to] = [a.get(cell.id), b.get(cell.id)]
  if (from === undefined && to === undefined) return []
  const comparable = !(mixed && meansOther(cell.id))
  const change = comparable && typeof from === "number" && typeof to === "number" ? exactDifference(to, from) : null
  const share = change === null || typeof from !== "number" || from === 0 ? null : change / Math.abs(from)
  return [{ id: cell.id, cell, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), change, share, comparable }]
}

/**
 * Compares two years of an agency, or two agencies, cell by cell in the form's order.
 * A cell that only one report has stands with the other side absent; a blank is never a zero.
 * @param a the earlier or first report
 * @param b the later or second report
 */
export const compareReports = (a: Report, b: Report): Comparison => {
  const figures = [figuresOf(a), figuresOf(b)] as const
  const singleOther = [a, b].map(({ requests }) => (requests === null ? null : requests.other.feeOverdue === undefined))
  const mixed = singleOther.includes(true) && singleOther.includes(false)
  const compared = (table: TableId): ComparedTable => {
    const editions = [editionOf(a, table), editionOf(b, table)] as const
    const [later, earlier] = editions.includes("2021") ? (["2021", "2019"] as const) : (["2019", "2021"] as const)
    const cells = formCells(later, table)
    const gone = formCells(earlier, table).filter(({ id }) => !cells.some((cell) => cell.id === id))
    return { editions, cells: [...cells, ...gone].flatMap((cell) => compareCell(cell, mixed, figures)) }
  }
  return { tables: { disclosure: compared("disclosure"), requests: compared("requests"), disputes: compared("disputes") } }
}
