import type { Table } from "./blocks.ts"

/** Twentieths of a point: edges that lie closer together were meant to be one, 2 mm. */
const meantAsOne = 113
/** A grid narrower than this was not written to be believed. */
const narrowest = 2880

/** For each edge of the table's grid, from the left, the number of the column that begins there. */
const mergedEdges = (widths: readonly number[]): readonly number[] => {
  const numbers = [0]
  let [at, begun, number] = [0, 0, 0]
  for (const width of widths) {
    at += width
    if (at - begun > meantAsOne) {
      number++
      begun = at
    }
    numbers.push(number)
  }
  return numbers
}

/** True where every cell keeps a column of its own. */
const keepsCells = ({ rows }: Table, numbers: readonly number[]): boolean =>
  rows.every(({ before, cells }) => {
    let edge = before
    return cells.every(({ columns }) => {
      const [from, to] = [numbers[edge], numbers[edge + columns]]
      edge += columns
      return from !== undefined && to !== undefined && to > from
    })
  })

/**
 * The columns of a table by the edges of its grid: tables drawn by hand have edges that miss each other by a hair, and a
 * grid of many narrow columns. Where the widths are not there or not to be believed, each column of the grid is one.
 */
export const columnsOf = (table: Table): ((edge: number) => number) => {
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  const numbers = total < narrowest ? [] : mergedEdges(table.widths)
  return keepsCells(table, numbers) ? (edge) => numbers[edge] ?? edge : (edge) => edge
}
