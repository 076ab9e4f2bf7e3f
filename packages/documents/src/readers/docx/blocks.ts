/** A paragraph as Word prints it. */
export interface Paragraph {
  readonly kind: "paragraph"
  /** With the number that numbering puts before it; tabs and line feeds kept. */
  readonly text: string
  /** A heading or a title by its style: a line break inside is one of layout. */
  readonly heading: boolean
  /** Its end was deleted: the next paragraph is part of it. */
  readonly runsOn?: true
}

/** How a cell is merged with its neighbours, above or to the left. */
export type Merge = "none" | "begins" | "goes-on"

/** A cell of a table, as the file has it: a merged one for every row that it reaches over. */
export interface TableCell {
  /** Columns of the table's grid. */
  readonly columns: number
  readonly down: Merge
  readonly across: Merge
  readonly blocks: readonly Block[]
}

/** A row of a table. */
export interface TableRow {
  /** Columns of the grid that are left free before its first cell. */
  readonly before: number
  readonly cells: readonly TableCell[]
}

/** A table. */
export interface Table {
  readonly kind: "table"
  /** Of the columns of its grid, in twentieths of a point; empty where they are not told. */
  readonly widths: readonly number[]
  readonly rows: readonly TableRow[]
}

/** What a document's body, a cell and a text box are made of. */
export type Block = Paragraph | Table

/** Whether a table stands among the blocks. */
export const holdsTable = (blocks: readonly Block[]): boolean => blocks.some(({ kind }) => kind === "table")
