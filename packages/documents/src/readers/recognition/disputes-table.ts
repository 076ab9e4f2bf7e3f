import { disputeBlocks, disputeColumns, finding } from "@gongkai/report"
import type { ComparisonKey } from "../comparison-key.ts"
import type { SourceCell, SourceRow } from "../source.ts"
import { blockNamed, disputeOrder } from "./dispute-head.ts"
import { bareLabel } from "./labels.ts"
import { isFilled, logicalRows, type LogicalRow } from "./logical-rows.ts"
import { placeFigures, withoutReach } from "./place-figures.ts"
import { newDraft, readCell, refused, report, tableName, type TableOutcome } from "./table-outcome.ts"

const name = tableName("disputes")
const perBlock = disputeColumns.length
const wanted = disputeBlocks.length * perBlock
const columnWords = /结果维持|结果纠正|其[他它]结果|尚未审结|总计|合计/gu

/** The heads list the same result three times in a row: the table was flattened column by column. */
const isTransposed = (words: string): boolean => {
  const order = words.match(columnWords) ?? []
  return order.length >= 6 && order[0] === order[1]
}

const valueOf = (cell: SourceCell | undefined): number | null => {
  const printed = cell === undefined ? null : cell.printed
  return printed?.kind === "number" ? printed.value : null
}

const brokenBlocks = (cells: readonly (SourceCell | undefined)[]): number => {
  let broken = 0
  for (let block = 0; block < disputeBlocks.length; block++) {
    const values = disputeColumns.map((_, i) => valueOf(cells[block * perBlock + i]))
    const total = values.pop() ?? null
    if (total !== null && values.every((value) => value !== null) && values.reduce((a, b) => a + b, 0) !== total) broken++
  }
  return broken
}

/** Fifteen single digits printed without any space between them can only be the fifteen figures. */
const unglue = (cells: readonly SourceCell[]): readonly SourceCell[] => {
  const [only] = cells.filter(isFilled)
  if (only === undefined || cells.filter(isFilled).length !== 1 || !/^\d{15}$/u.test(only.key)) return cells
  return [...only.key].map((digit) => ({ ...only, raw: digit, key: digit }))
}

interface Group {
  readonly words: string
  readonly cells: readonly (SourceCell | undefined)[]
}

/** A row of fifteen, or rows of five and ten, each laid into its columns; null where it cannot be said. */
const layOut = (row: LogicalRow): Group | null => {
  const unglued = unglue(row.cells)
  // Empty columns between the figures: where each has its own, nothing is left to choose.
  const reaching = withoutReach(unglued)
  const sizes = [wanted, 2 * perBlock, perBlock]
  const spaced = unglued.length > wanted && unglued.filter(isFilled).length === wanted
  const cells = reaching !== null && sizes.includes(reaching.length) ? reaching : spaced ? unglued.filter(isFilled) : unglued
  const filled = cells.filter(isFilled).length
  const bySize = sizes.find((size) => cells.length === size)
  const width = (row.grid === null ? undefined : bySize) ?? sizes.find((size) => filled === size) ?? bySize ?? (cells.length > wanted ? wanted : null)
  if (width === null) return null
  const [placement] = placeFigures([{ row: { ...row, cells }, width }])
  return placement?.how === "placed" || placement?.how === "empty" ? { words: row.words, cells: placement.cells } : null
}

const isAlone = (row: LogicalRow): boolean => row.label === "" && row.words === ""

/** Figures printed over several lines without words between them belong together. */
const joined = (rows: readonly LogicalRow[]): LogicalRow[] => {
  const out: LogicalRow[] = []
  for (const row of rows) {
    const last = out.at(-1)
    if (last !== undefined && isAlone(row) && last.cells.filter(isFilled).length < wanted)
      out[out.length - 1] = { ...last, cells: [...last.cells, ...row.cells], grid: null }
    else out.push(row)
  }
  return out
}

