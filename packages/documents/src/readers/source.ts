import type { Place } from "@gongkai/report"
import type { ComparisonKey } from "./comparison-key.ts"
import { printedFigure, type Printed } from "./printed-figure.ts"

/** A piece of a document that may be a label, a figure or a paragraph. */
export interface SourceCell {
  /** As printed, outer blanks removed. */
  readonly raw: string
  /** For comparing: compatibility forms, blanks and script differences removed; see `comparisonKey`. */
  readonly key: string
  /** Whether it holds a number, nothing or words. */
  readonly printed: Printed
  readonly at: Place
  /** The cell that reaches over this place by a row or column span; null for a cell that stands here itself. */
  readonly spannedBy: SourceCell | null
}

/** True for the empty text and for ASCII digits only. */
const isDigits = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}

/**
 * A cell that stands where it is found.
 * @param raw as printed, outer blanks removed
 * @param key the document's comparison
 */
export const sourceCell = (raw: string, at: Place, key: ComparisonKey): SourceCell => {
  // Most cells are small figures: a text that stands for itself needs no comparing form.
  const comparable = raw.length < 5 && isDigits(raw) ? raw : key(raw)
  return { raw, key: comparable, printed: printedFigure(raw, comparable), at, spannedBy: null }
}

/** The mark of a place that another cell reaches over. */
export const spannedCell = (at: Place, spannedBy: SourceCell): SourceCell => ({ raw: "", key: "", printed: printedFigure("", ""), at, spannedBy })

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
  /** The comparison by which its keys were made. */
  readonly key: ComparisonKey
  /** Pictures, and links to files, which may be the report itself where the text holds none. */
  elsewhere(): { readonly images: number; readonly attachments: number }
  /**
   * The rows that belong to the same part of the page as rows `first` to `last`:
   * page chrome stands outside. Formats without such structure answer with all rows.
   * @returns first row and the row after the last
   */
  surrounding(first: number, last: number): readonly [number, number]
}
