import type { Place } from "@gongkai/report"

/** A piece of a document that may be a label, a figure or a paragraph. */
export interface SourceCell {
  /** As printed, outer blanks removed. */
  readonly raw: string
  /** For comparing: compatibility forms, blanks and script differences removed; see `comparisonKey`. */
  readonly key: string
  readonly at: Place
  /** The cell that reaches over this place by a row or column span; null for a cell that stands here itself. */
  readonly spannedBy: SourceCell | null
}

/** A line, a paragraph or a table row, in document order. */
export interface SourceRow {
  readonly cells: readonly SourceCell[]
  /** True where the source itself separates cells: tabs, pipes, table cells. */
  readonly gridded: boolean
  /** Runs of rows with the same number stood together; a blank line or another table begins a new one. */
  readonly block: number
}

/** What every format's front end makes of a file, and all that recognition sees of it. */
export interface SourceDocument {
  readonly rows: readonly SourceRow[]
  /** Titles from the page's metadata, most trustworthy first. */
  readonly metaTitles: readonly string[]
  /** How many page numbers and the like were left out. */
  readonly furniture: number
  readonly images: number
  /** Links to files that may be the report itself. */
  readonly attachments: number
  /**
   * The rows that belong to the same part of the page as rows `first` to `last`:
   * page chrome stands outside. Formats without such structure answer with all rows.
   * @returns first row and the row after the last
   */
  surrounding(first: number, last: number): readonly [number, number]
}
