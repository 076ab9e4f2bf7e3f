import { comparisonKeyFor, type ComparisonKey } from "../comparison-key.ts"
import { isPageMark, isSeparatorRow } from "../furniture.ts"
import { alternateRows, printsEmptyCells } from "../markdown/alternate.ts"
import { pipeEdges, pipeManner, splitPipes, anyMark, unmark, type Piece, type PipeEdges, type PipeManner } from "../markdown/pipes.ts"
import { sourceCell, type SourceDocument, type SourceRow } from "../source.ts"
import { holdsWholeTable, mayHoldWholeTables, oneCellEach, wordsOf } from "../unroll.ts"
import { drawnInBoxes, withPipes } from "./boxes.ts"
import { separatesByCommas, splitCommas } from "./commas.ts"
import { pageNumbers } from "./page-numbers.ts"

const attachmentLink = /\.(?:pdf|docx?|wps|xlsx?|et|ofd|zip|rar)(?=[\s)）"'>\]]|$)/giu
const imageLink = /!\[[^\]]{0,200}\]\(|<img\b|\.(?:jpe?g|png|gif|bmp)(?=[\s)）"'>\]]|$)/giu

const splitTabs = (line: string): Piece[] => {
  const pieces: Piece[] = []
  for (let start = 0; start <= line.length;) {
    const tab = line.indexOf("\t", start)
    const end = tab < 0 ? line.length : tab
    pieces.push({ text: line.slice(start, end).trim(), column: start + 1 })
    start = end + 1
  }
  return pieces
}

/** The widest table of the form has fifteen columns: so many tabs and nothing else are its row of blank cells, not a blank line. */
const isBlankRow = (line: string): boolean => line.length >= 14 && /^[ \t]*$/u.test(line) && line.split("\t").length >= 15

interface Split {
  readonly pieces: readonly Piece[]
  readonly gridded: boolean
}

/** Characters; a line longer than this is no row of a table. */
const longestRow = 20_000

/** One line's cells; null for a line that only separates. */
const splitLine = (line: string, manner: PipeManner, edges: PipeEdges): Split | null => {
  if (line.length > longestRow) return { pieces: [{ text: line.trim(), column: 1 }], gridded: false }
  if (manner === "rows" && line.includes("|")) return { pieces: splitPipes(line, edges), gridded: true }
  if (manner === "cell-ends" && line.includes("|")) {
    const pieces = splitPipes(line)
    return { pieces, gridded: pieces.length > 2 }
  }
  if (line.includes("\t") && (line.trim() !== "" || isBlankRow(line))) return { pieces: splitTabs(line), gridded: true }
  const text = line.trim()
  return text === "" ? null : { pieces: [{ text, column: 1 + line.length - line.trimStart().length }], gridded: false }
}

interface Lines {
  rows: SourceRow[]
  furniture: number
  block: number
}

const push = (into: Lines, split: Split, line: number, { key, hasMarks }: Page): void => {
  if (split.pieces.length > 1 && isSeparatorRow(split.pieces.map((piece) => piece.text))) return
  const cells = split.pieces.map((piece) =>
    sourceCell(hasMarks && piece.text.length > 2 ? unmark(piece.text) : piece.text, { line: piece.line ?? line, column: piece.column }, key),
  )
  const [only] = cells
  if (cells.length === 1 && only !== undefined && isPageMark(only.key, only.raw)) into.furniture++
  else {
    const row: SourceRow = { cells, gridded: split.gridded, block: into.block }
    const each = oneCellEach(row)
    if (each === null) into.rows.push(row)
    else for (const one of each) into.rows.push(one)
  }
}

/** A line that holds a whole table, one word a row. */
const pushWords = (into: Lines, line: string, at: number, page: Page): void => {
  for (const { text, offset } of wordsOf(line)) push(into, { pieces: [{ text, column: offset + 1 }], gridded: false }, at, page)
}

const noNumbers: ReadonlySet<number> = new Set()

const anyBreak = /\r\n|[\n\r\v\u2028\u2029]/u
const otherBreaks = /[\r\v\u2028\u2029]/u

interface Page {
  readonly lines: readonly string[]
  readonly manner: PipeManner
  readonly key: ComparisonKey
  readonly hasBreaks: boolean
  /** A line of it may hold a whole table. */
  readonly mayHoldTables: boolean
  /** Its tables' cells are parted by commas. */
  readonly hasCommas: boolean
  /** Marks of Markdown stand somewhere in the text. */
  readonly hasMarks: boolean
}

const pushLines = (into: Lines, page: Page): void => {
  const { lines, manner, hasBreaks } = page
  const edges = manner === "rows" ? pipeEdges(lines) : { opens: true, closes: true }
  const numbers = hasBreaks ? pageNumbers(lines) : noNumbers
  let cellPending = false
  lines.forEach((printed, i) => {
    const line = hasBreaks ? printed.replaceAll("\f", "") : printed
    if (numbers.has(i)) {
      into.furniture++
      return
    }
    if (line.trim() === "" && !isBlankRow(line)) {
      into.block++
      return
    }
    if (page.mayHoldTables && holdsWholeTable(line) && !line.includes("|") && !line.includes("\t")) {
      pushWords(into, line, i + 1, page)
      return
    }
    if (manner === "alternate" && line.trim() === "|") {
      if (!cellPending) push(into, { pieces: [{ text: "", column: 1 }], gridded: false }, i + 1, page)
      cellPending = false
      return
    }
    const split = (page.hasCommas ? splitCommas(line) : null) ?? splitLine(line, manner, edges)
    if (split === null) return
    push(into, split, i + 1, page)
    cellPending = true
  })
}

const pushAlternate = (into: Lines, page: Page): void => {
  for (const { pieces, isRow } of alternateRows(page.lines)) {
    push(into, { pieces, gridded: isRow }, pieces[0]?.line ?? 0, page)
    if (!isRow) into.block++
  }
}

/**
 * Plain text and Markdown as rows: tabs and pipes separate cells, other lines are one cell.
 * @param printed decoded text
 */
export const readLines = (printed: string): SourceDocument => {
  const text = drawnInBoxes(printed) ? withPipes(printed) : printed
  const key = comparisonKeyFor(text)
  const lines = text.split(otherBreaks.test(text) ? anyBreak : "\n")
  const manner = text.includes("|") ? pipeManner(lines) : "none"
  const page: Page = {
    lines,
    manner,
    key,
    hasBreaks: text.includes("\f"),
    mayHoldTables: mayHoldWholeTables(text),
    hasCommas: manner === "none" && separatesByCommas(text, lines),
    hasMarks: anyMark.test(text),
  }
  const into: Lines = { rows: [], furniture: 0, block: 0 }
  if (page.manner === "alternate" && printsEmptyCells(text)) pushAlternate(into, page)
  else pushLines(into, page)
  return {
    rows: into.rows,
    metaTitles: [],
    furniture: into.furniture,
    key,
    elsewhere: () => ({ images: text.match(imageLink)?.length ?? 0, attachments: text.match(attachmentLink)?.length ?? 0 }),
    surrounding: () => [0, into.rows.length],
  }
}
