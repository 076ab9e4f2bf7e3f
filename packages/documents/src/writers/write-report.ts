import type { Report } from "@gongkai/report"
import { csvLongLines } from "./csv/write-long.ts"
import { csvWideLines } from "./csv/write-wide.ts"
import { htmlText } from "./html/write-html.ts"
import { jsonText } from "./json/write-json.ts"
import { markdownText } from "./markdown/write-markdown.ts"

/** The formats that reports are written in. */
export const reportFormats = [
  { id: "json", extension: ".json", mediaType: "application/json", label: "JSON（gongkai.report/1）" },
  { id: "csv", extension: ".csv", mediaType: "text/csv; charset=utf-8", label: "CSV 长表（一格一行）" },
  { id: "csv-wide", extension: ".csv", mediaType: "text/csv; charset=utf-8", label: "CSV 宽表（一份报告一行）" },
  { id: "html", extension: ".html", mediaType: "text/html; charset=utf-8", label: "HTML 网页（官方表样，可打印）" },
  { id: "markdown", extension: ".md", mediaType: "text/markdown; charset=utf-8", label: "Markdown" },
  {
    id: "docx",
    extension: ".docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    label: "Word 文档（官方表样）",
  },
  {
    id: "xlsx",
    extension: ".xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    label: "Excel 工作簿（一表一页，合计带公式）",
  },
  { id: "pdf", extension: ".pdf", mediaType: "application/pdf", label: "PDF（官方表样，可检索）" },
] as const satisfies readonly { id: string; extension: string; mediaType: string; label: string }[]

/** A format's id. */
export type ReportFormat = (typeof reportFormats)[number]["id"]

/** The formats of text; the others are documents, which take longer and are promised. */
export const textFormats = ["json", "csv", "csv-wide", "html", "markdown"] as const satisfies readonly ReportFormat[]

/** One of {@link textFormats}. */
export type TextFormat = (typeof textFormats)[number]

/** How to write. */
export interface WriteOptions {
  /** CSV only: begin with a byte order mark, by which Excel knows UTF-8. True where omitted. */
  readonly byteOrderMark?: boolean
}

const encoder = new TextEncoder()

const csvBytes = (lines: Iterable<string>, { byteOrderMark = true }: WriteOptions): Uint8Array =>
  encoder.encode((byteOrderMark ? "\ufeff" : "") + [...lines].join(""))

/**
 * Many reports as one CSV file in the wide layout, one row each; see {@link csvWideLines}, which streams.
 * @returns UTF-8
 */
export const writeCsvWide = (reports: Iterable<Report>, options: WriteOptions = {}): Uint8Array => csvBytes(csvWideLines(reports), options)

/**
 * Many reports as one CSV file in the long layout, one row a cell; see {@link csvLongLines}, which streams.
 * @returns UTF-8
 */
export const writeCsvLong = (reports: Iterable<Report>, options: WriteOptions = {}): Uint8Array => csvBytes(csvLongLines(reports), options)

const textOf = (report: Report, format: TextFormat, options: WriteOptions): Uint8Array => {
  switch (format) {
    case "json":
      return encoder.encode(jsonText(report))
    case "csv":
      return writeCsvLong([report], options)
    case "csv-wide":
      return writeCsvWide([report], options)
    case "html":
      return encoder.encode(htmlText(report))
    case "markdown":
      return encoder.encode(markdownText(report))
  }
}

// A document's library is loaded where a document is asked for: it takes longer than a text is read and written.
const documents = {
  docx: async (report: Report) => (await import("./docx/report-docx.ts")).reportDocx(report),
  xlsx: async (report: Report) => (await import("./xlsx/report-xlsx.ts")).reportXlsx(report),
  pdf: async (report: Report) => (await import("./typst/report-pdf.ts")).reportPdf(report),
} as const

/**
 * Writes a report. CSV holds the figures and what tells the report apart, not the prose; HTML, Markdown, DOCX, XLSX and PDF
 * hold what is printed, not the cells' provenance; JSON holds all. DOCX, XLSX and PDF are promised, texts are there at once.
 * @returns texts in UTF-8; the same bytes for the same report
 */
export function writeReport(report: Report, format: TextFormat, options?: WriteOptions): Uint8Array
export function writeReport(report: Report, format: Exclude<ReportFormat, TextFormat>): Promise<Uint8Array>
export function writeReport(report: Report, format: ReportFormat, options?: WriteOptions): Uint8Array | Promise<Uint8Array>
export function writeReport(report: Report, format: ReportFormat, options: WriteOptions = {}): Uint8Array | Promise<Uint8Array> {
  return format === "docx" || format === "xlsx" || format === "pdf" ? documents[format](report) : textOf(report, format, options)
}
