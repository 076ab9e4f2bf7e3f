import "../duty/duty.css"
import "../board/board.css"
import { Button, Flex, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { AgencyName } from "../agency/agency-name.tsx"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { DueLight } from "../listing/due-light.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { Narrowing, PickOne, WordsBox } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress } from "../listing/use-address.ts"
import { useNameOf } from "../people/names.ts"
import { RegisterComplaint } from "./register-form.tsx"
import { grounds, outcomes, stateColors, states, ways, type Complaint, type ComplaintQuery } from "./words.ts"

const columns = (nameOf: (personId: string) => string): TableColumnsType<Complaint> => [
  {
    title: "主题",
    key: "subject",
    render: (_, { id, subject }) => (
      <div className="duty-words">
        <Link to={`/complaints/${id}`}>{subject}</Link>
      </div>
    ),
  },
  { title: "被投诉的机关", key: "about", render: (_, { aboutAgencyId }) => <AgencyName id={aboutAgencyId} /> },
  { title: "事由", key: "ground", render: (_, { ground }) => grounds[ground] },
  {
    title: "状态",
    key: "state",
    render: (_, { state, outcome }) => (
      <Flex gap={4} wrap>
        <Tag color={stateColors[state]}>{states[state]}</Tag>
        {state === "decided" && outcome !== null && <Tag color={outcome === "founded" ? "red" : "default"}>{outcomes[outcome]}</Tag>}
      </Flex>
    ),
  },
  {
    title: "处理期限",
    key: "due",
    render: (_, { dueOn, light, late }) => (
      <Flex gap={4} wrap>
        <DueLight dueOn={dueOn} light={light} />
        {late && light === null && <Tag color="red">逾期处理</Tag>}
      </Flex>
    ),
  },
  { title: "经办人", key: "who", render: (_, { assignedTo }) => (assignedTo === null ? "没有指定" : nameOf(assignedTo)) },
  { title: "收到", key: "received", render: (_, { receivedOn, way }) => `${receivedOn} ${ways[way]}` },
  { title: "回执编号", dataIndex: "receiptNumber" },
]

interface Picked {
  readonly open?: string | undefined
  readonly late?: string | undefined
  readonly state?: string | undefined
}

const none: Picked = { open: undefined, late: undefined, state: undefined }

const Counts = ({ picked, onPicked }: { readonly picked: Picked; readonly onPicked: (picked: Picked) => void }): ReactElement => {
  const { data } = useAnswer(["complaints", "counts"], (signal) => api.GET("/api/v1/complaint-counts", { signal }))
  const figure = (count: number | undefined): string => String(count ?? "…")
  const part = (label: string, on: boolean, to: Picked, className = ""): ReactElement => (
    <Button className={className} aria-pressed={on} onClick={() => onPicked(on ? none : { ...none, ...to })}>
      {label}
    </Button>
  )
  return (
    <Flex gap="small" wrap className="counts" role="group" aria-label="今年收到的投诉举报">
      {part("等待处理", picked.open === "yes", { open: "yes" })}
      {part("逾期未处理", picked.late === "yes", { late: "yes" }, "light-overdue")}
      {part("待审定", picked.state === "drafted", { state: "drafted" })}
      <span className="open-count">
        今年收到 {figure(data?.received)}，处理 {figure(data?.decided)}（属实 {figure(data?.founded)}，不属实 {figure(data?.unfounded)}），不予处理{" "}
        {figure(data?.closed)}，等待 {figure(data?.waiting)}，逾期 {figure(data?.late)}
      </span>
    </Flex>
  )
}

/** What is complained of: what waits, how soon it is due, who looks into it. */
const ComplaintsPage = (): ReactElement => {
  const { person } = useMe()
  const mayHandle = useMay("complaint.handle")
  const nameOf = useNameOf()
  const { kept, set, clear } = useAddress(["state", "open", "late", "outcome", "assignedTo", "words"])
  const query = Object.assign<ComplaintQuery, object>({}, kept)
  const narrowed = Object.keys(kept).length > 0
  const mine = kept.assignedTo === person.id
  return (
    <PageFrame
      title="投诉举报"
      actions={
        <>
          {mayHandle && <RegisterComplaint />}
          <ExportLinks list="complaints" query={kept} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Counts picked={kept} onPicked={set} />
        <Narrowing>
          <WordsBox label="主题、回执编号中的字句" value={kept.words} onFound={(words) => set({ words })} />
          <PickOne label="状态" any="状态不限" words={states} value={kept.state} onPicked={(state) => set({ state })} />
          <PickOne label="结论" any="结论不限" words={outcomes} value={kept.outcome} onPicked={(outcome) => set({ outcome })} />
          <Button aria-pressed={mine} type={mine ? "primary" : "default"} onClick={() => set({ assignedTo: mine ? undefined : person.id })}>
            我经办的
          </Button>
          {narrowed && <Button onClick={clear}>清除筛选</Button>}
        </Narrowing>
        <PagedTable<Complaint>
          key={JSON.stringify(kept)}
          label="投诉举报"
          of={["complaints", "list", query]}
          load={(part, signal) => api.GET("/api/v1/complaints", { params: { query: { ...part, ...query } }, signal })}
          columns={columns(nameOf)}
          rowKey={({ id }) => id}
          empty={narrowed ? "没有符合条件的投诉举报" : "还没有收到投诉举报"}
        />
      </Flex>
    </PageFrame>
  )
}

export default ComplaintsPage
