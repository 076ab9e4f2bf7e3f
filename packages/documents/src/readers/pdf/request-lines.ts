import { requestColumns } from "@gongkai/report"
import type { ComparisonKey } from "../comparison-key.ts"
import { bareLabel } from "../recognition/labels.ts"
import { isRequestLabel } from "../recognition/requests-table.ts"
import { sourceCell, type SourceCell, type SourceRow } from "../source.ts"
import { addsUp } from "./broken-figures.ts"
import { cutBefore, type Chunk } from "./chunks.ts"
import { headColumns, type HeadColumn } from "./head-columns.ts"
import { blocksOf, type LabelBlock } from "./label-blocks.ts"
import type { Glyph, Rule } from "./marks.ts"
import { placeAt } from "./paragraphs.ts"
import { cellOf, digit, figureRows, figuresBehind, isFigure, isNext, middle, plainRow, type FigureRow, type TabularLine } from "./tabular-line.ts"

const columns = requestColumns.length
/** Rows with so many figures show a table of requests. */
const telling = 5
const fewestTelling = 3
/** So many of table 3's labels show it where most of its cells are blank. */
const fewestLabels = 8

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

/** The last glyph of the figure that begins at a place; the glyph there, where none does. */
const lastOfFigure = (glyphs: readonly Glyph[], at: number): Glyph | undefined => {
  let end = at
  while (digit.test(glyphs[end]?.text ?? "") && digit.test(glyphs[end + 1]?.text ?? "")) end++
  return glyphs[end]
}

/** A line whose label reaches as far as its figures, or two labels that stand close, taken apart. */
const takenApart = (line: TabularLine, from: number, key: ComparisonKey): TabularLine => {
  const chunks = line.chunks.flatMap((chunk) =>
    cutBefore(chunk, (glyph, at) => {
      const before = chunk.glyphs[at - 1]
      if (before === undefined) return false
      // A figure that reaches out to the labels is cut off whole.
      if (digit.test(before.text) && digit.test(glyph.text)) return false
      if (middle(lastOfFigure(chunk.glyphs, at) ?? glyph) > from && middle(before) <= from) return true
      const ahead = chunk.glyphs
        .slice(at, at + 3)
        .map(({ text }) => text)
        .join("")
      return middle(glyph) < from && numberingGlyph.test(glyph.text) && !/^\d$/u.test(before.text) && afterNumbering.test(ahead)
    }),
  )
  return figuresBehind(line.placed, chunks, (chunk) => middle(chunk) > from && (isFigure(chunk, key) || partOfFigure.test(chunk.text)))
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

/**
 * Table 3's rows by where its figures and labels stand.
 * @param rules level lines by page, which part labels where there are any
 */
export const requestRows = (lines: readonly TabularLine[], rules: ReadonlyMap<number, readonly Rule[]>, key: ComparisonKey): SourceRow[] => {
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
  const figured = figureRows(
    body.filter(({ figures }) => figures.length > 0),
    middles,
    columns,
    key,
  )
  const labels = new Map(figured.map(({ line }) => [line, labelOf(line, blocks)]))
  const times = (block: LabelBlock): number => [...labels.values()].filter((one) => one === block).length
  const isOver = (one: FigureRow | undefined, of: FigureRow): boolean =>
    one !== undefined && labels.get(one.line) === null && Math.min(one.line.figures.length, of.line.figures.length) < columns
  /** Figures that do not add up, beside some that are no row's: a figure is broken, and it cannot be said how. */
  const isBroken = (row: FigureRow, at: number): boolean => {
    const [above, below] = [figured[at - 1], figured[at + 1]]
    const beside = (isOver(above, row) && isNext(above?.line, row.line)) || (isOver(below, row) && isNext(row.line, below?.line))
    return beside && addsUp([row], columns, key) === false
  }
  const rows: PlacedRow[] = figured.map((figures, index) => {
    const { line, page, baseline } = figures
    const found = labels.get(line) ?? null
    // A block beside several rows is the label of their group.
    const label = found !== null && times(found) === 1 ? found : null
    const { box } = line.placed.line
    const words = sourceCell(label?.text ?? "", placeAt(page, label?.box.x0 ?? box.x0, label?.box.y0 ?? box.y0), key)
    const blank = (): SourceCell => sourceCell("", placeAt(page, 0, box.y0), key)
    const inOrder = line.figures.length >= columns ? line.figures : null
    const cells = figures.cells === null ? inOrder : isBroken(figures, index) ? null : figures.cells
    const row: SourceRow =
      cells === null
        ? undecided(label?.text ?? "", line, key)
        : { cells: [words, ...cells.map((chunk) => (chunk === undefined ? blank() : cellOf(chunk, page, key)))], gridded: true, block: 0 }
    return { page, at: baseline, labelled: label !== null, row }
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
export const requestLines = (lines: readonly TabularLine[]): readonly [number, number] => {
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

/** Whether lines hold table 3: by its figures, or by its labels where most of its cells are blank. */
export const holdRequests = (lines: readonly TabularLine[], key: ComparisonKey): boolean =>
  lines.filter(({ figures }) => figures.length >= telling && figures.length <= columns).length >= fewestTelling ||
  lines.filter(({ labels }) => labels.some((chunk) => isOwnLabel(chunk, key))).length >= fewestLabels
