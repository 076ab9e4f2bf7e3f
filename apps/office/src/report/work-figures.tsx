import type { ReactElement } from "react"
import { Link } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { PagedTable } from "../listing/paged-table.tsx"
import { FiguresCard, type Figure } from "./figures-card.tsx"
import type { Report } from "./words.ts"

type WorkLine = components["schemas"]["WorkLine"]

const places: Readonly<Record<WorkLine["of"], readonly [act: string, address: (id: string, year: number) => string]>> = {
  "work-record": ["work.read", (id) => `/work-records/${id}`],
  "work-task": ["work.read", (_id, year) => `/work-plan?year=${String(year)}`],
  reply: ["request.read", (id) => `/requests/${id}`],
  complaint: ["complaint.read", (id) => `/complaints/${id}`],
  "improvement-order": ["improvement-order.read", (id) => `/improvement-orders/${id}`],
  "public-criticism": ["public-criticism.read", () => "/public-criticisms?side=issued"],
  accountability: ["accountability.read", () => "/accountability-records"],
}

const Line = ({ line: { id, of, title }, year }: { readonly line: WorkLine; readonly year: number }): ReactElement => {
  const [act, address] = places[of]
  const words = of === "accountability" ? "责任追究（只有负责人可查）" : title
  return useMay(act) ? <Link to={address(id, year)}>{words}</Link> : <>{words}</>
}

/** The lines behind a figure, with what each adds. */
const Opened = ({ report, figure }: { readonly report: Report; readonly figure: Figure }): ReactElement => (
  <PagedTable<WorkLine>
    label="这个数背后的记录"
    of={["reports", report.id, "work", figure.id]}
    load={(part, signal) =>
      api.GET("/api/v1/reports/{reportId}/work-figures/{figure}/lines", {
        params: { path: { reportId: report.id, figure: figure.id }, query: part },
        signal,
      })
    }
    columns={[
      { title: "日期", dataIndex: "onDay" },
      { title: "记录", key: "title", render: (_, line) => <Line line={line} year={report.year} /> },
      { title: "计入", dataIndex: "adds", align: "right" },
    ]}
    rowKey={({ id }) => id}
    empty="没有"
  />
)

/** What the work of the report's year comes to, as templates of section one say it; each figure opens to its records. */
export const WorkFigures = ({ report }: { readonly report: Report }): ReactElement => {
  const { id: reportId } = report
  const figures = useAnswer(["reports", reportId, "work-figures"], (signal) =>
    api.GET("/api/v1/reports/{reportId}/work-figures", { params: { path: { reportId } }, signal }),
  )
  return (
    <FiguresCard
      label="监督保障的数"
      heading="数"
      empty="这一年没有登记的培训、会议、检查、计划和投诉"
      figures={figures}
      opened={(figure) => <Opened report={report} figure={figure} />}
    />
  )
}
