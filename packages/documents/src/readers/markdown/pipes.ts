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

/**
 * Whether a pipe at a row's end closes it, or parts it from one more cell that is empty: where not a few rows end
 * without, it is no closing pipe.
 * @param lines the whole text
 */
export const closesRows = (lines: readonly string[]): boolean => {
  const rows = lines.filter((line) => rowOfCells.test(line))
  const open = rows.filter((line) => !line.trimEnd().endsWith("|")).length
  return open < 3 || open * 6 < rows.length
}

/**
 * Splits a Markdown table row at its pipes; escaped pipes stay, the outer pipes go.
 * @param closed whether a pipe at the end closes the row, rather than parts off an empty cell; one that begins with a pipe is always closed
 * @returns one piece a cell, blanks trimmed
 */
export const splitPipes = (line: string, closed = true): Piece[] => {
  const pieces: Piece[] = []
  let start = 0
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && (line[i] !== "|" || line[i - 1] === "\\")) continue
    const text = line.slice(start, i)
    pieces.push({ text: text.trim(), column: start + 1 + (text.length - text.trimStart().length) })
    start = i + 1
  }
  const opened = pieces[0]?.text === "" && pieces.length > 1
  if (opened) pieces.shift()
  if ((closed || opened) && pieces.at(-1)?.text === "" && pieces.length > 1) pieces.pop()
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
