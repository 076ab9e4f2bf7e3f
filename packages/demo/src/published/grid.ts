/** One cell of a printed table. */
export interface GridCell {
  readonly text: string
  /** How many columns and rows it spans. */
  readonly columns: number
  readonly rows: number
  readonly role: "head" | "label" | "value"
}

/** A printed table, row by row, each cell once where its span begins; as HTML has it. */
export type Grid = readonly (readonly GridCell[])[]

/** How a program that cannot span fills the places a span covers: nothing, or the label again downwards, or both ways. */
export type Fill = "blank" | "down" | "both"

/** A cell. */
export const cell = (role: GridCell["role"], text: string, columns = 1, rows = 1): GridCell => ({ text, columns, rows, role })

/** How many columns the table has. */
const widthOf = (grid: Grid): number => (grid[0] ?? []).reduce((sum, one) => sum + one.columns, 0)

/** One place of the table after its spans are resolved. */
export interface Place {
  readonly cell: GridCell
  /** Whether the cell begins here. */
  readonly first: boolean
  readonly text: string
}

/** Every place of the table, row by row. */
export const places = (grid: Grid, fill: Fill): Place[][] => {
  const width = widthOf(grid)
  const rows: (Place | undefined)[][] = grid.map(() => Array.from({ length: width }, () => undefined))
  grid.forEach((cells, y) => {
    let x = 0
    for (const one of cells) {
      while (rows[y]?.[x] !== undefined) x++
      for (let down = 0; down < one.rows; down++)
        for (let right = 0; right < one.columns; right++) {
          const first = down === 0 && right === 0
          const text = first || fill === "both" || (fill === "down" && right === 0) ? one.text : ""
          const row = rows[y + down]
          if (row !== undefined) row[x + right] = { cell: one, first, text }
        }
      x += one.columns
    }
  })
  const nothing: Place = { cell: cell("label", ""), first: true, text: "" }
  return rows.map((row) => row.map((place) => place ?? nothing))
}

/** The table as a rectangle of texts. */
export const matrix = (grid: Grid, fill: Fill = "blank"): string[][] => places(grid, fill).map((row) => row.map((place) => place.text))

/** The table with a cell for each place, spans resolved: what a converter makes of it that cannot span. */
export const resolved = (grid: Grid, fill: Fill = "blank"): Grid =>
  places(grid, fill).map((row) => row.map((place) => cell(place.cell.role, place.text)))

/** How many rows stand above the first value. */
export const headRows = (grid: Grid): number => grid.findIndex((row) => row.some((one) => one.role === "value"))
