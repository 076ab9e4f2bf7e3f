import { disputeBlocks, disputeColumns, requestColumns } from "@gongkai/report"
import type { ComparisonKey } from "../comparison-key.ts"
import type { SourceRow } from "../source.ts"
import { isDisclosureLabel } from "./disclosure-table.ts"
import { headingOf, type SectionId } from "./chapter-headings.ts"
import { bareLabel } from "./labels.ts"
import { isRequestLabel } from "./requests-table.ts"
import { trailingFigures } from "../printed-figure.ts"

/** Rows `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where a document's parts stand among its rows. */
export interface Outline {
  /** Row of each chapter's heading. */
  readonly headings: ReadonlyMap<SectionId, number>
  /** What stands on the heading's own line after it: 六、其他需要报告的事项：无. */
  readonly inline: ReadonlyMap<SectionId, string>
  readonly disclosure: Stretch | null
  readonly requests: Stretch | null
  readonly disputes: Stretch | null
}

type LabelledTable = "requests" | "disclosure"

/** 其他 and 总计 stand in every table, so they tell nothing. */
const tableOfLabel = (bare: string): LabelledTable | null => {
  if (bare.length > 3 && isRequestLabel(bare)) return "requests"
  return isDisclosureLabel(bare) ? "disclosure" : null
}

/** The table whose labels a row holds, in a cell or before the figures that end its line. */
const tableOf = (row: SourceRow, key: ComparisonKey): LabelledTable | null => {
  let found: LabelledTable | null = null
  for (const cell of row.cells) {
    if (cell.key.length < 2 || cell.key.length > 60 || cell.spannedBy !== null) continue
    const table = tableOfLabel(bareLabel(cell.key))
    if (table === "requests") return table
    found ??= table
  }
  const [only] = row.cells
  if (found !== null || row.cells.length !== 1 || only === undefined || only.raw.length > 120) return found
  const { words, figures } = trailingFigures(only.raw)
  return figures.length > 0 ? tableOfLabel(bareLabel(key(words))) : null
}

const spread = (marks: readonly number[], least: number): Stretch | null => {
  const first = marks[0]
  const last = marks.at(-1)
  return first === undefined || last === undefined || marks.length < least ? null : { from: first, to: last + 1 }
}

/** The fewest rows of figures that show table 3 where its labels are broken up. */
const leastFigureRows = 15
const disputeFigures = disputeBlocks.length * disputeColumns.length

/** Table 3 known by its rows of seven figures, below its heading and above the next: group labels and labels may be wrapped into each other. */
const byFigures = (rows: readonly SourceRow[], heading: number | null, end: number): Stretch | null => {
  if (heading === null) return null
  const marks: number[] = []
  const alone: number[] = []
  for (let i = heading + 1; i < end; i++) {
    const [only, ...others] = rows[i]?.cells ?? []
    if (only === undefined || others.length > 0) continue
    if (trailingFigures(only.raw).figures.length === requestColumns.length) marks.push(i)
    else if (only.printed.kind === "number") alone.push(i)
  }
  return spread(marks, leastFigureRows) ?? spread(alone, leastFigureRows * requestColumns.length)
}

/** Table 4 known by its fifteen figures in a row or its blocks' rows of five, where its head is a picture or is not there. */
const disputesByFigures = (rows: readonly SourceRow[], from: number, to: number): number | null => {
  let alone = 0
  const blocks: number[] = []
  for (let i = from; i < to; i++) {
    const cells = rows[i]?.cells ?? []
    const [only] = cells
    alone = cells.length === 1 && only?.printed.kind === "number" ? alone + 1 : 0
    if (alone === disputeFigures) return i - alone + 1
    const figures =
      cells.length === 1 && only !== undefined
        ? trailingFigures(only.raw).figures.length
        : cells.filter(({ printed }) => printed.kind === "number").length
    if (figures === disputeFigures) return i
    if (figures === disputeColumns.length) blocks.push(i)
    if (blocks.length === disputeBlocks.length) return Math.max(from, (blocks[0] ?? i) - 1)
  }
  return null
}

