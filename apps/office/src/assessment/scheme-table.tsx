import { Flex, Table, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { seen } from "../api/new-id.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { ChangeCriterion } from "./criterion-form.tsx"
import { refresh } from "./keys.ts"
import type { Criterion, Table as Assessed } from "./words.ts"

const columns: TableColumnsType<Criterion> = [
  { title: "指标", dataIndex: "title" },
  { title: "分值", dataIndex: "points", align: "right" },
  {
    title: "看什么，怎样计分",
    key: "says",
    render: (_, { says, ruleWords }) => (
      <div className="assessment-words">
        {says}。{ruleWords === null ? "人工评分。" : `自动计分：${ruleWords}。`}
      </div>
    ),
  },
  { title: "依据", key: "citation", render: (_, { citation }) => <div className="assessment-words">{citation}</div> },
]

const Acts = ({ year, criterion }: { readonly year: number; readonly criterion: Criterion }): ReactElement => (
  <Flex gap="small" className="no-print">
    <ChangeCriterion key={criterion.version} year={year} criterion={criterion} />
    <ConfirmButton
      inTable
      danger
      label="删去"
      title={`删去“${criterion.title}”？`}
      send={() =>
        api.DELETE("/api/v1/assessments/{year}/criteria/{criterion}", {
          params: { path: { year, criterion: criterion.id }, header: seen(criterion.version) },
        })
      }
      refresh={refresh}
    />
  </Flex>
)

/** The criteria of a year; while it is a draft they may be changed. */
export const SchemeTable = ({ assessment, mayChange }: { readonly assessment: Assessed; readonly mayChange: boolean }): ReactElement => {
  const { year, state, criteria } = assessment
  const acts = { title: "办理", key: "acts", className: "no-print", render: (_: unknown, one: Criterion) => <Acts year={year} criterion={one} /> }
  return (
    <Table<Criterion>
      aria-label="考核指标"
      size="small"
      pagination={false}
      ref={reachable}
      scroll={{ x: "max-content" }}
      rowKey="id"
      dataSource={criteria}
      columns={state === "draft" && mayChange ? [...columns, acts] : columns}
      footer={() => `共 ${String(criteria.length)} 项，${String(criteria.reduce((sum, { points }) => sum + points, 0))} 分`}
    />
  )
}
