import { Flex, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { api } from "../api/client.ts"
import { PagedTable } from "../listing/paged-table.tsx"
import type { BoardQuery } from "./filters.tsx"
import { boardColors, boardStates, type Board, type OnBoard } from "./words.ts"

type Line = Board["items"][number]

const Standing = ({ agencyId, one }: { readonly agencyId: string; readonly one: OnBoard }): ReactElement => {
  const { state, late, deadline, filedOn, reportId, year } = one
  const tag = <Tag color={boardColors[state]}>{boardStates[state]}</Tag>
  return (
    <Flex vertical gap={2}>
      <Flex gap={4} wrap>
        {reportId === null ? tag : <Link to={`/filed-reports/${agencyId}/${String(year)}`}>{tag}</Link>}
        {late && state !== "missing" && <Tag color="red">逾期报送</Tag>}
      </Flex>
      <small>{filedOn === null ? `${deadline} 前报` : `${filedOn} 报`}</small>
    </Flex>
  )
}

const columnsOf = ({ from, to }: BoardQuery): TableColumnsType<Line> => [
  { title: "机关", key: "name", fixed: "left", width: 140, render: (_, { name }) => name },
  ...Array.from({ length: to - from + 1 }, (_, at) => to - at).map((year) => ({
    title: `${String(year)} 年`,
    key: String(year),
    render: (_: unknown, { id, years }: Line) => {
      const one = years.find((given) => given.year === year)
      return one === undefined ? "—" : <Standing agencyId={id} one={one} />
    },
  })),
]

/** Every agency of the tree by years. */
export const BoardTable = ({ query }: { readonly query: BoardQuery }): ReactElement => (
  <PagedTable<Line>
    key={JSON.stringify(query)}
    label="各机关历年报送情况"
    of={["report-board", "lines", query]}
    load={(part, signal) => api.GET("/api/v1/report-board", { params: { query: { ...part, ...query } }, signal })}
    columns={columnsOf(query)}
    rowKey={({ id }) => id}
    empty="没有符合条件的机关"
  />
)
