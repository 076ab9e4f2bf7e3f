import "../duty/duty.css"
import { Button, Flex, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { DueLight } from "../listing/due-light.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { Narrowing, PickOne, WordsBox } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress } from "../listing/use-address.ts"
import { useNameOf } from "../people/names.ts"
import { MessageCounts } from "./counts.tsx"
import { stateColors, states, type Message, type MessageQuery } from "./words.ts"

const columns = (nameOf: (personId: string) => string): TableColumnsType<Message> => [
  {
    title: "标题",
    key: "subject",
    render: (_, { id, subject }) => (
      <div className="duty-words">
        <Link to={`/messages/${id}`}>{subject}</Link>
      </div>
    ),
  },
  {
    title: "状态",
    key: "state",
    render: (_, { state, publishedOn, unanswered }) => (
      <Flex gap={4} wrap>
        <Tag color={stateColors[state]}>{states[state]}</Tag>
        {publishedOn !== null && <Tag>已公开</Tag>}
        {unanswered && <Tag color="red">长期未答复</Tag>}
      </Flex>
    ),
  },
  {
    title: "答复期限",
    key: "due",
    render: (_, { dueOn, light, late }) => (
      <Flex gap={4} wrap>
        <DueLight dueOn={dueOn} light={light} />
        {late && light === null && <Tag color="red">逾期答复</Tag>}
      </Flex>
    ),
  },
  { title: "经办人", key: "who", render: (_, { assignedTo }) => (assignedTo === null ? "没有指定" : nameOf(assignedTo)) },
  { title: "收到日期", dataIndex: "receivedOn" },
  { title: "办结日期", key: "ended", render: (_, { endedOn }) => endedOn ?? "—" },
  { title: "回执编号", dataIndex: "receiptNumber" },
]

/** The board of what the public writes: what waits, how soon it is due, who has it. */
const MessagesPage = (): ReactElement => {
  const { person } = useMe()
  const nameOf = useNameOf()
  const { kept, set, clear } = useAddress(["state", "open", "late", "assignedTo", "words"])
  const query = Object.assign<MessageQuery, object>({}, kept)
  const narrowed = Object.keys(kept).length > 0
  const mine = kept.assignedTo === person.id
  return (
    <PageFrame
      title="公众留言"
      actions={
        <>
          <ExportLinks list="messages" query={kept} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <MessageCounts picked={kept} onPicked={set} />
        <Narrowing>
          <WordsBox label="标题、内容中的字句" value={kept.words} onFound={(words) => set({ words })} />
          <PickOne label="状态" any="状态不限" words={states} value={kept.state} onPicked={(state) => set({ state })} />
          <Button aria-pressed={mine} type={mine ? "primary" : "default"} onClick={() => set({ assignedTo: mine ? undefined : person.id })}>
            我经办的
          </Button>
          {narrowed && <Button onClick={clear}>清除筛选</Button>}
        </Narrowing>
        <PagedTable<Message>
          key={JSON.stringify(kept)}
          label="公众留言"
          of={["messages", "list", query]}
          load={(part, signal) => api.GET("/api/v1/messages", { params: { query: { ...part, ...query } }, signal })}
          columns={columns(nameOf)}
          rowKey={({ id }) => id}
          empty={narrowed ? "没有符合条件的留言" : "还没有收到留言"}
        />
      </Flex>
    </PageFrame>
  )
}

export default MessagesPage
