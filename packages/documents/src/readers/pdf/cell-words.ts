import type { Box } from "./geometry.ts"
import type { Glyph } from "./marks.ts"
import { linesOf, wordsOf, type TextLine } from "./text-lines.ts"

const figureEnd = /[\d.,]$/u
const figureStart = /^[\d.,]/u
/** Points that a cell keeps free beside its words at the most. */
const padding = 14

/** A line after which no further glyph had room. */
const isFull = (line: TextLine, cell: Box): boolean => {
  const glyph = line.glyphs.at(-1)
  const width = glyph === undefined ? 0 : glyph.box.x1 - glyph.box.x0
  return cell.x1 - cell.x0 - (line.box.x1 - line.box.x0) < width + padding
}

const joined = (lines: readonly TextLine[], cell: Box): string => {
  let text = ""
  lines.forEach((line, i) => {
    const words = wordsOf(line)
    const before = lines[i - 1]
    // Two figures one below the other are two, unless the cell was too narrow for one.
    const parted = before !== undefined && figureEnd.test(text) && figureStart.test(words) && !isFull(before, cell)
    text += (parted ? " " : "") + words
  })
  return text
}

/** Glyphs turned by a quarter, as they are read with the head turned after them. */
const uprightOf = (glyph: Glyph): Glyph => {
  const { x0, y0, x1, y1 } = glyph.box
  if (glyph.turn === 1) return { ...glyph, turn: 0, baseline: -glyph.baseline, box: { x0: y0, x1: y1, y0: -x1, y1: -x0 } }
  if (glyph.turn === 3) return { ...glyph, turn: 0, box: { x0: -y1, x1: -y0, y0: x0, y1: x1 } }
  return glyph
}

/** So many of the steps from glyph to glyph must go down for words to be set from the top down. */
const mostlyDown = 0.7

/** Words set from the top down in several columns are drawn in their own order, the right column first. */
const isSetDown = (glyphs: readonly Glyph[]): boolean => {
  if (glyphs.length < 4) return false
  let down = 0
  let columns = 1
  glyphs.forEach((glyph, i) => {
    const before = glyphs[i - 1]
    if (before === undefined) return
    const [dx, dy] = [glyph.box.x0 - before.box.x0, glyph.box.y0 - before.box.y0]
    if (Math.abs(dx) < 0.4 * glyph.size && dy > 0.5 * glyph.size && dy < 2.5 * glyph.size) down++
    else if (dx < -0.5 * glyph.size && dy < 0) columns++
  })
  return columns > 1 && down >= mostlyDown * (glyphs.length - columns)
}

/**
 * What a cell says: its lines joined, for a cell's width breaks words.
 * @param glyphs those that stand in the cell
 */
export const cellWords = (glyphs: readonly Glyph[], cell: Box): string => {
  const turned = glyphs.filter(({ turn }) => turn === 1 || turn === 3)
  if (turned.length * 2 > glyphs.length) {
    const { x0, y0, x1, y1 } = cell
    return joined(linesOf(glyphs.map(uprightOf)), { x0: y0, x1: y1, y0: x0, y1: x1 }).trim()
  }
  const drawn = [...glyphs].sort((a, b) => a.order - b.order)
  if (isSetDown(drawn)) return drawn.map(({ text }) => text).join("")
  return joined(linesOf(glyphs), cell).trim()
}
