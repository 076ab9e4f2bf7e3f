import { formSections, type FormSection, type Report } from "@gongkai/report"
import { paragraphsOf, printedTitle } from "../printed-words.ts"
import { escapeMarkdown } from "./escape-markdown.ts"
import { markdownTable } from "./tables.ts"

const chapter = (report: Report, { id, label }: FormSection): string[] => {
  const heading = `## ${escapeMarkdown(label)}`
  if (id === "disclosure" || id === "requests" || id === "disputes") {
    const table = markdownTable(report, id)
    return table === null ? [heading] : [heading, table]
  }
  const text = report.sections[id]
  return text === null ? [] : [heading, ...paragraphsOf(text).map(escapeMarkdown)]
}

/**
 * A report as Markdown: headings, paragraphs, and the tables in GitHub's pipes. A chapter of prose that the report
 * does not have is left out; a table that it does not have leaves its heading alone. A null cell is empty, or holds the
 * mark for nothing that stood there; what is not printed is lost as in HTML.
 * @returns the same text for the same report
 */
export const markdownText = (report: Report): string => {
  const title = printedTitle(report)
  const blocks = [...(title === null ? [] : [`# ${escapeMarkdown(title)}`]), ...formSections.flatMap((section) => chapter(report, section))]
  return `${blocks.join("\n\n")}\n`
}
