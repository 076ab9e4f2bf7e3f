import {
  cellName,
  disclosureBlocksOf,
  disputeBlocks,
  disputeColumns,
  formSections,
  requestColumns,
  requestRowsOf,
  tables,
  type Edition,
  type FormCell,
  type TableId,
} from "@gongkai/report"
import { labelPath, mergedLabels } from "./merged-labels.ts"
import { contentHead, relationNote } from "./printed-words.ts"

/** A printed place of the form: a heading, a remark, or a figure. */
export interface GridPlace {
  readonly kind: "heading" | "remark" | "figure"
  /** Of a heading, for the figures that name it; empty where figures find it by position. */
  readonly id: string
  /** What a heading or remark says; of a figure its name in words. */
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
  /** Of a heading: what it heads. */
  readonly scope: "row" | "rowgroup" | "col" | "colgroup" | null
  /** Of a figure: the form's cell. */
  readonly cell: string | null
  readonly unit: string | null
  /** Ids of the headings of a figure where position alone would mislead. */
  readonly headings: readonly string[]
}

/** A table as the form prints it, ready to be laid out. */
export interface GridTable {
  readonly id: TableId
  readonly label: string
  readonly head: readonly (readonly GridPlace[])[]
  /** Groups of rows. */
  readonly bodies: readonly (readonly (readonly GridPlace[])[])[]
}

const place = (kind: GridPlace["kind"], text: string, more: Partial<GridPlace> = {}): GridPlace => ({
  ...{ kind, text, id: "", rowSpan: 1, columnSpan: 1, scope: null, cell: null, unit: null, headings: [] },
  ...more,
})

const figure = (edition: Edition, { id, unit }: Pick<FormCell, "id" | "unit">, more: Partial<GridPlace> = {}): GridPlace =>
  place("figure", cellName(id, edition), { cell: id, unit, ...more })

/** The heads of columns; a group within a group bears `col`, for `colgroup` would reach to the end of the outer one. */
const heads = (paths: readonly (readonly string[])[]): readonly (readonly GridPlace[])[] => {
  const labels = mergedLabels(paths)
  return Array.from({ length: paths[0]?.length ?? 0 }, (_, level) =>
    labels
      .filter((label) => label.level === level)
      .map(({ text, lines, levels, own }) =>
        place("heading", text, { scope: !own && level === 0 ? "colgroup" : "col", columnSpan: lines, rowSpan: levels }),
      ),
  )
}

const disclosureGrid = (edition: Edition): Omit<GridTable, "id" | "label"> => {
  const blocks = disclosureBlocksOf(edition)
  const width = Math.max(...blocks.map((block) => block.columns.length))
  const bodies = blocks.map((block, at) => {
    const heading = `block-${String(at + 1)}`
    const spanOf = (nth: number): number => (nth === block.columns.length - 1 ? width - nth : 1)
    const columnId = (column: string): string => `${heading}-${column}`
    const rows = block.rows.map((row) => [
      place("heading", row.label, { id: `row-${row.id}`, scope: "row" }),
      ...block.columns.map(({ id, unit }, nth) =>
        figure(edition, { id: `disclosure.${row.id}.${id}`, unit }, { columnSpan: spanOf(nth), headings: [heading, columnId(id), `row-${row.id}`] }),
      ),
    ])
    const columns = block.columns.map(({ id, label }, nth) => place("heading", label, { id: columnId(id), scope: "col", columnSpan: spanOf(nth) }))
    return [
      [place("heading", block.heading, { id: heading, scope: "rowgroup", columnSpan: width + 1 })],
      [place("heading", contentHead, { scope: "col" }), ...columns],
      ...rows,
    ]
  })
  return { head: [], bodies }
}

const labelColumns = 3
const headRows = 3

const requestGrid = (edition: Edition, has: Has): Omit<GridTable, "id" | "label"> => {
  const rows = requestRowsOf(edition).filter(({ id }) => has(`requests.${id}.total`))
  const labels = mergedLabels(rows.map(({ groups, label }) => labelPath(groups, label, labelColumns)))
  const lines = rows.map((row, line) => [
    ...labels
      .filter((label) => label.line === line)
      .map(({ text, lines: rowSpan, levels: columnSpan, level, own }) =>
        place("heading", text, { scope: !own && level === 0 ? "rowgroup" : "row", rowSpan, columnSpan }),
      ),
    ...requestColumns.map(({ id }) => figure(edition, { id: `requests.${row.id}.${id}`, unit: "件" })),
  ])
  const [first = [], ...rest] = heads(requestColumns.map(({ groups, label }) => labelPath(groups, label, headRows)))
  const corner = place("remark", relationNote, { rowSpan: headRows, columnSpan: labelColumns })
  const bodies = labels.filter(({ level }) => level === 0).map(({ line, lines: count }) => lines.slice(line, line + count))
  return { head: [[corner, ...first], ...rest], bodies }
}

const disputeGrid = (edition: Edition): Omit<GridTable, "id" | "label"> => {
  const columns = disputeBlocks.flatMap((block) => disputeColumns.map((column) => ({ block, column })))
  // 行政复议 stands alone over two levels where the kinds of 行政诉讼 take one each.
  const levels = 1 + Math.max(...disputeBlocks.map(({ groups }) => groups.length))
  const paths = columns.map(({ block, column }) => [...labelPath(block.groups, block.label, levels), column.label])
  const figures = columns.map(({ block, column }) => figure(edition, { id: `disputes.${block.id}.${column.id}`, unit: "件" }))
  return { head: heads(paths), bodies: [[figures]] }
}

/** Whether a report has a cell; one of an absent row it has not. */
type Has = (cell: string) => boolean

const gridOf: Readonly<Record<TableId, (edition: Edition, has: Has) => Omit<GridTable, "id" | "label">>> = {
  disclosure: disclosureGrid,
  requests: requestGrid,
  disputes: disputeGrid,
}

/**
 * One table of an edition as the form prints it.
 * @param has tells which cells there are; rows of table 3 that are not there are left out. All where omitted
 */
export const tableGrid = (edition: Edition, table: TableId, has: Has = () => true): GridTable => ({
  id: table,
  label: formSections.find(({ id }) => id === table)?.label ?? "",
  ...gridOf[table](edition, has),
})

/**
 * The three tables of an edition as the form prints them, with merged heads, for whoever lays them out.
 * @returns in each table every cell of the edition once, in the form's reading order
 */
export const formGrid = (edition: Edition): readonly GridTable[] => tables.map(({ id }) => tableGrid(edition, id))
