import { Alert, Drawer, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { PagedTable } from "../listing/paged-table.tsx"
import { figureOrDash, recordKinds, sources, type Report, type ReportCell } from "./words.ts"

type Behind = components["schemas"]["ReportRecord"]

/** Where a record is looked at; of a part whose own records were counted there is no report to look at. */
const linkOf = ({ kind, recordId, agencyId }: Behind, { year }: Report): string | null => {
  switch (kind) {
    case "request":
      return `/requests/${recordId}`
    case "dispute":
      return `/disputes/${recordId}`
    case "register-entry":
      return `/registers/entries/${recordId}`
    case "normative-document":
      return `/registers/documents/${recordId}`
    case "report":
      return agencyId === null || agencyId === recordId ? null : `/filed-reports/${agencyId}/${String(year)}`
  }
}

const columnsOf = (report: Report): TableColumnsType<Behind> => [
  { title: "类别", key: "kind", render: (_, { kind }) => recordKinds[kind] },
  {
    title: report.scope === "tree" ? "机关" : "编号、名称",
    key: "what",
    render: (_, record) => {
      const link = linkOf(record, report)
      const words = [record.number, record.title].filter((part) => part !== null).join(" ") || record.recordId
      return link === null ? words : <Link to={link}>{words}</Link>
    },
  },
  { title: "计入", key: "amount", align: "right", render: (_, { amount }) => figureOrDash(amount) },
]

/** What the figure and the records behind it have to do with each other. */
const Summary = ({ cell: { value, computed, records, source, note }, scope }: { readonly cell: ReportCell; readonly scope: Report["scope"] }) => {
  const unit = scope === "tree" ? "个机关的数" : "条记录"
  const counted = `${figureOrDash(computed)}，由 ${String(records ?? 0)} ${unit}构成`
  if (source === "computed" || source === "summed") return <Alert type="info" title={`本格的数 ${counted}。`} />
  return (
    <Alert
      type="warning"
      title={`本格的数 ${figureOrDash(value)}：${sources[source].words}。`}
      description={`${note === null ? "" : `来源：${note}。`}记录计算的数为 ${counted}。`}
    />
  )
}

/** The records behind a figure, or of a sum the parts of it. */
export const OpenedFigure = ({
  report,
  cell,
  name,
  onClose,
}: {
  readonly report: Report
  readonly cell: ReportCell | undefined
  readonly name: string
  readonly onClose: () => void
}): ReactElement => (
  <Drawer open={cell !== undefined} onClose={onClose} size={640} title={name} destroyOnHidden>
    {cell !== undefined && (
      <>
        <Summary cell={cell} scope={report.scope} />
        <PagedTable<Behind>
          key={cell.cell}
          label="这个数背后的记录"
          of={["reports", report.id, "records", cell.cell, report.version, cell.version]}
          load={(part, signal) =>
            api.GET("/api/v1/reports/{reportId}/cells/{cell}/records", {
              params: { path: { reportId: report.id, cell: cell.cell }, query: part },
              signal,
            })
          }
          columns={columnsOf(report)}
          rowKey={({ kind, recordId, cell: of }) => `${kind} ${recordId} ${of}`}
          empty="没有记录"
        />
      </>
    )}
  </Drawer>
)
