/** A piece of a line with its place: column counted from 1 in characters; its own line where a row has several. */
export interface Piece {
  readonly text: string
  readonly column: number
  readonly line?: number
}

/** How a text uses the pipe: as rows, as the end of each cell, on lines of its own between cells, or not at all. */
export type PipeManner = "none" | "rows" | "cell-ends" | "alternate"

const onlyPipe = /^\s*\|\s*$/u
const cellEnd = /^[^|]*[^|\s][^|]*\|\s*$/u

/**
 * Tells how a text's lines use the pipe.
 * @param lines the whole text
 */
export const pipeManner = (lines: readonly string[]): PipeManner => {
  let rows = 0
  let ends = 0
  let alone = 0
  let aloneAfterCell = 0
  let previousIsCell = false
  for (const line of lines) {
    if (line.trim() === "") continue
    if (!line.includes("|")) {
      previousIsCell = true
      continue
    }
    if (onlyPipe.test(line)) {
      alone++
      if (previousIsCell) aloneAfterCell++
    } else if (cellEnd.test(line)) ends++
    else rows++
    previousIsCell = false
  }
  if (rows + ends + alone === 0) return "none"
  if (aloneAfterCell > 8 && aloneAfterCell > rows && aloneAfterCell > ends) return "alternate"
  if (ends + alone > 8 && ends + alone > rows * 2) return "cell-ends"
  return "rows"
}

const rowOfCells = /\|[^|]*\|/u

/** What the pipes at a text's row ends are: the row's own edges, or partings from one more cell that is empty. */
export interface PipeEdges {
  readonly opens: boolean
  readonly closes: boolean
}

/** Pipes at both ends are edges. */
const bothEdges: PipeEdges = { opens: true, closes: true }

/** Fewer rows say nothing of their edges. */
const fewRows = 12
const fewAlike = 3

const pipesIn = (line: string): number => line.split("|").length

/** Rows that begin with a pipe have as many pipes as some that begin with a word: a first cell was empty, no edge was drawn. */
const sameWidth = (rows: readonly string[]): boolean => {
  const ofEdges = new Map<number, number>()
  const ofWords = new Map<number, number>()
  for (const row of rows) {
    const into = row.trimStart().startsWith("|") ? ofEdges : ofWords
    const pipes = pipesIn(row)
    into.set(pipes, (into.get(pipes) ?? 0) + 1)
  }
  if (ofWords.size === 0 || ofEdges.size === 0) return false
  const [commonest, times] = [...ofEdges].reduce((best, one) => (one[1] > best[1] ? one : best))
  return times >= fewAlike && (ofWords.get(commonest) ?? 0) >= fewAlike
}

/**
 * Tells whether a text's rows begin and end with a pipe; where not a few do without, a pipe there is no edge.
 * @param lines the whole text
 */
export const pipeEdges = (lines: readonly string[]): PipeEdges => {
  const rows = lines.filter((line) => rowOfCells.test(line))
  const without = (isEdge: (line: string) => boolean): number => rows.filter((line) => !isEdge(line)).length
  const [unopened, unclosed] = [without((line) => line.trimStart().startsWith("|")), without((line) => line.trimEnd().endsWith("|"))]
  const opens = unopened * 2 < rows.length && (unopened < fewAlike || rows.length <= fewRows || !sameWidth(rows))
  return { opens, closes: unclosed < 3 || unclosed * 6 < rows.length }
}

/**
 * Splits a Markdown table row at its pipes; escaped pipes stay, the outer pipes go.
 * @param edges what the pipes at its ends are; a row that begins with one as its edge ends with one as well
 * @returns one piece a cell, blanks trimmed
 */
export const splitPipes = (line: string, edges: PipeEdges = bothEdges): Piece[] => {
  const pieces: Piece[] = []
  let start = 0
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && (line[i] !== "|" || line[i - 1] === "\\")) continue
    const text = line.slice(start, i)
    pieces.push({ text: text.trim(), column: start + 1 + (text.length - text.trimStart().length) })
    start = i + 1
  }
  const opened = edges.opens && pieces[0]?.text === "" && pieces.length > 1
  if (opened) pieces.shift()
  if ((edges.closes || opened) && pieces.at(-1)?.text === "" && pieces.length > 1) pieces.pop()
  return pieces
}

const escaped = /\\([\\`*_{}[\]()#+\-.!|>~])/gu

/** Finds a glyph with which one of Markdown's marks may begin. */
export const anyMark = /[#*\\<&`_]/u

/** Text without Markdown's marks: heading signs, emphasis, escapes, line-break tags, blank entities. */
export const unmark = (text: string): string => {
  if (!anyMark.test(text)) return text
  return text
    .replace(/^\s{0,3}#{1,6}\s+/u, "")
    .replace(/<br\s*\/?>/giu, "")
    .replace(/&nbsp;/giu, " ")
    .replace(/\*\*|__/gu, "")
    .replace(escaped, "$1")
}
