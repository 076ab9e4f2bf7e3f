import "./dashboard.css"
import { Alert, Flex } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAsked } from "./asked.ts"
import { Period, PeriodOnPaper } from "./period.tsx"
import { Whole } from "./whole.tsx"

/** The figures of one agency: one's own, whose numbers open to the records, or one below, whose do not. */
const DashboardPage = (): ReactElement => {
  const { asked, ask } = useAsked()
  const query = { ...asked }
  const dashboard = useAnswer(["dashboard", query], (signal) => api.GET("/api/v1/dashboard", { params: { query }, signal }))
  return (
    <PageFrame
      title={dashboard.data === undefined ? "数据看板" : `${dashboard.data.agencyName}数据看板`}
      actions={
        <>
          <ExportLinks list="dashboard" query={query} />
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
              {!one.own && <Alert type="info" showIcon title="下级机关的看板：只有该机关留存的数，不看案件。" />}
              <Whole dashboard={one} />
            </>
          )}
        </Answered>
      </Flex>
    </PageFrame>
  )
}

export default DashboardPage
