import { reportFormats, writeReport, type ReportFormat } from "@gongkai/documents"
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
  readonly #kept = new Map<string, Promise<Uint8Array>>()

  /** @returns the document of a published round */
  of({ reportId, round }: PublicReport, content: Report, format: ReportFormat): Promise<Uint8Array> {
    const key = `${reportId} ${String(round)} ${format}`
    const kept = this.#kept.get(key) ?? Promise.resolve(writeReport(content, format))
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    kept.catch(() => this.#kept.delete(key))
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest)
    return kept
  }
}
