import { disputeBlocks, disputeColumns } from "@gongkai/report"
import type { ComparisonKey } from "../comparison-key.ts"
import { bareLabel } from "../recognition/labels.ts"
import { figureRows, isNext, type TabularLine } from "./tabular-line.ts"

const headAt = (lines: readonly TabularLine[], words: string, key: ComparisonKey): number =>
  lines.findIndex(({ chunks }) => chunks.some(({ text }) => bareLabel(key(text)) === words))

/** So many lines lie between the two words at the most, where 行政复议 is set in the middle of its two rows. */
const headLines = 2

/** Heads of table 4 that stand side by side are one line, however high each of them stands: only so is it told which comes first. */
const withLevelHeads = (lines: readonly TabularLine[], key: ComparisonKey): readonly TabularLine[] => {
  const [suits, reconsideration] = [headAt(lines, "行政诉讼", key), headAt(lines, "行政复议", key)]
  const [upper, lower] = [lines[Math.min(suits, reconsideration)], lines[Math.max(suits, reconsideration)]]
  if (upper === undefined || lower === undefined || upper === lower || Math.abs(suits - reconsideration) > headLines) return lines
  const chunks = [...upper.chunks, ...lower.chunks].sort((a, b) => a.box.x0 - b.box.x0)
  const level = { ...upper, chunks, labels: chunks, figures: [] }
  return lines.flatMap((line) => (line === upper ? [level] : line === lower ? [] : [line]))
}

const disputes = disputeBlocks.length * disputeColumns.length

/** The middles of figures that stand below each other, one for each column. */
const columnsAcross = (lines: readonly TabularLine[]): readonly number[] => {
  const spans: { from: number; to: number }[] = []
  for (const { box } of lines.flatMap(({ figures }) => figures).sort((a, b) => a.box.x0 - b.box.x0)) {
    const last = spans.at(-1)
    if (last !== undefined && box.x0 < last.to) last.to = Math.max(last.to, box.x1)
    else spans.push({ from: box.x0, to: box.x1 })
  }
  return spans.map(({ from, to }) => (from + to) / 2)
}

/** Heads of table 4 that are printed again on the next page stand there already. */
const withoutRepeatedHeads = (lines: readonly TabularLine[], key: ComparisonKey): readonly TabularLine[] => {
  const heads = ["行政诉讼", "行政复议"].map((words) => headAt(lines, words, key)).filter((at) => at >= 0)
  const from = Math.min(...heads)
  const wordsOn = new Map<string, number>()
  return lines.filter(({ placed: { page }, chunks, figures }, at) => {
    if (at < from) return true
    const words = chunks.map(({ text }) => text).join(" ")
    const first = wordsOn.get(words) ?? page
    wordsOn.set(words, first)
    return figures.length > 0 || first === page
  })
}

/** Table 4's lines: its heads level, and its figures whole that are broken over several lines. */
export const disputeLines = (lines: readonly TabularLine[], key: ComparisonKey): readonly TabularLine[] => {
  const level = withLevelHeads(withoutRepeatedHeads(lines, key), key)
  const runs = (at: number): boolean => {
    const line = level[at]
    return line?.labels.length === 0 && isNext(level[at - 1], line)
  }
  const from = level.findIndex(({ labels, figures }, at) => labels.length === 0 && figures.length > 0 && runs(at + 1))
  if (from < 0) return level
  let to = from + 1
  while (runs(to)) to++
  const figures = level.slice(from, to)
  const middles = columnsAcross(figures)
  if (middles.length !== disputes) return level
  return [...level.slice(0, from), ...figureRows(figures, middles, disputeColumns.length, key).map(({ line }) => line), ...level.slice(to)]
}
