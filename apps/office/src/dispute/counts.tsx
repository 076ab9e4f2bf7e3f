import { Popover, Table } from "antd"
import "./dispute.css"
import type { ReactElement } from "react"
import { Link } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered } from "../frame/page-frame.tsx"
import { kinds, results } from "./words.ts"
import { reachable } from "../listing/reachable.ts"

type DisputeCounts = components["schemas"]["DisputeCounts"]
type Cell = DisputeCounts["cells"][number]

const columnWords: Readonly<Record<Cell["column"], string>> = { ...results, total: "总计" }

/** A figure, and the disputes that it counts. */
const Figure = ({ cell, label }: { readonly cell: Cell | undefined; readonly label: string }): ReactElement => {
  if (cell === undefined) return <>—</>
  if (cell.count === 0) return <>0</>
  return (
    <Popover
      trigger="click"
      title={label}
      content={
        <ul>
          {cell.disputeIds.map((id, at) => (
            <li key={id}>
              <Link to={`/disputes/${id}`}>打开第 {at + 1} 件</Link>
            </li>
          ))}
        </ul>
      }
    >
      <button type="button" className="figure" aria-label={`${label}：${String(cell.count)} 件，查看所计案件`}>
        {cell.count}
      </button>
    </Popover>
  )
}

const Table4 = ({ counts: { cells, asOf, pastYears } }: { readonly counts: DisputeCounts }): ReactElement => {
  const shownKinds = [...new Set(cells.map(({ kind }) => kind))]
  const shownColumns = [...new Set(cells.map(({ column }) => column))]
  return (
    <>
      <Table
        aria-label="表四"
        size="small"
        pagination={false}
        ref={reachable}
        scroll={{ x: "max-content" }}
        rowKey="kind"
        dataSource={shownKinds.map((kind) => ({ kind }))}
        columns={[
          { title: "类别", dataIndex: "kind", render: (kind: Cell["kind"]) => kinds[kind] },
          ...shownColumns.map((column) => ({
            title: columnWords[column],
            key: column,
            align: "right" as const,
            render: (_: unknown, { kind }: { readonly kind: Cell["kind"] }) => (
              <Figure cell={cells.find((cell) => cell.kind === kind && cell.column === column)} label={`${kinds[kind]} ${columnWords[column]}`} />
            ),
          })),
        ]}
      />
      <p>
        截至 {asOf}；往年受理、尚未审结的{pastYears === "included" ? "计入" : "不计入"}（见法律选项）。
      </p>
    </>
  )
}

/** Table 4 of a year, as the API counts it today; each figure names the disputes behind it. */
export const Counts = ({ year }: { readonly year: number }): ReactElement => {
  const counts = useAnswer(["disputes", "counts", year], (signal) => api.GET("/api/v1/disputes/counts", { params: { query: { year } }, signal }))
  return <Answered answer={counts}>{(data) => <Table4 counts={data} />}</Answered>
}