/** A chapter's heading with so many labelled rows below it is that of the table. */
const leastBelowHeading = 10

/** The rows that name table 3's rows; those above its heading stand in prose. */
const belowHeading = (marks: readonly number[], headings: readonly number[]): readonly number[] => {
  // A table of contents names the chapter before; a second print of the table has a heading of its own.
  const heading = headings.find((at, i) => marks.filter((mark) => mark > at && mark < (headings[i + 1] ?? Infinity)).length >= leastBelowHeading)
  return heading === undefined ? marks : marks.filter((mark) => mark > heading)
}

const requestHeadWords = /勾稽关系|申请人情况|自然人|法人或其|商业企业|科研机构/u
const disclosureHeadWords = /^第二十条|信息内容|制发件|新制作数量/u
const isDisputeHead = (words: string): boolean => words.length > 1 && words.length < 400 && disputeHeadWords.test(words)
const disputeHeadWords = /结果维持|结果纠正|尚未审结|未经复议|复议后起诉|^行政复议|^行政诉讼/u
const carriedOut = /结转下(?:一)?年/u

const rowKey = (row: SourceRow): string => (row.cells.length === 1 ? (row.cells[0]?.key ?? "") : row.cells.map((cell) => cell.key).join(""))

const isProse = (row: SourceRow): boolean => row.cells.length === 1 && (row.cells[0]?.key.length ?? 0) > 40 && /[。；]/u.test(row.cells[0]?.key ?? "")

/** Reaches back from a table's first row over its head, not over a heading or prose. */
const overHead = (rows: readonly SourceRow[], from: number, floor: number, head: RegExp): number => {
  let start = from
  for (let i = from - 1; i >= Math.max(floor, from - 60); i--) {
    const row = rows[i]
    if (row === undefined || isProse(row)) break
    if (head.test(rowKey(row))) start = i
  }
  return start
}

const firstAfter = (marks: readonly number[], at: number): number | null => marks.find((mark) => mark >= at) ?? null

/**
 * Finds the chapters' headings and the three tables among a document's rows. Tables are known by their own labels,
 * so a missing or reworded heading hides none.
 */
