import "./duty.css"
import { Button, Flex, Tag, type TableColumnsType } from "antd"
import { Link } from "react-router"
import { DueLight } from "../listing/due-light.tsx"
import { countingOf, stateColors, states, type DutyStanding } from "./words.ts"

type Columns = TableColumnsType<DutyStanding>

const matter: Columns[number] = {
  title: "公开事项",
  key: "matter",
  render: (_, { id, matter: words }) => (
    <div className="duty-words">
      <Link to={`/duties/${id}`}>{words}</Link>
    </div>
  ),
}

const field = (onField: (field: string) => void): Columns[number] => ({
  title: "领域",
  key: "field",
  render: (_, { field: words }) => (
    <Button type="link" className="duty-field" onClick={() => onField(words)} title={`只看“${words}”`}>
      {words}
    </Button>
  ),
})

/** What a board has of a duty: how it stands, and who sees to it. */
export const boardColumns = (
  nameOf: (personId: string) => string,
  onField: (field: string) => void,
  onUnit: (ownerUnit: string) => void,
): Columns => [
  matter,
  {
    title: "状态",
    key: "state",
    render: (_, { state, missed, endedOn }) =>
      endedOn !== null ? (
        <Tag>{`${endedOn} 停止`}</Tag>
      ) : (
        <Flex gap={4} wrap>
          <Tag color={stateColors[state]}>{states[state]}</Tag>
          {missed > 0 && <span>{missed} 次</span>}
        </Flex>
      ),
  },
  { title: "到期日", key: "due", render: (_, { dueOn, light }) => <DueLight dueOn={dueOn} light={light} /> },
  { title: "周期", key: "cycle", render: (_, duty) => countingOf(duty) },
  { title: "最近公开", key: "last", render: (_, { lastPublishedOn }) => lastPublishedOn ?? "—" },
  { title: "已公开", dataIndex: "published", align: "right" },
  { title: "待公开", dataIndex: "awaited", align: "right" },
  {
    title: "责任",
    key: "owner",
    render: (_, { ownerUnit, ownerPersonId }) => (
      <div className="duty-owner">
        {ownerUnit !== null && (
          <Button type="link" className="duty-field" onClick={() => onUnit(ownerUnit)} title={`只看“${ownerUnit}”`}>
            {ownerUnit}
          </Button>
        )}{" "}
        {ownerPersonId !== null && nameOf(ownerPersonId)}
        {ownerUnit === null && ownerPersonId === null && "—"}
      </div>
    ),
  },
  field(onField),
]

const text = (title: string, key: "content" | "basis" | "timeLimit" | "body" | "channel" | "audience" | "level"): Columns[number] => ({
  title,
  key,
  render: (_, duty) => <div className={key === "content" ? "duty-words" : "duty-words duty-words-narrow"}>{duty[key]}</div>,
})

/** The columns of the standard catalogue (基层政务公开标准化目录). */
export const catalogueColumns = (onField: (field: string) => void): Columns => [
  field(onField),
  matter,
  text("公开内容", "content"),
  text("公开依据", "basis"),
  text("公开时限", "timeLimit"),
  text("公开主体", "body"),
  text("公开渠道", "channel"),
  text("公开对象", "audience"),
  text("公开层级", "level"),
]
