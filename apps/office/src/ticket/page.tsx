import "./ticket.css"
import { Button, Card, Flex, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import type { paths } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { Narrowing, PickOne } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress } from "../listing/use-address.ts"
import { useNameOf } from "../people/names.ts"
import { useFaultWords } from "../site-watch/use-fault-kinds.ts"
import { keys } from "../site-watch/words.ts"
import { asked, detailLines, orders, stateColors, states, type Ticket } from "./words.ts"

type Query = NonNullable<paths["/api/v1/tickets"]["get"]["parameters"]["query"]>

const columnsWith = (nameOf: (id: string) => string, today: string): TableColumnsType<Ticket> => [
  {
    title: "问题",
    key: "fault",
    render: (_, ticket) => (
      <div className="ticket-place">
        <Link to={`/tickets/${ticket.id}`}>{ticket.kindWords}</Link>
        <div>{ticket.place}</div>
        {detailLines(ticket)
          .slice(0, 2)
          .map(([label, value]) => (
            <div key={label}>
              {label}：{value}
            </div>
          ))}
      </div>
    ),
  },
  { title: "网站", dataIndex: "siteName" },
  { title: "页数", dataIndex: "pageCount", align: "right" },
  {
    title: "状态",
    key: "state",
    render: (_, { state, timesReopened }) => (
      <>
        <Tag color={stateColors[state]}>{states[state]}</Tag>
        {timesReopened > 0 && `再次出现 ${String(timesReopened)} 次`}
      </>
    ),
  },
  { title: "首次发现", dataIndex: "firstSeenOn" },
  {
    title: "整改期限",
    key: "due",
    render: (_, { dueOn, state }) => (
      <>
        {dueOn} {state === "open" && dueOn < today && <Tag color="red">逾期</Tag>}
      </>
    ),
  },
  { title: "承办人", key: "assignee", render: (_, { assigneeId }) => (assigneeId === null ? "没有交办" : nameOf(assigneeId)) },
]

/** Faults of sites that somebody has to mend. */
const TicketsPage = (): ReactElement => {
  const { person, today } = useMe()
  const nameOf = useNameOf()
  const kinds = useFaultWords()
  const sites = useAnswer(keys.sites, (signal) => api.GET("/api/v1/watched-sites", { signal }))
  const siteNames = Object.fromEntries((sites.data?.items ?? []).map(({ id, name }) => [id, name]))
  const { kept, set, clear } = useAddress(["state", "kind", "siteId", "assigneeId", "late", "order"])
  // What the address says is sent as it stands: what the API does not take it refuses in words.
  const query = Object.assign<Query, object>({}, kept)
  const mine = kept.assigneeId === person.id
  const narrowed = Object.keys(kept).some((name) => name !== "order")
  return (
    <PageFrame
      title="网站问题整改"
      actions={
        <>
          <ExportLinks list="tickets" query={kept} />
          <PrintButton />
        </>
      }
    >
      <Card>
        <Flex vertical gap="middle">
          <Narrowing>
            <PickOne label="状态" any="状态不限" words={asked} value={kept.state} onPicked={(state) => set({ state })} />
            <PickOne label="问题" any="问题不限" words={kinds} value={kept.kind} onPicked={(kind) => set({ kind })} />
            <PickOne label="网站" any="网站不限" words={siteNames} value={kept.siteId} onPicked={(siteId) => set({ siteId })} />
            <PickOne label="排序" any={orders.due} words={orders} value={kept.order} onPicked={(order) => set({ order })} />
            <Button aria-pressed={mine} type={mine ? "primary" : "default"} onClick={() => set({ assigneeId: mine ? undefined : person.id })}>
              交给我的
            </Button>
            <Button
              aria-pressed={kept.late === "yes"}
              type={kept.late === "yes" ? "primary" : "default"}
              onClick={() => set({ late: kept.late === "yes" ? undefined : "yes" })}
            >
              逾期的
            </Button>
            {narrowed && <Button onClick={clear}>清除筛选</Button>}
          </Narrowing>
          <PagedTable<Ticket>
            key={JSON.stringify(kept)}
            label="整改单"
            of={[...keys.tickets, query]}
            load={(part, signal) => api.GET("/api/v1/tickets", { params: { query: { ...part, ...query } }, signal })}
            columns={columnsWith(nameOf, today)}
            rowKey={({ id }) => id}
            empty={narrowed ? "没有符合条件的整改单" : "还没有整改单：网站检查发现问题后列在这里。"}
          />
        </Flex>
      </Card>
    </PageFrame>
  )
}

export default TicketsPage