/** The rows that are the table's: the filled ones, and blank ones where blocks have rows of their own. */
const rowsOfBlocks = (rows: readonly LogicalRow[]): readonly LogicalRow[] => {
  const ofBlocks = rows.filter((row) => row.grid !== null && row.words !== "" && row.cells.length === perBlock)
  if (ofBlocks.length === disputeBlocks.length) return ofBlocks
  // A number in a line below, of a footer or a date, is none of the table's.
  const whole = rows.filter((row) => row.cells.filter(isFilled).length === wanted)
  if (whole.length === 1) return whole
  const fives = rows.filter((row) => row.cells.filter(isFilled).length === perBlock)
  if (fives.length === disputeBlocks.length) return fives
  const filled = rows.filter((row) => row.cells.some(isFilled))
  return filled.length > 0 ? filled : rows.slice(-1)
}

/** Rows of their own for each block come in the order of the form where each names its block. */
const byBlocks = (groups: readonly (Group | null)[]): readonly (Group | null)[] => {
  if (groups.length !== disputeBlocks.length) return groups
  const named = groups.map((group) => blockNamed(group?.words ?? ""))
  // The first row's words are those of the heads as well.
  const known = named.flatMap((block) => block ?? [])
  if (new Set(known).size !== known.length || known.length < groups.length - 1) return groups
  const rest = disputeBlocks.findIndex((_, block) => !known.includes(block))
  return disputeBlocks.map((_, block) => groups[named.indexOf(block === rest ? null : block)] ?? null)
}

/**
 * Reads table 4: one row of fifteen figures, or its blocks in rows of their own. Where heads and figures
 * alternate or come column by column the order is lost, and the table is refused.
 * @param rows from the table's head to its figures
 * @param key the document's comparison
 */
export const readDisputes = (rows: readonly SourceRow[], key: ComparisonKey): TableOutcome => {
  const logical = logicalRows(rows, key).filter(
    (row) => row.cells.length > 0 && (row.cells.some(isFilled) || row.cells.length >= perBlock || row.grid === null),
  )
  const withFigures = joined(logical.filter((row) => row.cells.some((cell) => isFilled(cell) || row.cells.length >= perBlock)))
  if (withFigures.length === 0) return refused("disputes", "没有数值格")
  const words = rows.flatMap((row) => row.cells.map((cell) => bareLabel(cell.key))).join("、")
  if (isTransposed(words)) return refused("disputes", "各栏按列打散，次序已失")
  const counts = withFigures.map((row) => row.cells.filter(isFilled).length)
  if (counts.some((count) => count === 2 * wanted) || counts.filter((count) => count === wanted).length > 1)
    return refused("disputes", "两组数并列，不能确定属于哪一年", { twoYears: true })
  const filledRows = rowsOfBlocks(withFigures)
  const groups = byBlocks(filledRows.map(layOut))
  const cells = groups.flatMap((group) => group?.cells ?? [])
  if (groups.includes(null) || cells.length !== wanted) return refused("disputes", "数值缺失或者与栏目交错，不能对应到各栏")
  const gridded = filledRows.every((row) => row.grid !== null)
  const transposed = cells.map((_, i) => cells[(i % perBlock) * disputeBlocks.length + Math.floor(i / perBlock)])
  if (!gridded && brokenBlocks(cells) > 1 && brokenBlocks(transposed) === 0) return refused("disputes", "数值按列打散，次序已失")
  if (!gridded && brokenBlocks(cells) === disputeBlocks.length) return refused("disputes", "没有分栏，各栏的总计都不是各项之和，次序不能确定")

  const draft = newDraft()
  const order = disputeOrder(words)
  const blocks = groups.length === disputeBlocks.length ? disputeBlocks.map((_, b) => b) : order.blocks
  disputeBlocks.forEach((block, b) => {
    disputeColumns.forEach((column, c) => {
      const cell = cells[blocks.indexOf(b) * perBlock + order.columns.indexOf(c)]
      readCell(draft, `disputes.${block.id}.${column.id}`, () => `${name}“${block.label}”栏“${column.label}”`, cell, null, "件")
    })
  })
  if (!gridded) report(draft, finding("repair.flattened", "disputes", `${name}：没有分栏，已按顺序还原`))
  else if (groups.length > 1) report(draft, finding("repair.tableJoined", "disputes", `${name}：分成几段，已接成一张`))
  return { figures: draft.figures, edition: null, notes: draft.notes, findings: [...draft.findings.values()], twoYears: false }
}
