import { requestColumns } from "@gongkai/report"
import type { ComparisonKey } from "../comparison-key.ts"
import { headingOf } from "../recognition/chapter-headings.ts"
import { bareLabel } from "../recognition/labels.ts"
import { isDisclosureLabel } from "../recognition/disclosure-table.ts"
import { isRequestLabel } from "../recognition/requests-table.ts"
import { sourceCell, type SourceCell, type SourceRow } from "../source.ts"
import { addsUp } from "./broken-figures.ts"
import { cutBefore, type Chunk } from "./chunks.ts"
import { disputeLines } from "./dispute-lines.ts"
import { headColumns, type HeadColumn } from "./head-columns.ts"
import { blocksOf, type LabelBlock } from "./label-blocks.ts"
import type { Rule } from "./marks.ts"
import { placeAt, type PlacedLine } from "./paragraphs.ts"
import { isFigure, isNext, laidOut, middle, placeOf, tabular, withWholeFigures, type TabularLine } from "./tabular-line.ts"
import { wordsOf } from "./text-lines.ts"

const columns = requestColumns.length
/** Rows with so many figures show a table of requests. */
const telling = 5
const fewestTelling = 3
/** So many of table 3's labels show it where most of its cells are blank. */
const fewestLabels = 8
/** Share of the text's width that a line of prose fills. */
const fullLine = 0.8

/** A whole label of table 3 that names none of its columns as well. */
const isOwnLabel = ({ text }: Chunk, key: ComparisonKey): boolean => {
  const bare = bareLabel(key(text))
  return bare.length > 3 && isRequestLabel(bare)
}

/** The middles of the columns by the rows that have a figure in each; null where they do not stand below each other. */
const columnsBelow = (lines: readonly TabularLine[], count: number): readonly number[] | null => {
  const full = lines.filter(({ figures }) => figures.length === count)
  if (full.length < fewestTelling) return null
  const spans = Array.from({ length: count }, (_, i) => {
    const boxes = full.flatMap(({ figures }) => figures[i]?.box ?? [])
    return { from: Math.min(...boxes.map(({ x0 }) => x0)), to: Math.max(...boxes.map(({ x1 }) => x1)) }
  })
  return spans.every(({ from }, i) => i === 0 || from > (spans[i - 1]?.to ?? 0)) ? spans.map(({ from, to }) => (from + to) / 2) : null
}

/** The columns: by full rows, else as the head prints them. A head that names more than the rows hold has blank ones. */
const columnsOf = (lines: readonly TabularLine[], named: readonly HeadColumn[]): readonly number[] | null => {
  const most = Math.max(...lines.map(({ figures }) => figures.length))
  const below = most >= telling && most <= columns ? columnsBelow(lines, most) : null
  if (below !== null && (most === columns || named.length === most)) return below
  return named.length >= telling ? named.map(({ middle: at }) => at) : null
}

const opensFirstRow = /^[([（]?\s*一\s*[)\]）]?\s*[、.，,]/u
/** So many lines a label has at the most above the figures that it stands beside. */
const mostAbove = 8

/** The line where the head ends: at the first figures, or at the first label whose lines begin above them. */
const headEnd = (lines: readonly TabularLine[], key: ComparisonKey): number => {
  const figured = Math.max(
    0,
    lines.findIndex(({ labels, figures }) => figures.length >= telling || labels.some((chunk) => isOwnLabel(chunk, key))),
  )
  const label = lines.findIndex(({ labels }, i) => i < figured && i >= figured - mostAbove && labels.some(({ text }) => opensFirstRow.test(text)))
  let end = label < 0 ? figured : label
  // Figures that are broken over lines begin above those that are not.
  for (let above = lines[end - 1]; above?.labels.length === 0 && isNext(above, lines[end]); above = lines[end - 1]) end--
  return end
}

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

const cellOf = ({ text, box }: Chunk, page: number, key: ComparisonKey): SourceCell => sourceCell(text, placeAt(page, box.x0, box.y0), key)

/** A label of table 2 with the figure that stands close behind it, taken apart. */
const labelApart = (chunk: Chunk, key: ComparisonKey): readonly Chunk[] => {
  const from = chunk.glyphs.findLastIndex(({ text }) => !digit.test(text)) + 1
  const label = chunk.glyphs.slice(0, from).map(({ text }) => text)
  return from < chunk.glyphs.length && isDisclosureLabel(bareLabel(key(label.join("")))) ? cutBefore(chunk, (_, at) => at === from) : [chunk]
}

