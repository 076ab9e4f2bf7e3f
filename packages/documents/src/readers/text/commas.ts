import type { Piece } from "../markdown/pipes.ts"

/** Three cells in a row that are figures or nothing. */
const figuresInCommas = /,\s*"?[\d\uff10-\uff19]*"?\s*,\s*"?[\d\uff10-\uff19]*"?\s*,\s*"?[\d\uff10-\uff19]*"?\s*(?:,|$)/u
/** Fewer such lines are no table 3. */
const fewest = 15

/** True where a text parts the cells of its tables by commas, as spreadsheets save them. */
export const separatesByCommas = (text: string, lines: readonly string[]): boolean =>
  text.includes(",") &&
  /,[ "]*[\d\uff10-\uff19]+[ "]*,/u.test(text) &&
  !text.includes("\t") &&
  lines.filter((line) => figuresInCommas.test(line)).length >= fewest

/** A cell of a table is shorter, and so are its pieces in prose longer. */
const longestCell = 48
const fewestCells = 2

const piecesOf = (line: string): Piece[] => {
  const pieces: Piece[] = []
  let start = 0
  let quoted = false
  for (let i = 0; i <= line.length; i++) {
    if (line[i] === '"') quoted = !quoted
    if (i < line.length && (line[i] !== "," || quoted)) continue
    const cell = line.slice(start, i).trim()
    const text = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
    pieces.push({ text, column: start + 1 })
    start = i + 1
  }
  return pieces
}

/** One line's cells; null for a line that is not a table's. */
export const splitCommas = (line: string): { readonly pieces: readonly Piece[]; readonly gridded: boolean } | null => {
  if (!line.includes(",")) return null
  const pieces = piecesOf(line)
  const filled = pieces.filter(({ text }) => text !== "")
  const [only] = filled
  // A line of prose or a heading in a spreadsheet's first column.
  if (filled.length === 1 && only !== undefined && pieces.length > 2) return { pieces: [only], gridded: false }
  const last = pieces.at(-1)?.text ?? ""
  if (
    pieces.length < fewestCells ||
    (pieces.length === fewestCells && !/^\d/u.test(last)) ||
    filled.some(({ text }) => text.length > longestCell || text.includes("。"))
  )
    return null
  return { pieces, gridded: true }
}
