import { Empty, Table, Tag } from "antd"
import type { ReactElement } from "react"
import { withoutBody } from "../api/answered.ts"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { moment } from "../listing/moment.ts"
import { sessionKeys } from "./keys.ts"
import { reachable } from "../listing/reachable.ts"
import { sessionTimes } from "./columns.ts"

/** Where one is signed in oneself; another place can be ended from here. */
export const OwnSessions = (): ReactElement => {
  const sessions = useAnswer(sessionKeys.sessions, (signal) => api.GET("/api/v1/sign-in/sessions", { signal }))
  return (
    <Answered answer={sessions}>
      {({ items }) => (
        <Table
          aria-label="登录中的会话"
          size="small"
          pagination={false}
          ref={reachable}
          scroll={{ x: "max-content" }}
          rowKey="sessionId"
          dataSource={items}
          locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有会话" /> }}
          columns={[
            ...sessionTimes,
            { title: "浏览器", dataIndex: "userAgent", className: "user-agent", render: (agent: string | null) => <div>{agent ?? "没有说明"}</div> },
            {
              title: "操作",
              key: "acts",
              render: (_, { sessionId, current, createdAt }) =>
                current ? (
                  <Tag color="green">本次登录</Tag>
                ) : (
                  <ConfirmButton
                    inTable
                    danger
                    label="结束"
                    title={`结束 ${moment(createdAt)} 登录的会话？`}
                    send={() => withoutBody(api.DELETE("/api/v1/sign-in/sessions/{sessionId}", { params: { path: { sessionId } } }))}
                    refresh={[sessionKeys.sessions]}
                  >
                    <p>那里没有保存的内容会丢失。如果不是您本人登录的，请随后修改密码。</p>
                  </ConfirmButton>
                ),
            },
          ]}
        />
      )}
    </Answered>
  )
}
