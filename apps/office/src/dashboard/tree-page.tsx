import "./dashboard.css"
import { Flex } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { Agencies } from "./agencies.tsx"
import { periodOf, useAsked } from "./asked.ts"
import { Period, PeriodOnPaper } from "./period.tsx"
import { Whole } from "./whole.tsx"

/** The figures of an agency and all below it: numbers that they keep, opening to them and never to their cases. */
const TreeDashboardPage = (): ReactElement => {
  const { asked, ask } = useAsked()
  const query = periodOf(asked)
  const dashboard = useAnswer(["tree-dashboard", query], (signal) => api.GET("/api/v1/tree-dashboard", { params: { query }, signal }))
  return (
    <PageFrame
      title="本级和下级数据看板"
      actions={
        <>
          <ExportLinks list="tree-dashboard" query={query} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Period asked={asked} ask={ask} />
        <PeriodOnPaper asked={asked} />
        <Answered answer={dashboard}>
          {(one) => (
            <>
              <p className="dashboard-says">{`${one.agencyName}和下级机关共 ${String(one.reports.agencies)} 个机关。数是各机关自己留存的计数之和；点开的是机关，不是案件。`}</p>
              <Whole dashboard={one} />
              <Agencies asked={asked} least={one.leastCasesOfRate} />
            </>
          )}
        </Answered>
      </Flex>
    </PageFrame>
  )
}

export default TreeDashboardPage
