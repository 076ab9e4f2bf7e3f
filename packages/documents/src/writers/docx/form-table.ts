import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IStylesOptions,
} from "docx"
import { tables, type TableId } from "@gongkai/report"
import { columnParts } from "../column-widths.ts"
import { fittingSize, tableSize } from "../fitting-size.ts"
import type { Placed, PlacedTable } from "../placed-table.ts"
import { fontOf, plainSong } from "./fonts.ts"
import { exactly, mm } from "./page.ts"

/** Twips: the text of a page is 156 mm wide. */
const width = mm(156)
const margins = { top: 40, bottom: 40, left: 45, right: 45 } as const

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

const styleId = ({ table, alignment, together }: CellStyle): string => `form-${table}-${alignment}${together ? "-together" : ""}`

const cellStyles: readonly CellStyle[] = tables.flatMap(({ id: table }) =>
  [AlignmentType.LEFT, AlignmentType.CENTER].flatMap((alignment) => [true, false].map((together) => ({ table, alignment, together }))),
)

/** What a cell's paragraph is like, once for all cells of a kind: a cell that says it all by itself takes the library long. */
export const formStyles: NonNullable<IStylesOptions["paragraphStyles"]> = cellStyles.map((style) => ({
  id: styleId(style),
  name: `表格 ${styleId(style)}`,
  run: { font: fontOf(plainSong), size: tableSize(style.table) * 2, characterSpacing: 0 },
  paragraph: { alignment: style.alignment, spacing: exactly(tableSize(style.table) * 26), keepNext: style.together },
}))

const cellOf = (place: Placed, table: PlacedTable): TableCell => {
  const { text, rowSpan, columnSpan } = place
  const style = styleId({ table: table.id, alignment: alignmentOf(place, table), together: staysTogether(place, table) })
  // Half points.
  const size = Math.floor(fittingSize(place, table, margins.left / 20) * 2)
  const run = text === "" ? [] : [size === tableSize(table.id) * 2 ? new TextRun(text) : new TextRun({ text, size })]
  return new TableCell({ rowSpan, columnSpan, verticalAlign: VerticalAlignTable.CENTER, children: [new Paragraph({ style, children: run })] })
}

/** A table of the form with its merged cells: heads are repeated on every page, no row is parted by one. */
export const formTable = (table: PlacedTable): Table => {
  const rows = Array.from({ length: table.rows }, (_, at) => {
    const row = at + 1
    const children = table.places.filter((place) => place.row === row).map((place) => cellOf(place, table))
    return new TableRow({ children, tableHeader: row <= table.headRows, cantSplit: true })
  })
  const columnWidths = columnParts(table.id, table.columns, width)
  return new Table({
    rows,
    margins,
    columnWidths: [...columnWidths],
    width: { size: columnWidths.reduce((all, one) => all + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
  })
}
