import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from "docx"
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

const cellOf = (place: Placed, table: PlacedTable): TableCell => {
  const { text, rowSpan, columnSpan } = place
  // Half points.
  const size = Math.floor(fittingSize(place, table, margins.left / 20) * 2)
  const paragraph = {
    alignment: alignmentOf(place, table),
    spacing: exactly(tableSize(table.id) * 26),
    indent: { firstLine: 0 },
    keepNext: staysTogether(place, table),
  }
  return new TableCell({
    rowSpan,
    columnSpan,
    margins,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({ ...paragraph, children: text === "" ? [] : [new TextRun({ text, size, font: fontOf(plainSong), characterSpacing: 0 })] }),
    ],
  })
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
    columnWidths: [...columnWidths],
    width: { size: columnWidths.reduce((all, one) => all + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
  })
}