const plainRow = ({ placed, chunks }: TabularLine, key: ComparisonKey): SourceRow => {
  const cells = chunks.flatMap((chunk) => labelApart(chunk, key)).map((chunk) => cellOf(chunk, placed.page, key))
  return { cells, gridded: cells.length > 1, block: 0 }
}

/** The block that labels a row of figures: the one beside it that stands nearest to them. */
const labelOf = (line: TabularLine, blocks: readonly LabelBlock[]): LabelBlock | null => {
  const { baseline, size } = line.placed.line
  const beside = blocks.filter(
    (block) => block.page === line.placed.page && baseline >= block.top - 0.6 * size && baseline <= block.bottom + 0.6 * size,
  )
  return beside.reduce<LabelBlock | null>((best, block) => (best === null || block.box.x1 > best.box.x1 ? block : best), null)
}

/** The names of the columns in one row, however the head breaks them. */
const headRow = (named: readonly HeadColumn[], page: number, key: ComparisonKey): SourceRow => ({
  cells: [sourceCell("", placeAt(page, 0, 0), key), ...named.map(({ label, box }) => sourceCell(label, placeAt(page, box.x0, box.y0), key))],
  gridded: true,
  block: 0,
})

const digit = /^[\d,\uff10-\uff19]$/u
const numberingGlyph = /^[\d(（]$/u
/** A figure broken behind its comma or in the middle of three digits. */
const partOfFigure = /^[\d\uff10-\uff19][\d,\uff10-\uff19]*$/u
const afterNumbering = /^(?:\d[.．、]|[(（][一二三四五六七八九十\d][)）])/u

/** Where figures begin: left of it stand labels only. */
const figuresFrom = (lines: readonly TabularLine[], middles: readonly number[] | null): number => {
  const [first = 0, second = first] = middles ?? []
  const starts = lines.flatMap(({ figures }) => {
    const [leading] = figures
    const isFirst =
      leading !== undefined && (middles === null ? figures.length >= telling : Math.abs(middle(leading) - first) < 0.5 * (second - first))
    return isFirst ? [leading.box.x0] : []
  })
  return starts.length > 0 ? Math.min(...starts) - 0.5 : first - 0.4 * (second - first)
}

/** A line whose label reaches as far as its figures, or two labels that stand close, taken apart. */
const takenApart = (line: TabularLine, from: number, key: ComparisonKey): TabularLine => {
  const chunks = line.chunks.flatMap((chunk) =>
    cutBefore(chunk, (glyph, at) => {
      const before = chunk.glyphs[at - 1]
      if (before === undefined) return false
      const x = (glyph.box.x0 + glyph.box.x1) / 2
      // A figure that reaches out to the labels is cut off whole.
      if (digit.test(before.text) && digit.test(glyph.text)) return false
      const end = digit.test(glyph.text) ? chunk.glyphs.slice(at).findIndex(({ text }) => !digit.test(text)) : 1
      const last = chunk.glyphs[end < 0 ? chunk.glyphs.length - 1 : at + end - 1] ?? glyph
      if ((last.box.x0 + last.box.x1) / 2 > from && (before.box.x0 + before.box.x1) / 2 <= from) return true
      const ahead = chunk.glyphs
        .slice(at, at + 3)
        .map(({ text }) => text)
        .join("")
      return x < from && numberingGlyph.test(glyph.text) && !/^\d$/u.test(before.text) && afterNumbering.test(ahead)
    }),
  )
  let first = chunks.length
  const isFigured = (chunk: Chunk): boolean => middle(chunk) > from && (isFigure(chunk, key) || partOfFigure.test(chunk.text))
  for (let chunk = chunks[first - 1]; chunk !== undefined && isFigured(chunk); chunk = chunks[first - 1]) first--
  return { placed: line.placed, chunks, labels: chunks.slice(0, first), figures: chunks.slice(first) }
}

/** Figures that cannot be said to stand in certain columns are left in a line, for the recognition to refuse. */
const undecided = (label: string, line: TabularLine, key: ComparisonKey): SourceRow => ({
  cells: [
    sourceCell(
      [label, ...line.figures.map(({ text }) => text)].join(" "),
      placeAt(line.placed.page, line.placed.line.box.x0, line.placed.line.box.y0),
      key,
    ),
  ],
  gridded: false,
  block: 0,
})

interface PlacedRow {
  readonly page: number
  readonly at: number
  readonly labelled: boolean
  readonly row: SourceRow
}

const requestRows = (lines: readonly TabularLine[], rules: ReadonlyMap<number, readonly Rule[]>, key: ComparisonKey): SourceRow[] => {
  const first = headEnd(lines, key)
  const head = lines.slice(0, first)
  const named = headColumns(head.flatMap(({ placed }) => placed.line.glyphs))
  const middles = columnsOf(lines, named)
  const left = figuresFrom(lines, middles)
  const body = lines.slice(first).map((line) => takenApart(line, left, key))
  const blocks = blocksOf(
    body.flatMap(({ placed, labels }) => labels.filter((chunk) => middle(chunk) < left).map((chunk) => ({ page: placed.page, chunk }))),
    rules,
  )
  const figured = withWholeFigures(
    body.filter(({ figures }) => figures.length > 0),
    middles,
    columns,
    key,
  )
  const labels = new Map(figured.map((line) => [line, labelOf(line, blocks)]))
  const times = (block: LabelBlock): number => [...labels.values()].filter((one) => one === block).length
  const isOver = (one: TabularLine | undefined, of: TabularLine): boolean =>
    one !== undefined && labels.get(one) === null && Math.min(one.figures.length, of.figures.length) < columns
  /** Figures that do not add up, beside some that are no row's: a figure is broken, and it cannot be said how. */
  const isBroken = (cells: readonly (Chunk | undefined)[], at: number): boolean => {
    const [above, line, below] = [figured[at - 1], figured[at], figured[at + 1]]
    if (line === undefined || !((isOver(above, line) && isNext(above, line)) || (isOver(below, line) && isNext(line, below)))) return false
    return addsUp([{ ...placeOf(line), cells }], columns, key) === false
  }
  const rows: PlacedRow[] = figured.map((line, index) => {
    const { page, line: printed } = line.placed
    const found = labels.get(line) ?? null
    // A block beside several rows is the label of their group.
    const label = found !== null && times(found) === 1 ? found : null
    const words = sourceCell(label?.text ?? "", placeAt(page, label?.box.x0 ?? printed.box.x0, label?.box.y0 ?? printed.box.y0), key)
    const blank = (): SourceCell => sourceCell("", placeAt(page, 0, printed.box.y0), key)
    const laid = middles === null ? null : laidOut(line.figures, middles)
    const cells = laid !== null && isBroken(laid, index) ? null : (laid ?? (line.figures.length >= columns ? line.figures : null))
    const row: SourceRow =
      cells === null
        ? undecided(label?.text ?? "", line, key)
        : { cells: [words, ...cells.map((chunk) => (chunk === undefined ? blank() : cellOf(chunk, page, key)))], gridded: true, block: 0 }
    return { page, at: printed.baseline, labelled: label !== null, row }
  })
  for (const block of blocks) {
    // A label that no figure stands beside: all its cells are blank.
    if ([...labels.values()].includes(block) || middles === null || !isRequestLabel(bareLabel(key(block.text)))) continue
    const near = 2.5 * (block.box.y1 - block.box.y0)
    if (rows.some(({ page, at, labelled }) => !labelled && page === block.page && at > block.top - near && at < block.bottom + near)) continue
    const at = placeAt(block.page, block.box.x0, block.box.y0)
    const cells = [sourceCell(block.text, at, key), ...middles.map(() => sourceCell("", at, key))]
    rows.push({ page: block.page, at: block.top, labelled: true, row: { cells, gridded: true, block: 0 } })
  }
  rows.sort((a, b) => a.page - b.page || a.at - b.at)
  return [
    ...(named.length < telling ? head.map((line) => plainRow(line, key)) : [headRow(named, head[0]?.placed.page ?? 1, key)]),
    ...rows.map(({ row }) => row),
  ]
}

const opensTable = /本列数据|勾稽关系|申请人情况|^自然人/u
const lastLabel = /结转下年度/u

/** Table 3's own lines, where no heading parts it from the tables before and behind. */
const requestLines = (lines: readonly TabularLine[]): readonly [number, number] => {
  const has = (line: TabularLine, words: RegExp): boolean => line.chunks.some(({ text }) => words.test(text.replace(/\s+/gu, "")))
  const from = Math.max(
    0,
    lines.findIndex((line) => has(line, opensTable)),
  )
  const last = lines.findLastIndex((line) => has(line, lastLabel))
  if (last <= from) return [from, lines.length]
  // The last row's figures may stand a little below its label, or run on there.
  let to = last + 1
  for (let next = lines[to]; next?.labels.length === 0 && isNext(lines[to - 1], next); next = lines[to]) to++
  return [from, to]
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
    const requests =
      run.filter(({ figures }) => figures.length >= telling && figures.length <= columns).length >= fewestTelling ||
      run.filter(({ labels }) => labels.some((chunk) => isOwnLabel(chunk, key))).length >= fewestLabels
    const rows = (): SourceRow[] => {
      if (!requests) return disputeLines(run, key).map((line) => plainRow(line, key))
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
