import type { Box } from "./geometry.ts"
import type { Rule } from "./marks.ts"
import { gathered, oneLine } from "./rules.ts"

/** A cell of a ruled table; spans are counted in the table's own rows and columns. */
export interface RuledCell {
  readonly box: Box
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** A table that lines draw on one page. */
export interface RuledGrid {
  readonly box: Box
  /** Edges of its rows and columns, in order. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly RuledCell[]
  /** Whether a line closes it above and below; one that a page break cuts may be open. */
  readonly closedAbove: boolean
  readonly closedBelow: boolean
}

/** So much of a cell's side must be drawn for the side to part two cells. */
const drawnShare = 0.7
/** Points by which lines may stand out over a table's last line without opening a column. */
const overhang = 8
const mostEdges = 400

/** Edges of rows or columns: where lines are, and the outermost ends of those across where none closes them. */
const edgesOf = (along: readonly Rule[], across: readonly Rule[]): number[] => {
  const edges = gathered(
    along.map(({ at }) => at),
    oneLine,
  )
  const low = Math.min(...across.map(({ from }) => from))
  const high = Math.max(...across.map(({ to }) => to))
  if ((edges[0] ?? Infinity) - low > overhang) edges.unshift(low)
  if (high - (edges.at(-1) ?? -Infinity) > overhang) edges.push(high)
  return edges
}

/** Tells whether the piece of an edge between two others is drawn. */
const drawnOn = (rules: readonly Rule[], edges: readonly number[]): ((edge: number, from: number, to: number) => boolean) => {
  const byEdge = edges.map((at) => rules.filter((rule) => Math.abs(rule.at - at) <= oneLine))
  return (edge, from, to) => {
    let covered = 0
    for (const rule of byEdge[edge] ?? []) covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from))
    return covered >= drawnShare * (to - from)
  }
}

interface Region {
  readonly row: number
  readonly column: number
  rows: number
  readonly columns: number
}

/** Places that no line parts, as rectangles; what hangs together otherwise is cut at its rows. */
const regionsOf = (owner: readonly (readonly number[])[]): Region[] => {
  const open = new Map<string, Region>()
  const regions: Region[] = []
  owner.forEach((places, row) => {
    const still = new Map<string, Region>()
    for (let column = 0; column < places.length;) {
      const root = places[column] ?? -1
      let end = column + 1
      while (end < places.length && places[end] === root) end++
      const name = `${String(root)} ${String(column)} ${String(end)}`
      const above = open.get(name)
      if (above === undefined) {
        const region = { row, column, rows: 1, columns: end - column }
        regions.push(region)
        still.set(name, region)
      } else {
        above.rows++
        still.set(name, above)
      }
      column = end
    }
    open.clear()
    for (const [name, region] of still) open.set(name, region)
  })
  return regions
}

const found = (parents: number[], at: number): number => {
  let root = at
  while (parents[root] !== root) root = parents[root] ?? root
  while (parents[at] !== root) [parents[at], at] = [root, parents[at] ?? root]
  return root
}

/**
 * Makes a table of lines that hang together: the places between them, joined where no line stands between.
 * @returns null where they draw no table: a frame, a single box, a cross
 */
export const ruledGrid = (rules: readonly Rule[]): RuledGrid | null => {
  const levels = rules.filter(({ level }) => level)
  const uprights = rules.filter(({ level }) => !level)
  if (levels.length < 2 || uprights.length < 1) return null
  const xs = edgesOf(uprights, levels)
  const ys = edgesOf(levels, uprights)
  const [wide, high] = [xs.length - 1, ys.length - 1]
  if (wide < 1 || high < 1 || wide * high < 2 || wide > mostEdges || high > mostEdges) return null
  const x = (i: number): number => xs[i] ?? 0
  const y = (i: number): number => ys[i] ?? 0
  const uprightDrawn = drawnOn(uprights, xs)
  const levelDrawn = drawnOn(levels, ys)
  const parents = Array.from({ length: wide * high }, (_, i) => i)
  for (let row = 0; row < high; row++)
    for (let column = 0; column < wide; column++) {
      const at = row * wide + column
      if (column + 1 < wide && !uprightDrawn(column + 1, y(row), y(row + 1))) parents[found(parents, at + 1)] = found(parents, at)
      if (row + 1 < high && !levelDrawn(row + 1, x(column), x(column + 1))) parents[found(parents, at + wide)] = found(parents, at)
    }
  const owner = Array.from({ length: high }, (_, row) => Array.from({ length: wide }, (_, column) => found(parents, row * wide + column)))
  const regions = regionsOf(owner)
  // Lines that part no cells, such as one below a word, leave no row or column behind.
  const usedColumns = [...new Set(regions.flatMap(({ column, columns }) => [column, column + columns]))].sort((a, b) => a - b)
  const usedRows = [...new Set(regions.flatMap(({ row, rows }) => [row, row + rows]))].sort((a, b) => a - b)
  const columnOf = new Map(usedColumns.map((edge, i) => [edge, i]))
  const rowOf = new Map(usedRows.map((edge, i) => [edge, i]))
  const cells = regions.map(({ row, column, rows, columns }): RuledCell => {
    const [left, right] = [columnOf.get(column) ?? 0, columnOf.get(column + columns) ?? 0]
    const [top, bottom] = [rowOf.get(row) ?? 0, rowOf.get(row + rows) ?? 0]
    return {
      box: { x0: x(column), y0: y(row), x1: x(column + columns), y1: y(row + rows) },
      row: top,
      column: left,
      rows: bottom - top,
      columns: right - left,
    }
  })
  // Lines between rows alone, with a frame or without: what stands in them is told by its own columns.
  if (usedColumns.length < 3) return null
  return {
    box: { x0: x(0), y0: y(0), x1: x(wide), y1: y(high) },
    xs: usedColumns.map(x),
    ys: usedRows.map(y),
    cells,
    closedAbove: levelDrawn(0, x(0), x(wide)),
    closedBelow: levelDrawn(high, x(0), x(wide)),
  }
}
