import { requestRowsOf, type Edition, type Figure, type Report, type TableId } from "@gongkai/report"
import { tableGrid, type GridPlace, type GridTable } from "./form-grid.ts"
import { KeptByKey } from "./kept-by-key.ts"
import { printedTable } from "./printed-tables.ts"

/** A place of a printed table with where it stands; rows and columns are counted from 1, the head's rows first. */
export interface Placed {
  readonly kind: GridPlace["kind"]
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** What is printed: a label, a figure, the mark that stood for nothing, or nothing. */
  readonly text: string
  /** Of a figure: the form's cell, else null. */
  readonly cell: string | null
  /** Of a figure: its number, null where it has none. */
  readonly figure: Figure
  readonly unit: string | null
}

/** A table of the form with every place at its row and column, for whoever lays it out in a grid. */
export interface PlacedTable {
  readonly id: TableId
  readonly label: string
  readonly edition: Edition
  /** Of tables that are alike but for their figures the same. */
  readonly layout: string
  /** How many rows and columns it has, how many of the rows are the head, and how many columns hold labels. */
  readonly rows: number
  readonly columns: number
  readonly headRows: number
  readonly labelColumns: number
  /** By row, then column; together they cover the grid without gap or overlap. */
  readonly places: readonly Placed[]
}

type Filled = (cell: string) => { readonly text: string; readonly figure: Figure }

const layoutIn = (edition: Edition, { id, label, head, bodies }: GridTable, layout: string): PlacedTable => {
  const lines = [...head, ...bodies.flat()]
  const taken = lines.map(() => new Set<number>())
  const places = lines.flatMap((line, at) => {
    let column = 1
    return line.map(({ kind, rowSpan, columnSpan, text, cell, unit }): Placed => {
      while (taken[at]?.has(column) === true) column++
      const stands = { kind, row: at + 1, column, rowSpan, columnSpan, cell, unit }
      for (let down = 0; down < rowSpan; down++) for (let across = 0; across < columnSpan; across++) taken[at + down]?.add(column + across)
      return { ...stands, text: cell === null ? text : "", figure: null }
    })
  })
  const columns = Math.max(...places.map((place) => place.column + place.columnSpan - 1))
  const firstFigure = Math.min(...places.flatMap(({ kind, column }) => (kind === "figure" ? [column] : [])))
  return { id, label, edition, layout, rows: lines.length, columns, headRows: head.length, labelColumns: firstFigure - 1, places }
}

/** Layouts of reports that lack rows are many; a run over many reports meets few of them. */
const keptLayouts = new KeptByKey<PlacedTable>(50)

const layoutOf = (edition: Edition, table: TableId, has: (cell: string) => boolean): PlacedTable => {
  const absent = table === "requests" ? requestRowsOf(edition).filter(({ id }) => !has(`requests.${id}.total`)) : []
  const layout = [edition, table, ...absent.map(({ id }) => id)].join(" ")
  return keptLayouts.get(layout, () => layoutIn(edition, tableGrid(edition, table, has), layout))
}

const filledBy = (table: PlacedTable, filled: Filled): PlacedTable => ({
  ...table,
  places: table.places.map((place) => (place.cell === null ? place : { ...place, ...filled(place.cell) })),
})

/** A table of a report as it is to be printed; null where the report has none. */
export const placedTable = (report: Report, table: TableId): PlacedTable | null => {
  const has = printedTable(report, table)
  if (has === null) return null
  const { edition, figures, printed } = has
  return filledBy(
    layoutOf(edition, table, (cell) => figures.has(cell)),
    (cell) => ({ text: printed(cell), figure: figures.get(cell) ?? null }),
  )
}

/** A table of an edition with no figure in it, to be filled in. */
export const blankTable = (edition: Edition, table: TableId): PlacedTable => layoutOf(edition, table, () => true)

/** The same table with no figure in it. */
export const emptied = (table: PlacedTable): PlacedTable => filledBy(table, () => ({ text: "", figure: null }))