export const outline = (rows: readonly SourceRow[], key: ComparisonKey): Outline => {
  const heads: Record<SectionId, number[]> = { overview: [], disclosure: [], requests: [], disputes: [], problems: [], other: [] }
  const inlines = new Map<number, string>()
  const requestMarks: number[] = []
  const disclosureMarks: number[] = []
  const disputeMarks: number[] = []
  rows.forEach((row, i) => {
    const heading = headingOf(row)
    if (heading !== null) {
      heads[heading.id].push(i)
      if (heading.inline !== null) inlines.set(i, heading.inline)
      return
    }
    if (isProse(row)) return
    const table = tableOf(row, key)
    if (table === "requests") requestMarks.push(i)
    else if (table === "disclosure") disclosureMarks.push(i)
    else if (isDisputeHead(rowKey(row))) disputeMarks.push(i)
  })
  const requestCore =
    spread(belowHeading(requestMarks, heads.requests), 3) ?? byFigures(rows, heads.requests.at(-1) ?? null, heads.disputes.at(-1) ?? rows.length)
  const headingBefore = (id: SectionId, at: number): number | null => heads[id].findLast((mark) => mark < at) ?? null
  const requestsFloor = requestCore === null ? 0 : Math.max(headingBefore("requests", requestCore.from) ?? 0, 0)
  const requestsFrom = requestCore === null ? null : overHead(rows, requestCore.from, requestsFloor, requestHeadWords)
  const disclosureEnd = requestsFrom ?? rows.length
  const disclosureFloor = headingBefore("disclosure", disclosureEnd) ?? headingBefore("overview", disclosureEnd) ?? 0
  const ofTable = (from: number): Stretch | null =>
    spread(
      disclosureMarks.filter((mark) => mark >= from && mark < disclosureEnd),
      2,
    )
  // A page's menu may name the table's rows as well: what stands below the heading counts first.
  const disclosureCore = ofTable(disclosureFloor) ?? ofTable(0)
  const disclosureFrom =
    disclosureCore === null ? null : overHead(rows, disclosureCore.from, headingBefore("disclosure", disclosureCore.from) ?? 0, disclosureHeadWords)

  const requestsEnd = requestCore === null ? (disclosureCore?.to ?? 0) : lastRequestRow(rows, requestCore)
  const disputesHeading = firstAfter(heads.disputes, requestsEnd)
  const disputesFirst = firstAfter(disputeMarks, disputesHeading ?? requestsEnd)
  const problemsHeading = firstAfter(heads.problems, disputesFirst ?? disputesHeading ?? requestsEnd)
  const beforeProblems = (at: number | null): number | null => (at !== null && (problemsHeading === null || at < problemsHeading) ? at : null)
  const disputesFrom =
    beforeProblems(disputesFirst) ?? (disputesHeading === null ? null : disputesByFigures(rows, disputesHeading, problemsHeading ?? rows.length))
  const otherHeading = firstAfter(heads.other, problemsHeading ?? disputesFrom ?? requestsEnd)

  const endOfTables = problemsHeading ?? otherHeading ?? rows.length
  const disputes = disputesFrom === null ? null : { from: disputesFrom, to: untilProse(rows, disputesFrom, endOfTables) }
  const requestsTo = disputesHeading ?? disputesFrom ?? endOfTables
  const requests = requestsFrom === null ? null : { from: requestsFrom, to: untilProse(rows, requestCore?.to ?? requestsFrom, requestsTo) }
  const requestsHeading = requestsFrom === null ? firstAfter(heads.requests, disclosureCore?.to ?? 0) : headingBefore("requests", requestsFrom)
  const disclosureTo =
    [requestsHeading, requestsFrom, disputesHeading, disputesFrom].find(
      (mark) => mark !== null && disclosureFrom !== null && mark > disclosureFrom,
    ) ?? endOfTables
  const disclosure =
    disclosureFrom === null ? null : { from: disclosureFrom, to: untilProse(rows, disclosureCore?.to ?? disclosureFrom, disclosureTo) }

  const firstTable = disclosureFrom ?? requestsFrom ?? disputesFrom ?? rows.length
  const disclosureHeading = headingBefore("disclosure", firstTable + 1) ?? firstAfter(heads.disclosure, 0)
  const overviewHeading = headingBefore("overview", Math.min(firstTable, disclosureHeading ?? firstTable) + 1)
  const headings = new Map<SectionId, number>()
  const inline = new Map<SectionId, string>()
  const set = (id: SectionId, at: number | null): void => {
    if (at === null) return
    headings.set(id, at)
    const text = inlines.get(at)
    if (text !== undefined) inline.set(id, text)
  }
  set("overview", overviewHeading)
  set("disclosure", disclosureHeading)
  set("requests", requestsHeading)
  set("disputes", disputesHeading)
  set("problems", problemsHeading)
  set("other", otherHeading)
  return { headings, inline, disclosure, requests, disputes }
}

const lastRequestRow = (rows: readonly SourceRow[], core: Stretch): number => {
  for (let i = core.to; i < Math.min(rows.length, core.to + 12); i++)
    if (carriedOut.test(rowKey(rows[i] ?? { cells: [], gridded: false, block: 0 }))) return i + 1
  return core.to
}

/** A table ends where sentences begin. */
const untilProse = (rows: readonly SourceRow[], from: number, to: number): number => {
  for (let i = from; i < to; i++) {
    const row = rows[i]
    if (row !== undefined && isProse(row)) return i
  }
  return to
}
