import { disputeBlocks, disputeColumns, requestColumns, type Report, type TableId } from "@gongkai/report"
import { printedDisclosure, printedDisputes, printedRequests } from "../printed-tables.ts"
import { contentHead, relationNote } from "../printed-words.ts"
import { escapeMarkdown } from "./escape-markdown.ts"
import { pipeTable } from "./pipe-table.ts"

/** A label with the innermost group above it, so that a flattened head still tells 其他 from 其他. */
const inGroup = (groups: readonly string[], label: string): string => [...groups.slice(-1), label].join("：")

const disclosure = (report: Report): string | null => {
  const table = printedDisclosure(report)
  if (table === null) return null
  const blocks = table.blocks.map(({ heading, columns, rows }) => {
    const lines = rows.map((row) => [row.label, ...columns.map((column) => table.printed(`disclosure.${row.id}.${column.id}`))])
    return `### ${escapeMarkdown(heading)}\n\n${pipeTable([contentHead, ...columns.map(({ label }) => label)], lines, 1)}`
  })
  return blocks.join("\n\n")
}

const requests = (report: Report): string | null => {
  const table = printedRequests(report)
  if (table === null) return null
  const depth = 3
  const head = [relationNote, "", "", ...requestColumns.map(({ groups, label }) => inGroup(groups, label))]
  const lines = table.rows.map(({ id, groups, label }) => [
    ...[...groups, label, "", ""].slice(0, depth),
    ...requestColumns.map((column) => table.printed(`requests.${id}.${column.id}`)),
  ])
  return pipeTable(head, lines, depth)
}

const disputes = (report: Report): string | null => {
  const printed = printedDisputes(report)
  if (printed === null) return null
  const lines = disputeBlocks.map(({ id, groups, label }) => [
    inGroup(groups, label),
    ...disputeColumns.map((column) => printed(`disputes.${id}.${column.id}`)),
  ])
  return pipeTable(["", ...disputeColumns.map(({ label }) => label)], lines, 1)
}

/**
 * One of the report's tables in pipes: merged labels are repeated or joined, so that every row tells itself.
 * @returns null where the report does not have the table
 */
export const markdownTable = (report: Report, table: TableId): string | null => {
  if (table === "disclosure") return disclosure(report)
  return table === "requests" ? requests(report) : disputes(report)
}
