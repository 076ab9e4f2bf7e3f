import { Alert, Card, Descriptions, Flex, Steps, Tag } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { Deadline } from "./deadline.tsx"
import { ReportDownloads } from "./report-downloads.tsx"
import { Verbs } from "./verbs.tsx"
import { forms, scopes, stateColors, states, type Report } from "./words.ts"

const course = ["draft", "submitted", "cleared", "published"] as const
const courseWords = { draft: "起草", submitted: "报送", cleared: "审核", published: "公布" } as const
const stepOf: Readonly<Record<Report["state"], number>> = {
  draft: 0,
  returned: 0,
  submitted: 2,
  cleared: 3,
  published: 4,
  corrected: 4,
  discarded: 0,
}

/** Where the report stands, its last day, and what can be done now. */
export const ReportHead = ({ report }: { readonly report: Report }): ReactElement => {
  const { state, serial, review, reason, previous } = report
  return (
    <Card className="no-print">
      <Flex vertical gap="middle">
        {state !== "discarded" && (
          <Steps
            size="small"
            current={stepOf[state]}
            items={course.map((step) => ({ key: step, title: courseWords[step] }))}
            {...(state === "returned" ? { status: "error" as const } : {})}
          />
        )}
        {state === "returned" && review !== null && (
          <Alert
            type="warning"
            showIcon
            title={`${review.onDay} 被退回：${review.words ?? ""}`}
            description="对各格的意见标在格上；改好后重新报送。"
          />
        )}
        <Descriptions
          size="small"
          column={{ xs: 1, md: 2, xl: 3 }}
          items={[
            {
              key: "state",
              label: "状态",
              children: (
                <Flex gap={4} wrap>
                  <Tag color={stateColors[state]}>{states[state]}</Tag>
                  {serial > 1 && <Tag>{`第 ${String(serial - 1)} 次更正`}</Tag>}
                </Flex>
              ),
            },
            { key: "scope", label: "范围", children: `${scopes[report.scope]}，${forms[report.form]}` },
            { key: "as-of", label: "数据截至", children: report.asOf },
            { key: "deadline", label: "期限", children: <Deadline deadline={report.deadline} /> },
            {
              key: "previous",
              label: "上年报告",
              children: previous === null ? "没有" : <Link to={`/reports/${previous.reportId}`}>{states[previous.state]}</Link>,
            },
            ...(reason === null ? [] : [{ key: "reason", label: "更正的理由", children: reason }]),
            ...(report.corrects === null
              ? []
              : [{ key: "corrects", label: "所更正的报告", children: <Link to={`/reports/${report.corrects}`}>打开</Link> }]),
          ]}
        />
        <Verbs report={report} />
        <ReportDownloads path={`/api/v1/reports/${report.id}/document`} />
      </Flex>
    </Card>
  )
}
