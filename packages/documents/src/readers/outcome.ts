import type { Finding, Report } from "@gongkai/report"
import type { OcrWords } from "../ocr/ocr-words.ts"

/**
 * What a reader made of a file. `report` is null where the file holds no report;
 * then a `file.unreadable` finding says why. Findings are the reader's own:
 * refusals and repairs; the relations are checked by `@gongkai/report`.
 */
export interface ReadOutcome {
  readonly report: Report | null
  readonly findings: readonly Finding[]
}

/** Formats that a converter may be asked for; doc and xls are those of WPS (.wps, .et) as well. */
export type ConvertibleFormat = "doc" | "xls" | "rtf" | "odt" | "ods" | "xlsb" | "ofd"

/** Makes a Word document or a workbook of a file of an old format; throws where it cannot. */
export type Convert = (bytes: Uint8Array, from: ConvertibleFormat) => Promise<Uint8Array>

/** Options that every reader takes. */
export interface ReadOptions {
  /** True: `report.cells` has every cell, not only those that are null or printed otherwise than as the plain number. */
  readonly provenance?: boolean
  /** Reads the words of a scanned page, in points; scanned pages are refused where it is not given. */
  readonly ocr?: OcrWords
  /** For formats that are not read themselves; without it they are refused by name. */
  readonly convert?: Convert
}
