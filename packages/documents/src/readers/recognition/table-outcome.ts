import { finding, tables, type CellNote, type Edition, type Figure, type Finding, type TableId, type Unit } from "@gongkai/report"
import type { SourceCell } from "../source.ts"

/** A table as read: figures by cell id, or null where it is refused or not there. */
export interface TableOutcome {
  readonly figures: ReadonlyMap<string, Figure> | null
  readonly edition: Edition | null
  readonly notes: ReadonlyMap<string, CellNote>
  readonly findings: readonly Finding[]
  /** Two years stand side by side: then no table of the report can be attributed. */
  readonly twoYears: boolean
}

/** The name by which officers call a table: 表三. */
export const tableName = (table: TableId): string => tables.find((one) => one.id === table)?.label ?? table

/**
 * A table that cannot be read.
 * @param why in Chinese
 * @param of what is known of it all the same: its edition by the heads, and that two years stand side by side
 */
export const refused = (table: TableId, why: string, of: Partial<Pick<TableOutcome, "edition" | "twoYears">> = {}): TableOutcome => ({
  figures: null,
  edition: null,
  notes: new Map(),
  findings: [finding("table.unreadable", table, `${tableName(table)}：${why}，整表不读`)],
  twoYears: false,
  ...of,
})

/** Collects the figures of a table with their notes and findings. */
export interface TableDraft {
  readonly figures: Map<string, Figure>
  readonly notes: Map<string, CellNote>
  readonly findings: Map<string, Finding>
}

/** A table of which nothing has been read yet. */
export const newDraft = (): TableDraft => ({ figures: new Map(), notes: new Map(), findings: new Map() })

/** Adds a finding once by its key. */
export const report = (draft: TableDraft, one: Finding): void => {
  if (!draft.findings.has(one.key)) draft.findings.set(one.key, one)
}

const tenThousandth = (value: number): number => Number(`${String(value)}e-4`)

const inUnit = (value: number, printed: "元" | "万元" | "亿元" | null, wanted: Unit): number => {
  if (wanted !== "万元" || printed === null || printed === "万元") return value
  return printed === "元" ? tenThousandth(value) : Number(`${String(value)}e4`)
}

/** Tens of thousands in a column that counts pieces: how many pieces the rounding hides, nobody knows. */
const isMoneyElsewhere = (printed: "元" | "万元" | "亿元" | null, wanted: Unit): boolean =>
  wanted !== "万元" && (printed === "万元" || printed === "亿元")

/**
 * Reads one cell into the draft: its figure, where it stood and what was mended.
 * @param cell undefined where the source has no cell for it
 */
export const readCell = (
  draft: TableDraft,
  id: string,
  label: () => string,
  cell: SourceCell | undefined,
  repaired: string | null,
  unit: Unit,
): void => {
  if (cell === undefined) {
    draft.figures.set(id, null)
    draft.notes.set(id, { raw: null, at: null, repaired })
    return
  }
  const printed = cell.printed
  const filler = cell.spannedBy !== null
  if (printed.kind !== "number" || isMoneyElsewhere(printed.unit, unit)) {
    draft.figures.set(id, null)
    draft.notes.set(id, { raw: filler ? null : cell.raw, at: cell.at, repaired })
    if (printed.kind !== "blank") report(draft, finding("value.implausible", id, `${label()}：“${cell.raw}”不是数字，不读`, { cells: [id] }))
    return
  }
  const value = inUnit(printed.value, printed.unit, unit)
  const converted = value !== printed.value
  if (converted)
    report(
      draft,
      finding("unit.converted", id, `${label()}：印为“${cell.raw}”，栏目单位是万元，换算为${String(value)}万元`, { cells: [id], found: value }),
    )
  draft.figures.set(id, value)
  draft.notes.set(id, { raw: cell.raw, at: cell.at, repaired: converted ? "unit.converted" : repaired })
}
