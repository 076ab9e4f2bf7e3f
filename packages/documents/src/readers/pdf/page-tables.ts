import { chunksOf } from "./chunks.ts"
import { holds, overlap, type Box } from "./geometry.ts"
import type { Glyph, PageMarks, Rule } from "./marks.ts"
import { ruledGrid, type RuledCell, type RuledGrid } from "./ruled-grid.ts"
import { boxOfRules, connected, joinedRules, rulesWithin } from "./rules.ts"
import { linesOf } from "./text-lines.ts"

/** A cell with the glyphs that stand in it. */
export interface FilledCell extends RuledCell {
  readonly glyphs: readonly Glyph[]
}

/** A table on a page. */
export interface PageTable {
  readonly page: number
  readonly grid: RuledGrid
  readonly cells: readonly FilledCell[]
}

/** A page's tables, and the glyphs outside of them. */
export interface PageParts {
  readonly tables: readonly PageTable[]
  readonly outside: readonly Glyph[]
}

const middle = ({ box }: { readonly box: Box }): readonly [number, number] => [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2]

const sizeOf = ({ x0, y0, x1, y1 }: Box): number => (x1 - x0) * (y1 - y0)

/** Characters: a cell that holds more lays out the page, and what stands in it is no table's cell. */
export const longestCell = 300

/** Gaps wider than this share of a glyph part two figures: those of two narrow cells may stand close. */
const apart = 0.06

/** Figures that run on without a gap are one word, and belong to one cell even where they stand out over its line. */
const wordsAcross = (glyphs: readonly Glyph[]): Map<Glyph, Glyph> => {
  const lead = new Map<Glyph, Glyph>()
  const sorted = glyphs
    .filter(({ text, turn }) => turn === 0 && /^[\d.,]$/u.test(text))
    .sort((a, b) => a.baseline - b.baseline || a.box.x0 - b.box.x0)
  let word: Glyph[] = []
  const close = (): void => {
    const half = word[Math.floor(word.length / 2)]
    if (half !== undefined && word.length > 1) for (const glyph of word) lead.set(glyph, half)
    word = []
  }
  for (const glyph of sorted) {
    const last = word.at(-1)
    const runsOn =
      last !== undefined && Math.abs(last.baseline - glyph.baseline) < 0.1 * glyph.size && Math.abs(glyph.box.x0 - last.box.x1) < apart * glyph.size
    if (!runsOn) close()
    word.push(glyph)
  }
  close()
  return lead
}

const areaRules = (areas: readonly Box[]): Rule[] =>
  areas.flatMap(({ x0, y0, x1, y1 }) => [
    { level: true, at: y0, from: x0, to: x1 },
    { level: true, at: y1, from: x0, to: x1 },
    { level: false, at: x0, from: y0, to: y1 },
    { level: false, at: x1, from: y0, to: y1 },
  ])

/** Tables that lines draw. Each is joined from its own lines: those of another one, above or below it, lie a little beside them. */
const gridsOf = (rules: readonly Rule[]): RuledGrid[] => {
  const groups = connected(joinedRules(rules)).map((group) => ({ group, box: boxOfRules(group) }))
  return groups.flatMap(({ group, box }) => {
    const alone = groups.length > 1 && !groups.some((other) => other.box !== box && overlap(other.box, box))
    const grid = ruledGrid(alone ? joinedRules(rulesWithin(rules, box)) : group)
    return grid === null ? [] : [grid]
  })
}

/** Fewer cells are a title's frame, or the boxes of a letterhead. */
const fewestCells = 4

const figure = /^[\d.,\uff10-\uff19]+$/u

/** Whether figures stand on grounds as well, each on its own: where heads and labels alone have one, it parts no figures. */
const figuresAreFilled = (areas: readonly Box[], glyphs: readonly Glyph[]): boolean => {
  const figures = linesOf(glyphs)
    .flatMap(chunksOf)
    .filter(({ text }) => figure.test(text))
  const alone = new Set(
    areas.flatMap((area) => {
      const [first, ...others] = figures.filter((one) => holds(area, ...middle(one)))
      return first === undefined || others.length > 0 ? [] : [first]
    }),
  )
  return alone.size * 2 >= figures.length
}

/** Tables by lines; where a page draws none, by the edges of filled boxes that stand side by side. */
const tablesOn = ({ rules, areas }: PageMarks, glyphs: readonly Glyph[]): RuledGrid[] => {
  const ruled = gridsOf(rules)
  if (ruled.some(({ cells }) => cells.length >= fewestCells) || areas.length < fewestCells) return ruled
  if (!figuresAreFilled(areas, glyphs)) return ruled
  const shaded = gridsOf([...rules, ...areaRules(areas)])
  return shaded.some(({ cells, xs }) => cells.length >= fewestCells && xs.length > 2) ? shaded : ruled
}

/** The table that a point lies in, the innermost where one stands within another. */
const innermost = (grids: readonly RuledGrid[], x: number, y: number): RuledGrid | null => {
  let best: RuledGrid | null = null
  for (const grid of grids) if (holds(grid.box, x, y, 1) && (best === null || sizeOf(grid.box) < sizeOf(best.box))) best = grid
  return best
}

const contains = (outer: RuledGrid, inner: RuledGrid): boolean =>
  outer !== inner &&
  outer.cells.some(({ box }) => inner.box.x0 >= box.x0 - 1 && inner.box.x1 <= box.x1 + 1 && inner.box.y0 >= box.y0 - 1 && inner.box.y1 <= box.y1 + 1)

/** Divides a page into its tables and what stands outside. A table with another one in its cells only lays out the page. */
export const partsOf = (marks: PageMarks, glyphs: readonly Glyph[]): PageParts => {
  const all = tablesOn(marks, glyphs)
  const grids = all.filter((grid) => !all.some((other) => contains(grid, other)))
  const inside = new Map<RuledCell, Glyph[]>()
  const outside: Glyph[] = []
  const leads = wordsAcross(glyphs)
  for (const glyph of glyphs) {
    const [x, y] = middle(leads.get(glyph) ?? glyph)
    const grid = innermost(grids, x, y)
    const cell =
      grid?.cells.find(({ box }) => x >= box.x0 && x < box.x1 && y >= box.y0 && y < box.y1) ?? grid?.cells.find(({ box }) => holds(box, x, y, 1))
    if (cell === undefined) outside.push(glyph)
    else {
      const here = inside.get(cell)
      if (here === undefined) inside.set(cell, [glyph])
      else here.push(glyph)
    }
  }
  const tables = grids
    .map((grid): PageTable => ({ page: marks.page, grid, cells: grid.cells.map((cell) => ({ ...cell, glyphs: inside.get(cell) ?? [] })) }))
    .filter(({ cells }) => cells.some((cell) => cell.glyphs.length > 0))
  return { tables, outside }
}
