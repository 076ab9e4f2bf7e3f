import { Card, Flex } from "antd"
import { useState, type ReactElement } from "react"
import { Link } from "react-router"
import { thisYear } from "../clock.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { BoardTable } from "./board-table.tsx"
import { BoardCounts } from "./counts.tsx"
import { Dues } from "./dues.tsx"
import { BoardFilters, type BoardQuery } from "./filters.tsx"

const yearsShown = 3

/** Where the reports of the tree stand, agency by agency, year by year. */
const ReportBoardPage = (): ReactElement => {
  const last = thisYear() - 1
  const [query, setQuery] = useState<BoardQuery>({ from: last - yearsShown + 1, to: last })
  return (
    <PageFrame
      title="年报报送情况"
      actions={
        <>
          <Link to={`/report-rollup?year=${String(query.to)}`} className="ant-btn-link">
            汇总 {query.to} 年
          </Link>
          <Link to={`/report-comparisons?from=${String(query.to - 1)}&to=${String(query.to)}`} className="ant-btn-link">
            比较
          </Link>
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <BoardFilters query={query} set={setQuery} />
        <BoardCounts query={query} />
        <Card title="各机关">
          <BoardTable query={query} />
        </Card>
        <Dues />
      </Flex>
    </PageFrame>
  )
}

export default ReportBoardPage
