import "./assessment.css"
import { Card, Descriptions, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { useParams } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { ReviewTable } from "./review-table.tsx"
import { SchemeTable } from "./scheme-table.tsx"
import { stateColors, states } from "./words.ts"
import { YearActs } from "./year-acts.tsx"

const Notice = ({ year }: { readonly year: number }): ReactElement => {
  const notice = useAnswer(["assessments", year, "notice"], (signal) =>
    api.GET("/api/v1/assessments/{year}/notice", { params: { path: { year } }, signal }),
  )
  return (
    <Card title="通报的草稿">
      <Answered answer={notice}>{({ text }) => <pre className="assessment-notice">{text}</pre>}</Answered>
    </Card>
  )
}

/** One's own assessment of a year: its scheme, the agencies side by side, and the draft of the notice. */
const AssessmentYearPage = (): ReactElement => {
  const year = Number(useParams()["year"])
  const maySetUp = useMay("assessment.set-up")
  const table = useAnswer(["assessments", year], (signal) => api.GET("/api/v1/assessments/{year}", { params: { path: { year } }, signal }))
  return (
    <PageFrame title={`${String(year)} 年工作考核`} actions={<PrintButton />}>
      <Answered answer={table}>
        {(assessment) => (
          <Flex vertical gap="middle">
            <Card>
              <Descriptions
                size="small"
                items={[
                  { key: "state", label: "情况", children: <Tag color={stateColors[assessment.state]}>{states[assessment.state]}</Tag> },
                  { key: "self", label: "自评截止", children: assessment.selfUntil },
                  { key: "appeal", label: "申请复核", children: `评审后 ${String(assessment.appealDays)} 个工作日以内` },
                  { key: "least", label: "按比例计分", children: `不足 ${String(assessment.least)} 件的不适用，分值折算` },
                  {
                    key: "from",
                    label: "指标",
                    children: assessment.copiedFrom === null ? "系统的默认指标" : `沿用 ${String(assessment.copiedFrom)} 年`,
                  },
                  { key: "on", label: "公布", children: assessment.publishedOn ?? "—" },
                ]}
              />
              <YearActs assessment={assessment} />
            </Card>
            {assessment.state !== "draft" && (
              <Card title="各机关" extra={<ExportLinks list="assessment-table" query={{ year }} />}>
                <ReviewTable assessment={assessment} />
              </Card>
            )}
            <Card title="指标">
              <SchemeTable assessment={assessment} mayChange={maySetUp} />
            </Card>
            {assessment.state !== "draft" && <Notice year={year} />}
          </Flex>
        )}
      </Answered>
    </PageFrame>
  )
}

export default AssessmentYearPage
