import type { components } from "@gongkai/client"
import { Grid, Table, Tag } from "antd"
import type { ColumnsType } from "antd/es/table"
import { useRef, type KeyboardEvent } from "react"
import { Link, useNavigate } from "react-router"
import { applicantKinds, daysLeftWords, lights, stages, wordOf } from "../request/words.ts"
import { words } from "./words.ts"

type Line = components["schemas"]["BoardLine"]

/** A phone shows what is due, of what, and who has it; the rest stands on the page of the case. */
const onDesks: ["md"] = ["md"]

const columns: ColumnsType<Line> = [
  {
    title: words.number,
    key: "number",
    width: "12%",
    render: (_value, { caseId, registrationNumber }) => (
      <Link className="line-link" to={`/requests/${caseId}`}>
        {registrationNumber}
      </Link>
    ),
  },
  {
    title: words.due,
    key: "due",
    width: "16%",
    render: (_value, { answerDue, daysLeft, light, open }) => (
      <>
        {answerDue ?? "—"}
        {open && <div className={`light light-${light}`}>{daysLeftWords(daysLeft) ?? wordOf(lights, light)}</div>}
      </>
    ),
  },
  {
    title: words.content,
    key: "content",
    render: (_value, { content, stage, assignedName }) => (
      <>
        <div className="line-content">{content ?? words.unseen}</div>
        <div className="line-more">
          {wordOf(stages, stage)} · {assignedName ?? words.nobody}
        </div>
      </>
    ),
  },
  { title: words.kind, key: "kind", width: 120, responsive: onDesks, render: (_value, { applicantKind }) => wordOf(applicantKinds, applicantKind) },
  { title: words.who, key: "who", width: 100, responsive: onDesks, render: (_value, { assignedName }) => assignedName ?? words.nobody },
  {
    title: words.stage,
    key: "stage",
    width: 130,
    responsive: onDesks,
    render: (_value, { stage, restricted }) => (
      <>
        {wordOf(stages, stage)} {restricted && <Tag color="red">{words.restricted}</Tag>}
      </>
    ),
  },
  { title: words.arrived, key: "arrived", width: 110, responsive: onDesks, render: (_value, { arrivedOn }) => arrivedOn },
]

/** The lines of the board. j and k go from one to the next as the arrows of a list do, Enter opens. */
export const Lines = ({ items, empty, busy }: { readonly items: readonly Line[]; readonly empty: string; readonly busy: boolean }) => {
  const place = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const { md = true } = Grid.useBreakpoint()
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "j" && event.key !== "k") return
    const links = [...(place.current?.querySelectorAll<HTMLElement>(".line-link") ?? [])]
    const at = links.findIndex((link) => link.closest("tr")?.contains(document.activeElement) === true)
    links[Math.min(Math.max(at + (event.key === "j" ? 1 : -1), 0), links.length - 1)]?.focus()
    event.preventDefault()
  }
  return (
    <div ref={place} onKeyDown={onKeyDown} className="lines">
      <Table<Line>
        size="small"
        rowKey="caseId"
        columns={columns}
        dataSource={items}
        loading={busy}
        pagination={false}
        {...(md ? { scroll: { x: 900 } } : {})}
        locale={{ emptyText: empty }}
        onRow={({ caseId }) => ({ onDoubleClick: () => void navigate(`/requests/${caseId}`) })}
      />
    </div>
  )
}
