import { Card, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { ExportLinks } from "../listing/export-links.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { addressOf, periodOf, type Asked } from "./asked.ts"
import { agenciesHere } from "./opens.ts"
import { rateWords, type DashboardLine } from "./words.ts"

const numbers = [
  ["received", "收到"],
  ["concluded", "办结"],
  ["inTime", "按时"],
  ["late", "逾期"],
] as const
const further = [
  ["median", "用时中位数"],
  ["p90", "九成用时"],
  ["open", "未办结"],
  ["overdue", "未办结且逾期"],
  ["disputes", "复议诉讼"],
  ["corrected", "结果纠正"],
] as const
const last = [
  ["published", "公开信息"],
  ["dutiesLate", "公开事项逾期"],
  ["tickets", "未办结的整改单"],
] as const

/** What of a line is a plain number. */
type Plain = Exclude<keyof DashboardLine, "agencyId" | "agencyName" | "onTimeRate" | "correctedRate">

const columnsOf = (asked: Asked, own: string, least: number): TableColumnsType<DashboardLine> => {
  const plain = ([id, title]: readonly [Plain, string]) => ({
    title,
    key: id,
    align: "right" as const,
    render: (_: unknown, line: DashboardLine) => (line[id] === null ? "—" : String(line[id])),
  })
  const rate = (title: string, id: "onTimeRate" | "correctedRate") => ({
    title,
    key: id,
    align: "right" as const,
    render: (_: unknown, line: DashboardLine) => <span className="dashboard-rate">{rateWords(line[id], least)}</span>,
  })
  return [
    {
      title: "机关",
      key: "agency",
      fixed: "left",
      className: "dashboard-agency",
      render: (_, { agencyId, agencyName }) => (
        <Link to={`/dashboard?${addressOf({ ...periodOf(asked), agencyId: agencyId === own ? undefined : agencyId })}`}>{agencyName}</Link>
      ),
    },
    ...numbers.map(plain),
    rate("按时答复率", "onTimeRate"),
    ...further.map(plain),
    rate("结果纠正率", "correctedRate"),
    ...last.map(plain),
  ]
}

/** The agencies of the tree, each opening to its own dashboard. */
export const Agencies = ({ asked, least }: { readonly asked: Asked; readonly least: number }): ReactElement => {
  const { agency } = useMe()
  const query = periodOf(asked)
  return (
    <Card
      id={agenciesHere.slice(1)}
      tabIndex={-1}
      className="dashboard-card"
      title={<h2>各机关</h2>}
      extra={<ExportLinks list="dashboard-agencies" query={query} />}
    >
      <PagedTable<DashboardLine>
        key={JSON.stringify(query)}
        label="各机关的数"
        of={["tree-dashboard", "agencies", query]}
        load={(part, signal) => api.GET("/api/v1/tree-dashboard/agencies", { params: { query: { ...query, ...part } }, signal })}
        columns={columnsOf(asked, agency.id, least)}
        rowKey={({ agencyId: id }) => id}
        empty="没有机关"
      />
    </Card>
  )
}
