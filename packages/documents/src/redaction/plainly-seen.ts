import { grown, shared, type Box } from "./box.ts"
import { isBlank, type Glyph } from "./glyph.ts"

/** A page's picture with its text and without, in the same size. */
export interface Pictures {
  readonly whole: Uint8Array
  readonly bare: Uint8Array
  /** Pixels a row. */
  readonly width: number
  /** Pixels a point. */
  readonly scale: number
}

/** Below that nobody reads it, in points. */
const smallest = 3
/** How much a colour has to differ from what lies beneath, of 255. */
const contrast = 40
/** More characters than a ligature has are a text hidden behind a sign. */
const mostOfOne = 3

const inkIn = ({ whole, bare, width, scale }: Pictures, box: Box, colour: Glyph["colour"]): number => {
  const inner = grown(box, -0.15 * box.width, 0)
  const height = whole.length / 4 / width
  const [left, right] = [Math.max(0, Math.floor(inner.x * scale)), Math.min(width, Math.ceil((inner.x + inner.width) * scale))]
  const [top, bottom] = [Math.max(0, Math.floor(inner.y * scale)), Math.min(height, Math.ceil((inner.y + inner.height) * scale))]
  let ink = 0
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * 4
      let [apart, seen, beneath] = [0, 0, 0]
      for (let channel = 0; channel < 3; channel += 1) {
        const [now, then] = [whole[at + channel] ?? 0, bare[at + channel] ?? 0]
        apart = Math.max(apart, Math.abs(now - then))
        if (colour === null) continue
        seen += Math.abs(now - (colour[channel] ?? 0))
        beneath += Math.abs(then - (colour[channel] ?? 0))
      }
      // What became visible has to come nearer to the character's own colour: else it is another's ink.
      if (apart >= contrast && (colour === null || seen < beneath)) ink += 1
    }
  }
  return ink
}

/** Cells of the page in which boxes that overlap are looked for. */
const cell = 24
interface Cells {
  readonly columns: number
  readonly rows: number
}
/** Of the page alone: a damaged file sets characters as large as a city. */
const cellsOf = ({ x, y, width, height }: Box, { columns, rows }: Cells): readonly string[] => {
  const cells: string[] = []
  const [lastColumn, lastRow] = [Math.min(columns, Math.floor((x + width) / cell)), Math.min(rows, Math.floor((y + height) / cell))]
  for (let column = Math.max(0, Math.floor(x / cell)); column <= lastColumn; column += 1)
    for (let row = Math.max(0, Math.floor(y / cell)); row <= lastRow; row += 1) cells.push(`${String(column)}.${String(row)}`)
  return cells
}

/** Where two characters stand in one place, one may hide the other: both go, unless they are the same, printed twice to look bold. */
const apart = (glyphs: readonly Glyph[], page: Cells): readonly Glyph[] => {
  const lying = new Map<string, Glyph[]>()
  const gone = new Set<Glyph>()
  for (const glyph of glyphs) {
    const area = glyph.box.width * glyph.box.height
    const cells = cellsOf(glyph.box, page)
    for (const other of new Set(cells.flatMap((name) => lying.get(name) ?? []))) {
      const least = Math.min(area, other.box.width * other.box.height)
      if (least <= 0 || shared(glyph.box, other.box) < 0.4 * least) continue
      gone.add(glyph)
      if (other.text !== glyph.text) gone.add(other)
    }
    for (const name of cells) {
      const there = lying.get(name)
      if (there === undefined) lying.set(name, [glyph])
      else there.push(glyph)
    }
  }
  return glyphs.filter((glyph) => !gone.has(glyph))
}

/**
 * The characters that a reader sees: drawn, large enough, in a colour that differs from what lies beneath, covered by nothing
 * and standing alone. Where there is doubt a character is not among them.
 * @param glyphs all that the page sets
 * @param pictures the page with its text and without
 */
export const plainlySeen = (glyphs: readonly Glyph[], pictures: Pictures): readonly Glyph[] => {
  const { whole, width, scale } = pictures
  const [columns, rows] = [Math.ceil(width / scale / cell), Math.ceil(whole.length / 4 / width / scale / cell)]
  return apart(
    glyphs.filter(
      ({ hidden, text, size, box, colour }) =>
        !hidden && !isBlank(text) && [...text].length <= mostOfOne && size >= smallest && inkIn(pictures, box, colour) >= 2,
    ),
    { columns, rows },
  )
}
