import { formSections, tables, type FormSection, type Report, type TableId } from "@gongkai/report"
import { paragraphsOf, printedTitle } from "../printed-words.ts"
import { printedDisclosure, printedDisputes, printedRequests } from "../printed-tables.ts"
import { disclosureTable } from "./disclosure-table.ts"
import { disputesTable } from "./disputes-table.ts"
import { element, textElement } from "./element.ts"
import { escapeHtml } from "./escape-html.ts"
import { requestsTable } from "./requests-table.ts"
import { style } from "./style.ts"

const tableOf = (report: Report, id: TableId): string | null => {
  const caption = tables.find((table) => table.id === id)?.label ?? ""
  if (id === "disclosure") {
    const table = printedDisclosure(report)
    return table === null ? null : disclosureTable(table.blocks, table.printed, caption)
  }
  if (id === "requests") {
    const table = printedRequests(report)
    return table === null ? null : requestsTable(table.rows, table.printed, caption)
  }
  const printed = printedDisputes(report)
  return printed === null ? null : disputesTable(printed, caption)
}

const chapter = (report: Report, { id, label }: FormSection): string | null => {
  const heading = textElement("h2", {}, label)
  if (id === "disclosure" || id === "requests" || id === "disputes") {
    const table = tableOf(report, id)
    return table === null ? heading : `${heading}\n${table}`
  }
  const text = report.sections[id]
  return text === null ? null : [heading, ...paragraphsOf(text).map((paragraph) => textElement("p", {}, paragraph))].join("\n")
}

/**
 * The chapters of a report as markup for a page of somebody else's, headings from h2: official tables with their scopes.
 * @returns markup; the same for the same report
 */
export const htmlChapters = (report: Report): readonly string[] => formSections.flatMap((section) => chapter(report, section) ?? [])

/**
 * A report as one self-contained HTML page in the official layout, for screen, A4 paper and screen readers. A chapter
 * of prose that the report does not have is left out; a table that it does not have leaves its heading alone.
 * A null cell is empty, or holds the mark for nothing that stood there. Read back, a cell that was not there at all
 * (an absent column) is a blank one, and a figure is plain whatever stood for it; words in place of a figure, where
 * cells stood and what was repaired are not printed.
 * @returns a whole document for UTF-8, without scripts; the same text for the same report
 */
export const htmlText = (report: Report): string => {
  const title = printedTitle(report)
  const chapters = htmlChapters(report)
  const head = [
    '<meta charset="utf-8">',
    textElement("title", {}, title ?? "年度报告"),
    ...(title === null ? [] : [`<meta name="ArticleTitle" content="${escapeHtml(title)}">`]),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element("style", {}, style),
  ]
  const body = element("main", {}, `\n${[...(title === null ? [] : [textElement("h1", {}, title)]), ...chapters].join("\n")}\n`)
  return `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n${head.join("\n")}\n</head>\n<body>\n${body}\n</body>\n</html>\n`
}
