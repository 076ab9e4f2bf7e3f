import { Table, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { reachable } from "../listing/reachable.ts"
import { pointsText, sheetColors, sheetStates, type AssessedAgency, type Table as Assessed } from "./words.ts"

const unranked = Number.MAX_SAFE_INTEGER

const columnsOf = ({ year, criteria }: Assessed): TableColumnsType<AssessedAgency> => [
  {
    title: "机关",
    key: "agency",
    fixed: "left",
    render: (_, { agencyId, agencyName }) => (
      <Link className="assessment-link" to={`/assessments/${String(year)}/sheets/${agencyId}`}>
        {agencyName}
      </Link>
    ),
  },
  {
    title: "环节",
    key: "state",
    render: (_, { state, selfScored, appealsWaiting }) => (
      <>
        <Tag color={sheetColors[state]}>{sheetStates[state]}</Tag>
        {state !== "draft" && !selfScored && <Tag color="orange">没有自评</Tag>}
        {appealsWaiting > 0 && <Tag color="red">{`待复核 ${String(appealsWaiting)} 项`}</Tag>}
      </>
    ),
  },
  {
    title: "名次",
    key: "rank",
    align: "right",
    defaultSortOrder: "ascend",
    sorter: (a, b) => (a.rank ?? unranked) - (b.rank ?? unranked),
    render: (_, { rank, state }) => (state === "draft" ? "—" : (rank ?? "不参加排名")),
  },
  { title: "折算总分", key: "total", align: "right", render: (_, { total, state }) => (state === "draft" || total === null ? "—" : String(total)) },
  {
    title: "得分／适用分值",
    key: "got",
    align: "right",
    render: (_, { got, possible, state }) => (state === "draft" ? "—" : `${String(got)}／${String(possible)}`),
  },
  ...criteria.map((criterion) => ({
    title: `${criterion.title}（${String(criterion.points)}）`,
    key: criterion.id,
    align: "right" as const,
    render: (_: unknown, { standing, state }: AssessedAgency) =>
      state === "draft" ? "—" : pointsText(standing.find((one) => one.criterion === criterion.id)?.points),
  })),
]

/** Every agency of an assessment with what stands of it in each criterion. */
export const ReviewTable = ({ assessment }: { readonly assessment: Assessed }): ReactElement => (
  <Table<AssessedAgency>
    aria-label="评审表"
    size="small"
    pagination={false}
    ref={reachable}
    scroll={{ x: "max-content" }}
    rowKey="agencyId"
    dataSource={assessment.agencies}
    columns={columnsOf(assessment)}
  />
)
