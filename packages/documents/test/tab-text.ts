import {
  disclosureBlocksOf,
  disputeBlocks,
  disputeColumns,
  figuresOf,
  formSections,
  requestColumns,
  requestRowsOf,
  type Report,
  type TableId,
} from "@gongkai/report"

/** A report as agencies paste it into a text file: cells parted by tabs, labels of merged cells once. */
export const tabText = (report: Report): string => {
  const figures = figuresOf(report)
  const cell = (id: string): string => {
    const figure = figures.get(id) ?? null
    return figure === null ? (report.cells[id]?.raw ?? "") : String(figure)
  }
  const lines: Record<TableId, () => string[]> = {
    disclosure: () =>
      disclosureBlocksOf(report.forms.disclosure ?? "2021").flatMap(({ heading, columns, rows }) => [
        heading,
        ["信息内容", ...columns.map(({ label }) => label)].join("\t"),
        ...rows.map(({ id, label }) => [label, ...columns.map((column) => cell(`disclosure.${id}.${column.id}`))].join("\t")),
      ]),
    requests: () => [
      ["", "", ...requestColumns.map(({ label }) => label)].join("\t"),
      ...requestRowsOf(report.forms.requests ?? "2021").map(({ id, groups, label }, i, rows) => {
        const group = groups.at(-1) ?? ""
        const shown = group === (rows[i - 1]?.groups.at(-1) ?? "") ? "" : group
        return [shown, label, ...requestColumns.map((column) => cell(`requests.${id}.${column.id}`))].join("\t")
      }),
    ],
    disputes: () => [
      disputeBlocks.map(({ label }) => label).join("\t\t\t\t\t"),
      disputeBlocks.flatMap(() => disputeColumns.map(({ label }) => label)).join("\t"),
      disputeBlocks.flatMap(({ id }) => disputeColumns.map((column) => cell(`disputes.${id}.${column.id}`))).join("\t"),
    ],
  }
  const chapters = formSections.flatMap((section) => {
    if (section.holds === "prose") return [section.label, report.sections[section.id] ?? ""]
    const table: TableId = section.id === "disclosure" || section.id === "requests" ? section.id : "disputes"
    return [section.label, ...(report[table] === null ? [] : lines[table]())]
  })
  return [report.title ?? "", ...chapters, ""].join("\n")
}
