import "../duty/duty.css"
import "../board/board.css"
import { Button, Flex, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import type { paths } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { thisYear } from "../clock.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { DueLight } from "../listing/due-light.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { Narrowing, PickOne, WordsBox } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PickYear } from "../listing/pick-year.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress, yearOf } from "../listing/use-address.ts"
import { useNameOf } from "../people/names.ts"
import { TaskActs } from "./task-acts.tsx"
import { AddTask } from "./task-form.tsx"
import { stateColors, states, type WorkTask } from "./words.ts"

type Query = Omit<NonNullable<paths["/api/v1/work-tasks"]["get"]["parameters"]["query"]>, "after" | "limit">

const columns = (nameOf: (personId: string) => string, mayWrite: boolean): TableColumnsType<WorkTask> => [
  {
    title: "任务",
    key: "title",
    render: (_, { title, details }) => (
      <div className="duty-words duty-words-narrow">
        <strong>{title}</strong>
        {details !== null && <div>{details}</div>}
      </div>
    ),
  },
  {
    title: "责任人",
    key: "owner",
    render: (_, { ownerPersonId, ownerUnit }) => (
      <div className="duty-owner">
        {[ownerUnit, ownerPersonId === null ? null : nameOf(ownerPersonId)].filter((one) => one !== null).join("　") || "—"}
      </div>
    ),
  },
  { title: "期限", key: "due", render: (_, { dueOn, light }) => <DueLight dueOn={dueOn} light={light} /> },
  {
    title: "状态",
    key: "state",
    render: (_, { state, late }) => (
      <Flex gap={4} wrap>
        <Tag color={stateColors[state]}>{states[state]}</Tag>
        {late && <Tag color="red">{state === "done" ? "逾期完成" : "逾期"}</Tag>}
      </Flex>
    ),
  },
  {
    title: "完成情况",
    key: "proof",
    render: (_, { doneOn, proof, recordId, dropReason }) => (
      <div className="duty-words duty-words-narrow">
        {doneOn !== null && `${doneOn}　${proof ?? ""}`}
        {recordId !== null && (
          <>
            {" "}
            <Link to={`/work-records/${recordId}`}>看记录</Link>
          </>
        )}
        {dropReason !== null && `取消：${dropReason}`}
      </div>
    ),
  },
  ...(mayWrite ? [{ title: "办理", key: "acts", className: "no-print", render: (_: unknown, task: WorkTask) => <TaskActs task={task} /> }] : []),
]

const Counts = ({ year, late, onLate }: { readonly year: number; readonly late: boolean; readonly onLate: () => void }): ReactElement => {
  const counts = useAnswer(["work-tasks", "counts", year], (signal) => api.GET("/api/v1/work-task-counts", { params: { query: { year } }, signal }))
  const figure = (count: number | undefined): string => String(count ?? "…")
  const { data } = counts
  return (
    <Flex gap="small" wrap className="counts" role="group" aria-label="计划完成情况">
      <Button className="light-overdue" aria-pressed={late} onClick={onLate}>
        逾期 {figure(data?.late)}
      </Button>
      <span className="open-count">
        列入 {figure(data?.planned)} 项，完成 {figure(data?.done)}，逾期 {figure(data?.late)}，取消 {figure(data?.dropped)}
      </span>
    </Flex>
  )
}

/** The year's plan: what, whose, by when, and how it is seen that it was done. */
const WorkPlanPage = (): ReactElement => {
  const { person } = useMe()
  const nameOf = useNameOf()
  const mayWrite = useMay("work.write")
  const { kept, set, clear } = useAddress(["year", "state", "late", "ownerPersonId", "words"])
  const year = yearOf(kept.year, thisYear())
  const query = Object.assign<Query, object>({}, { ...kept, year })
  const mine = kept.ownerPersonId === person.id
  const narrowed = Object.keys(kept).some((name) => name !== "year")
  return (
    <PageFrame
      title="工作计划"
      actions={
        <>
          {mayWrite && <AddTask year={year} />}
          <ExportLinks list="work-tasks" query={{ ...kept, year }} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Counts year={year} late={kept.late === "yes"} onLate={() => set({ late: kept.late === "yes" ? undefined : "yes" })} />
        <Narrowing>
          <PickYear value={year} onChange={(next) => set({ year: String(next) })} />
          <PickOne label="状态" any="状态不限" words={states} value={kept.state} onPicked={(state) => set({ state })} />
          <WordsBox label="任务、责任部门中的字句" value={kept.words} onFound={(words) => set({ words })} />
          <Button aria-pressed={mine} type={mine ? "primary" : "default"} onClick={() => set({ ownerPersonId: mine ? undefined : person.id })}>
            我负责的
          </Button>
          {narrowed && <Button onClick={clear}>清除筛选</Button>}
        </Narrowing>
        <PagedTable<WorkTask>
          key={JSON.stringify(kept)}
          label="工作计划的任务"
          of={["work-tasks", "list", query]}
          load={(part, signal) => api.GET("/api/v1/work-tasks", { params: { query: { ...part, ...query } }, signal })}
          columns={columns(nameOf, mayWrite)}
          rowKey={({ id }) => id}
          empty={narrowed ? "没有符合条件的任务" : `${String(year)}年还没有列入任务`}
        />
      </Flex>
    </PageFrame>
  )
}

export default WorkPlanPage
