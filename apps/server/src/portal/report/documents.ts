import { KeptByKey, reportFormats, writeReport, type ReportFormat } from "@gongkai/documents"
import type { PublicReport } from "@gongkai/records"
import type { Report } from "@gongkai/report"

/** Formats that a published report is offered in for reading and for work, by the name of the file. */
export const documentFormats = reportFormats.filter(({ id }) => ["pdf", "docx", "xlsx"].includes(id))

/** How many documents are kept, of some tens of kilobytes each. */
const mostKept = 200

/**
 * Writes published reports as documents and keeps those that were asked for last: a published round never changes, and a
 * document takes a processor longer than a page.
 */
export class ReportDocuments {
  readonly #kept = new KeptByKey<Promise<Uint8Array>>(mostKept)

  /** @returns the document of a published round */
  of({ reportId, round }: PublicReport, content: Report, format: ReportFormat): Promise<Uint8Array> {
    return this.#kept.get(`${reportId} ${String(round)} ${format}`, () => Promise.resolve(writeReport(content, format)))
  }
}
