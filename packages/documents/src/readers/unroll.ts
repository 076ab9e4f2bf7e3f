import type { SourceCell, SourceRow } from "./source.ts"

const firstRequest = "新收政府信息公开申请数量"
const lastRequest = "结转下年度继续办理"
const figureBehind = /^[ \t\u00a0\u3000]{1,9}[\d\uff10-\uff19/—无-]/u
/** Shorter lines hold no table, longer ones no report. */
const leastLength = 50
const mostLength = 60_000

/** A figure, or a mark for none, behind a label's blank: in prose no number stands so. */
const figureFollows = (line: string, at: number, label: string): boolean => {
  if (at < 0) return false
  const behind = line.slice(at + label.length, at + label.length + 14)
  return figureBehind.test(behind) || figureBehind.test(behind.replace(/^\S{1,4}/u, ""))
}

const holdsRequests = (line: string): boolean =>
  figureFollows(line, line.indexOf(firstRequest), firstRequest) && figureFollows(line, line.lastIndexOf(lastRequest), lastRequest)

const holdsDisclosureRows = (line: string): boolean => {
  const head = line.indexOf("信息内容")
  return head >= 0 && figureFollows(line, line.indexOf("规章 ", head), "规章")
}

/** A table's row has fewer cells. */
const mostCells = 40

/** Table 2 has some thirty cells in all, its widest row four. */
const mostOfDisclosure = 18
const holdsDisclosure = (cells: readonly SourceCell[]): boolean =>
  ["信息内容", "规章", "行政强制"].every((word) => cells.some(({ key }) => key === word))

/** Table 4 with a row for each block. */
const holdsDisputeRows = (line: string): boolean =>
  line.includes("尚未审结") &&
  figureFollows(line, line.indexOf("直接起诉"), "直接起诉") &&
  figureFollows(line, line.lastIndexOf("复议后起诉"), "复议后起诉")

/** Whether a text may hold such lines at all: its tables' figures stand behind their labels in one line. */
export const mayHoldWholeTables = (text: string): boolean =>
  figureFollows(text, text.lastIndexOf(firstRequest), firstRequest) || figureFollows(text, text.lastIndexOf("规章"), "规章")

/** True for a line in which a whole table was written, its cells parted by blanks only. */
export const holdsWholeTable = (line: string): boolean =>
  line.length > leastLength && line.length < mostLength && (holdsRequests(line) || holdsDisclosureRows(line) || holdsDisputeRows(line))

/** A line's words, each with its place in the line, counted from 0. */
export const wordsOf = (line: string): { readonly text: string; readonly offset: number }[] =>
  [...line.matchAll(/\S+/gu)].map((match) => ({ text: match[0], offset: match.index }))

/** A row of so many cells is a whole table, written without its line breaks: one cell a row, empty ones included. */
export const oneCellEach = (row: SourceRow): readonly SourceRow[] | null => {
  const { cells } = row
  if (cells.length < mostOfDisclosure || cells.some(isSpanned)) return null
  if (cells.filter(({ key }) => key !== "").length < mostCells && !holdsDisclosure(cells)) return null
  return row.cells.map((cell) => ({ cells: [cell], gridded: false, block: row.block }))
}

const isSpanned = (cell: SourceCell): boolean => cell.spannedBy !== null
