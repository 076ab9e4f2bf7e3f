import { Badge, Button, Card, Empty, Flex, Switch } from "antd"
import "../listing/listing.css"
import { useState, type ReactElement } from "react"
import { Link } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useAnswer, useSend } from "../api/use-answer.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { moment } from "../listing/moment.ts"
import { toldWords } from "./words.ts"

type Notification = components["schemas"]["Notification"]

const key = ["notifications"]
const most = 200

const Told = ({ one }: { readonly one: Notification }): ReactElement => {
  const read = useSend(() => api.PUT("/api/v1/notifications/{eventSeq}/read", { params: { path: { eventSeq: one.eventSeq } } }), { refresh: [key] })
  const { words, to } = toldWords(one)
  return (
    <li className="notification">
      <Flex justify="space-between" align="center" gap="middle" wrap>
        <Badge status={one.readAt === null ? "processing" : "default"} text={to === null ? words : <Link to={to}>{words}</Link>} />
        {one.readAt === null ? (
          <Button size="small" loading={read.isPending} onClick={() => read.mutate(undefined)} aria-label={`记为已读：${words}`}>
            记为已读
          </Button>
        ) : (
          <span>{moment(one.readAt)} 已读</span>
        )}
      </Flex>
      {read.isError && <ProblemWords error={read.error} />}
    </li>
  )
}

/** What the officer was told, newest first. */
const NotificationPage = (): ReactElement => {
  const [unread, setUnread] = useState(false)
  const told = useAnswer([...key, "all"], (signal) => api.GET("/api/v1/notifications", { params: { query: { limit: most } }, signal }))
  return (
    <PageFrame
      title="通知"
      actions={
        <>
          <label className="switched">
            <Switch checked={unread} onChange={setUnread} aria-label="只看未读" /> 只看未读
          </label>
          <ExportLinks list="notifications" />
        </>
      }
    >
      <Answered answer={told}>
        {({ items }) => {
          const shown = items.filter(({ readAt }) => !unread || readAt === null)
          return (
            <Card>
              {shown.length === 0 ? (
                <Empty description={unread ? "没有未读的通知" : "还没有通知"} />
              ) : (
                <ul className="notifications" aria-label="通知">
                  {shown.map((one) => (
                    <Told key={one.eventSeq} one={one} />
                  ))}
                </ul>
              )}
              {items.length === most && <p>只列出最近 {most} 条。</p>}
            </Card>
          )
        }}
      </Answered>
    </PageFrame>
  )
}

export default NotificationPage
