import "./ticket.css"
import { Card, Descriptions, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { Link, useParams } from "react-router"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useNameOf } from "../people/names.ts"
import { keys } from "../site-watch/words.ts"
import { TicketActs } from "./acts.tsx"
import { detailLines, stateColors, states, type Ticket } from "./words.ts"

const how = { machine: "机器复查，已经消除", "by-hand": "人工复核" }

const linesOf = (ticket: Ticket, nameOf: (id: string) => string): readonly (readonly [string, string])[] => {
  const { place, firstSeenOn, lastSeenOn, timesSeen, timesReopened, dueOn, assigneeId, closedOn, closedHow } = ticket
  return [
    ["位置", place],
    ...detailLines(ticket),
    ["首次发现", firstSeenOn],
    ["最近发现", `${lastSeenOn}（检查看到 ${String(timesSeen)} 次，再次出现 ${String(timesReopened)} 次）`],
    ["整改期限", dueOn],
    ["承办人", assigneeId === null ? "没有交办" : nameOf(assigneeId)],
    ...(closedOn === null || closedHow === null ? [] : ([["办结", `${closedOn}，${how[closedHow]}`]] as const)),
  ]
}

const said = (ticket: Ticket, nameOf: (id: string) => string): readonly (readonly [string, string])[] => [
  ...(ticket.answer === null ? [] : ([["整改情况", ticket.answer]] as const)),
  ...(ticket.proof === null ? [] : ([["佐证", ticket.proof]] as const)),
  ...(ticket.answeredOn === null ? [] : ([["反馈", `${ticket.answeredOn}，${nameOf(ticket.answeredBy ?? "")}`]] as const)),
  ...(ticket.verdictReason === null ? [] : ([["不是问题的理由", ticket.verdictReason]] as const)),
  ...(ticket.verdictOn === null ? [] : ([["认定", `${ticket.verdictOn}，${nameOf(ticket.verdictBy ?? "")}`]] as const)),
]

const Lines = ({ lines }: { readonly lines: readonly (readonly [string, string])[] }): ReactElement => (
  <Descriptions
    size="small"
    column={{ xs: 1, md: 2 }}
    items={lines.map(([label, children]) => ({ key: label, label, children: <div className="ticket-place">{children}</div> }))}
  />
)

/** One ticket: what is wrong and where, who mends it by when, what was done. */
const TicketPage = (): ReactElement => {
  const { ticketId = "" } = useParams()
  const nameOf = useNameOf()
  const ticket = useAnswer([...keys.tickets, "one", ticketId], (signal) =>
    api.GET("/api/v1/tickets/{ticketId}", { params: { path: { ticketId } }, signal }),
  )
  return (
    <PageFrame title="一张整改单" actions={<PrintButton />}>
      <Answered answer={ticket}>
        {(data) => (
          <Flex vertical gap="middle">
            <Card title={data.kindWords} extra={<Tag color={stateColors[data.state]}>{states[data.state]}</Tag>}>
              <Flex vertical gap="middle">
                <div>
                  网站：<Link to={`/watched-sites/${data.siteId}`}>{data.siteName}</Link>
                </div>
                <Lines lines={linesOf(data, nameOf)} />
                <TicketActs ticket={data} />
              </Flex>
            </Card>
            {said(data, nameOf).length > 0 && (
              <Card title="办理情况">
                <Lines lines={said(data, nameOf)} />
              </Card>
            )}
            <Card title={`涉及的网页（${String(data.pageCount)} 个）`}>
              <ul className="ticket-pages" aria-label="涉及的网页">
                {data.pages.map((page) => (
                  <li key={page}>
                    <a href={page} rel="noreferrer noopener" target="_blank">
                      {page}
                    </a>
                  </li>
                ))}
              </ul>
              {data.pageCount > data.pages.length && <p>只列出前 {data.pages.length} 个。</p>}
            </Card>
          </Flex>
        )}
      </Answered>
    </PageFrame>
  )
}

export default TicketPage
