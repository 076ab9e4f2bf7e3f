import { formSections, type FormSection, type Report } from "@gongkai/report"
import { placedTable, type PlacedTable } from "./placed-table.ts"
import { paragraphsOf } from "./printed-words.ts"
import { printableText } from "./printable-text.ts"

/** A chapter of a report as it is printed: its heading, then paragraphs or a table. */
export interface PrintedChapter {
  readonly id: FormSection["id"]
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly table: PlacedTable | null
}

/**
 * The chapters of a report in order. A chapter of prose that the report does not have is left out; a table that it does
 * not have leaves its heading alone.
 */
export const printedChapters = (report: Report): readonly PrintedChapter[] =>
  formSections.flatMap(({ id, label: heading }): readonly PrintedChapter[] => {
    if (id === "disclosure" || id === "requests" || id === "disputes") return [{ id, heading, paragraphs: [], table: placedTable(report, id) }]
    const text = report.sections[id]
    return text === null ? [] : [{ id, heading, paragraphs: paragraphsOf(text).map(printableText), table: null }]
  })
