import type { ComparisonKey } from "../comparison-key.ts"
import { headingOf } from "../recognition/chapter-headings.ts"
import { sourceCell, type SourceRow } from "../source.ts"
import { disputeLines } from "./dispute-lines.ts"
import type { Rule } from "./marks.ts"
import { placeAt, type PlacedLine } from "./paragraphs.ts"
import { holdRequests, requestLines, requestRows } from "./request-lines.ts"
import { plainRow, tabular, type TabularLine } from "./tabular-line.ts"
import { wordsOf } from "./text-lines.ts"

/** Share of the text's width that a line of prose fills. */
const fullLine = 0.8

interface Width {
  readonly left: number
  readonly right: number
}

/** Sentences and headings stand between tables, not in them. */
const parts = ({ placed, chunks }: TabularLine, { left, right }: Width, key: ComparisonKey): boolean => {
  const [only, ...others] = chunks
  if (only === undefined || others.length > 0) return false
  const words = wordsOf(placed.line)
  if (headingOf({ cells: [sourceCell(words, placeAt(1, 0, 0), key)], gridded: false, block: 0 }) !== null) return true
  return /[。；]$/u.test(words) || (words.length > 24 && /[。；，]/u.test(words) && only.box.x1 > left + fullLine * (right - left))
}

/** One table's lines, or lines that are none's. */
export interface Stretch {
  readonly lines: readonly PlacedLine[]
  /** Rows of cells where they are a table's; null for prose. */
  readonly rows: readonly SourceRow[] | null
}

/**
 * Finds tables without ruling lines among a page's lines: figures that stand below each other are columns,
 * and a label's lines belong to the figures that they stand beside.
 * @param rules level lines by page, which part rows where there are any
 */
export const unruledStretches = (lines: readonly PlacedLine[], rules: ReadonlyMap<number, readonly Rule[]>, key: ComparisonKey): Stretch[] => {
  const stretches: Stretch[] = []
  let run: TabularLine[] = []
  const width = { left: Math.min(...lines.map(({ line }) => line.box.x0)), right: Math.max(...lines.map(({ line }) => line.box.x1)) }
  const close = (): void => {
    if (run.length === 0) return
    const placed = run.map((line) => line.placed)
    const isTable = run.some(({ chunks, figures }) => chunks.length > 1 && figures.length > 0)
    const rows = (): SourceRow[] => {
      if (!holdRequests(run, key)) return disputeLines(run, key).map((line) => plainRow(line, key))
      const [from, to] = requestLines(run)
      return [
        ...run.slice(0, from).map((line) => plainRow(line, key)),
        ...requestRows(run.slice(from, to), rules, key),
        ...disputeLines(run.slice(to), key).map((line) => plainRow(line, key)),
      ]
    }
    stretches.push({ lines: placed, rows: isTable ? rows() : null })
    run = []
  }
  for (const placed of lines) {
    const line = tabular(placed, key)
    if (parts(line, width, key)) {
      close()
      stretches.push({ lines: [placed], rows: null })
    } else run.push(line)
  }
  close()
  return withJoinedProse(stretches)
}

/** Lines of prose that follow each other are one stretch, so that paragraphs can be made of them. */
const withJoinedProse = (stretches: readonly Stretch[]): Stretch[] => {
  const out: Stretch[] = []
  for (const one of stretches) {
    const last = out.at(-1)
    if (last?.rows === null && one.rows === null) out[out.length - 1] = { lines: [...last.lines, ...one.lines], rows: null }
    else out.push(one)
  }
  return out
}
