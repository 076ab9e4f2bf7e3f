import { Table } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered } from "../frame/page-frame.tsx"
import { reachable } from "../listing/reachable.ts"
import type { BoardQuery } from "./filters.tsx"
import { boardStates, type Board } from "./words.ts"

const states = ["awaited", "missing", "submitted", "returned", "cleared", "published"] as const

/** Of each year, how many agencies stand where. */
export const BoardCounts = ({ query: { from, to } }: { readonly query: BoardQuery }): ReactElement => {
  const board = useAnswer(["report-board", "counts", from, to], (signal) =>
    api.GET("/api/v1/report-board", { params: { query: { from, to, limit: 1 } }, signal }),
  )
  return (
    <Answered answer={board}>
      {({ counts, agencies }) => (
        <Table<Board["counts"][number]>
          aria-label="各年各状态的机关数"
          size="small"
          pagination={false}
          ref={reachable}
          scroll={{ x: "max-content" }}
          rowKey="year"
          dataSource={counts}
          columns={[
            { title: `年度（共 ${String(agencies)} 个机关）`, key: "year", render: (_, { year }) => `${String(year)} 年` },
            ...states.map((state) => ({ title: boardStates[state], dataIndex: state, key: state, align: "right" as const })),
            { title: "其中逾期", dataIndex: "late", key: "late", align: "right" },
          ]}
        />
      )}
    </Answered>
  )
}
