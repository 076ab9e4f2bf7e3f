import type { ReportFormat } from "@gongkai/documents"
import type { Finding, Report } from "@gongkai/report"
import type { Failure } from "../inputs/failure.ts"

/** What the workers make of every file in a run. */
export interface Task {
  /** line: the JSON of the contract; wide: CSV with its header; document: the report in `format`; report, summary: as values. */
  readonly product: "line" | "wide" | "summary" | "report" | "document"
  /** What a document is written in. */
  readonly format: ReportFormat
  /** Every cell with the place it was found. */
  readonly provenance: boolean
  readonly maxBytes: number
  /** Milliseconds for one file. */
  readonly fileTime: number
  /** Null: the form's own relations only. Else last year's reports by {@link identityKey}, and the prose is checked too. */
  readonly previous: PreviousReports | null
}

/** Where last year's reports are found. */
export interface PreviousReports {
  /** Taken for every report, whatever agency and year it names. */
  readonly always: string | null
  /** Paths by agency and year. */
  readonly byIdentity: ReadonlyMap<string, readonly string[]>
}

/** The key under which a report of an agency for a year is found. */
export const identityKey = (agency: string, year: number): string => `${String(year)} ${agency}`

/** One file for a worker: a path that it opens itself, bytes that were fetched, or a failure to be put into words. */
export interface Job {
  readonly file: string
  readonly path: string | null
  readonly bytes: Uint8Array | null
  readonly failure: Failure | null
}

/** A report in the few figures of a table for people. */
export interface Summary {
  readonly agency: string | null
  readonly year: number | null
  readonly form: string | null
  readonly received: number | null
  readonly concluded: number | null
  readonly carriedOut: number | null
}

/** What a worker says of a file. */
export interface Answer {
  readonly file: string
  /** False where the file gave no report. */
  readonly readable: boolean
  readonly errors: number
  readonly warnings: number
  readonly findings: readonly Finding[]
  readonly summary: Summary | null
  /** For the product report. */
  readonly report: Report | null
  /** For the products line, wide and document. */
  readonly bytes: Uint8Array | null
  /** Path of last year's report that the checks used. */
  readonly previous: string | null
}

/** Worker to main: the first message says that its modules are loaded. */
export type FromWorker = { readonly ready: true } | { readonly ready: false; readonly answer: Answer }
