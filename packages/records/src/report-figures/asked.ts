import type { CountingSettings, ReportYear } from "@gongkai/report"

/** What is counted, and by which days: an agency's settings `report.*`. */
export interface FiguresAsked extends ReportYear {
  readonly settings: CountingSettings & { readonly "report.disputesOfPastYears": "included" | "excluded" }
}

/** A figure of the report and how many records are behind it; both null where nothing says what it is. */
export interface CountedFigure {
  readonly value: number | null
  readonly records: number | null
}

/** A figure that nothing here says. */
export const openFigure: CountedFigure = { value: null, records: null }

/** What stands in a cell, never a total: what is in a row or a column is in its sum. */
export interface RecordInCell {
  readonly cell: string
  readonly kind: "request" | "dispute" | "register-entry" | "normative-document"
  readonly id: string
  /** What it adds to the cell. */
  readonly amount: number
}
