import { AlignmentType, FileChild, type IStylesOptions } from "docx"
import { tables, type TableId } from "@gongkai/report"
import { columnParts } from "../column-widths.ts"
import { fittingSize, tableSize } from "../fitting-size.ts"
import type { Placed, PlacedTable } from "../placed-table.ts"
import { fontOf, plainSong } from "./fonts.ts"
import { exactly, mm } from "./page.ts"

/** An element as the library takes it before it writes XML: its name, its attributes first, then what is in it. */
type Element = NonNullable<ReturnType<FileChild["prepForXml"]>>
type Attributes = Readonly<Record<string, string | number>>

/** Twips: the text of a page is 156 mm wide. */
const width = mm(156)
/** Twips between a cell's lines and its text. */
const [beside, above] = [45, 40] as const

/** Labels of table 3's rows are read from their beginning; heads, figures and other labels from the middle. */
const alignmentOf = ({ kind, row, column, columnSpan }: Placed, { id, headRows, labelColumns }: PlacedTable) => {
  const isRowLabel = id === "requests" && row > headRows && column + columnSpan - 1 === labelColumns
  return kind === "remark" || isRowLabel ? AlignmentType.LEFT : AlignmentType.CENTER
}

/** Tables 2 and 4 are short enough to stay on one page, the rows of table 3 are not. */
const staysTogether = ({ row }: Placed, { id, rows, headRows }: PlacedTable): boolean => (id === "requests" ? row <= headRows : row < rows)

interface CellStyle {
  readonly table: TableId
  readonly alignment: ReturnType<typeof alignmentOf>
  readonly together: boolean
}

const tableStyle = (table: TableId): string => `form-${table}`
const styleId = ({ table, alignment, together }: CellStyle): string => `${tableStyle(table)}-${alignment}${together ? "-together" : ""}`

// Only table 3 has labels that are read from their beginning.
const alignmentsIn = (table: TableId) => (table === "requests" ? [AlignmentType.LEFT, AlignmentType.CENTER] : [AlignmentType.CENTER])
const cellStyles: readonly CellStyle[] = tables.flatMap(({ id: table }) =>
  alignmentsIn(table).flatMap((alignment) => [true, false].map((together) => ({ table, alignment, together }))),
)

/** What a cell's paragraph is like, once for all cells of a table, and of a kind. */
export const formStyles: NonNullable<IStylesOptions["paragraphStyles"]> = [
  ...tables.map(({ id }) => ({
    ...{ id: tableStyle(id), name: `表格 ${tableStyle(id)}` },
    run: { font: fontOf(plainSong), size: tableSize(id) * 2, characterSpacing: 0 },
    paragraph: { spacing: exactly(tableSize(id) * 26) },
  })),
  ...cellStyles.map((style) => ({
    ...{ id: styleId(style), name: `表格 ${styleId(style)}`, basedOn: tableStyle(style.table) },
    paragraph: { alignment: style.alignment, keepNext: style.together },
  })),
]

const empty = (name: string, attributes: Attributes): Element => ({ [name]: { _attr: attributes } })

const textOf = ({ text }: Placed, size: number | null): Element => {
  const written = { "w:t": [{ _attr: { "xml:space": "preserve" } }, text] }
  if (size === null) return { "w:r": [written] }
  return { "w:r": [{ "w:rPr": [empty("w:sz", { "w:val": size }), empty("w:szCs", { "w:val": size })] }, written] }
}

/** A cell's paragraph; one that only goes on beneath another has none of its words. */
const paragraphOf = (place: Placed, table: PlacedTable, goesOn: boolean): Element => {
  const style = styleId({ table: table.id, alignment: alignmentOf(place, table), together: staysTogether(place, table) })
  const properties = { "w:pPr": [empty("w:pStyle", { "w:val": style })] }
  if (goesOn || place.text === "") return { "w:p": [properties] }
  // Half points.
  const size = Math.floor(fittingSize(place, table, beside / 20) * 2)
  return { "w:p": [properties, textOf(place, size === tableSize(table.id) * 2 ? null : size)] }
}

const cellOf = (place: Placed, table: PlacedTable, widths: readonly number[], row: number): Element => {
  const { column, columnSpan, rowSpan } = place
  const room = widths.slice(column - 1, column - 1 + columnSpan).reduce((all, one) => all + one, 0)
  const properties = [
    empty("w:tcW", { "w:w": room, "w:type": "dxa" }),
    ...(columnSpan > 1 ? [empty("w:gridSpan", { "w:val": columnSpan })] : []),
    ...(rowSpan > 1 ? [empty("w:vMerge", { "w:val": row === place.row ? "restart" : "continue" })] : []),
    empty("w:vAlign", { "w:val": "center" }),
  ]
  return { "w:tc": [{ "w:tcPr": properties }, paragraphOf(place, table, row > place.row)] }
}

/** Every row with the places that stand in it, from the left, be it that they began in a row above. */
const rowsOf = ({ rows, places }: PlacedTable): readonly (readonly Placed[])[] => {
  const lines = Array.from({ length: rows }, (): Placed[] => [])
  for (const place of places) for (let down = 0; down < place.rowSpan; down++) lines[place.row - 1 + down]?.push(place)
  return lines.map((line) => line.sort((one, other) => one.column - other.column))
}

const line = { "w:val": "single", "w:color": "auto", "w:sz": 4, "w:space": 0 }
const sides = ["w:top", "w:left", "w:bottom", "w:right"] as const
const margin = (side: string): number => (side === "w:left" || side === "w:right" ? beside : above)

const propertiesOf = (widths: readonly number[]): Element => ({
  "w:tblPr": [
    empty("w:tblW", { "w:w": widths.reduce((all, one) => all + one, 0), "w:type": "dxa" }),
    empty("w:jc", { "w:val": "center" }),
    { "w:tblBorders": [...sides, "w:insideH", "w:insideV"].map((side) => empty(side, line)) },
    empty("w:tblLayout", { "w:type": "fixed" }),
    { "w:tblCellMar": sides.map((side) => empty(side, { "w:w": margin(side), "w:type": "dxa" })) },
  ],
})

/**
 * A table of the form with its merged cells (ECMA-376-1, 17.4): heads are repeated on every page, no row is parted by one.
 * Its elements are given to the library as they are to be written: a component for every cell, paragraph and run
 * takes several times as long, and there are some three hundred cells.
 */
class FormTable extends FileChild {
  readonly #table: PlacedTable

  constructor(table: PlacedTable) {
    super("w:tbl")
    this.#table = table
  }

  override prepForXml(): Element {
    const table = this.#table
    const widths = columnParts(table.id, table.columns, width)
    const rows = rowsOf(table).map((places, at): Element => {
      const isHead = at < table.headRows
      const properties = [{ "w:cantSplit": {} }, ...(isHead ? [{ "w:tblHeader": {} }] : [])]
      return { "w:tr": [{ "w:trPr": properties }, ...places.map((place) => cellOf(place, table, widths, at + 1))] }
    })
    return { "w:tbl": [propertiesOf(widths), { "w:tblGrid": widths.map((one) => empty("w:gridCol", { "w:w": one })) }, ...rows] }
  }
}

/** A table of the form, to be put among a document's paragraphs. */
export const formTable = (table: PlacedTable): FileChild => new FormTable(table)
