import "./assessment.css"
import { Card, Flex, Table, Tag } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { DraftAssessment } from "./draft-form.tsx"
import { Results } from "./results.tsx"
import { sheetColors, sheetStates, stateColors, states, type Assessment, type Sheet } from "./words.ts"

const Own = ({ own }: { readonly own: readonly Assessment[] }): ReactElement => (
  <Table<Assessment>
    aria-label="本机关组织的考核"
    size="small"
    pagination={false}
    ref={reachable}
    scroll={{ x: "max-content" }}
    rowKey="year"
    dataSource={own}
    locale={{ emptyText: "还没有组织过考核" }}
    columns={[
      {
        title: "年度",
        key: "year",
        render: (_, { year }) => (
          <Link className="assessment-link" to={`/assessments/${String(year)}`}>
            {`${String(year)} 年`}
          </Link>
        ),
      },
      { title: "情况", key: "state", render: (_, { state }) => <Tag color={stateColors[state]}>{states[state]}</Tag> },
      { title: "自评截止", dataIndex: "selfUntil" },
      { title: "启动", key: "opened", render: (_, { openedOn }) => openedOn ?? "—" },
      { title: "公布", key: "published", render: (_, { publishedOn }) => publishedOn ?? "—" },
    ]}
  />
)

const Taken = ({ sheets }: { readonly sheets: readonly Sheet[] }): ReactElement => (
  <Table<Sheet>
    aria-label="本机关接受的考核"
    size="small"
    pagination={false}
    ref={reachable}
    scroll={{ x: "max-content" }}
    rowKey="year"
    dataSource={sheets}
    locale={{ emptyText: "上级机关还没有启动考核" }}
    columns={[
      {
        title: "年度",
        key: "year",
        render: (_, { year, agencyId }) => (
          <Link className="assessment-link" to={`/assessments/${String(year)}/sheets/${agencyId}`}>
            {`${String(year)} 年考核表`}
          </Link>
        ),
      },
      { title: "环节", key: "state", render: (_, { state }) => <Tag color={sheetColors[state]}>{sheetStates[state]}</Tag> },
      { title: "提交", key: "submitted", render: (_, { submittedOn }) => submittedOn ?? "—" },
      { title: "评审", key: "reviewed", render: (_, { reviewedOn }) => reviewedOn ?? "—" },
      { title: "申请复核截止", key: "until", render: (_, { appealUntil }) => appealUntil ?? "—" },
    ]}
  />
)

/** The assessments of those below, and those in which one's own agency stands. */
const AssessmentsPage = (): ReactElement => {
  const maySetUp = useMay("assessment.set-up")
  const all = useAnswer(["assessments", "all"], (signal) => api.GET("/api/v1/assessments", { signal }))
  return (
    <PageFrame
      title="工作考核"
      actions={
        <>
          {maySetUp && <DraftAssessment waiting={all.isPending} own={all.data?.own ?? []} />}
          <PrintButton />
        </>
      }
    >
      <Answered answer={all}>
        {({ own, sheets }) => (
          <Flex vertical gap="middle">
            <Card title="本机关接受的考核">
              <Taken sheets={sheets} />
            </Card>
            <Card title="本机关组织的考核">
              <Own own={own} />
            </Card>
            <Results by={sheets.length > 0 && own.length === 0 ? "superior" : "own"} />
          </Flex>
        )}
      </Answered>
    </PageFrame>
  )
}

export default AssessmentsPage
