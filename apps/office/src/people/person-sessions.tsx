import { Button, Empty, Flex, Modal, Table } from "antd"
import { useState, type ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { sessionTimes } from "../session/columns.ts"

type Person = components["schemas"]["Person"]

const Listed = ({ id, name }: Person): ReactElement => {
  const key = ["people", "sessions", id]
  const sessions = useAnswer(key, (signal) => api.GET("/api/v1/people/{personId}/sessions", { params: { path: { personId: id } }, signal }))
  return (
    <Answered answer={sessions}>
      {({ items }) => (
        <Flex vertical gap="middle">
          <Table
            aria-label={`${name} 的会话`}
            size="small"
            pagination={false}
            ref={reachable}
            scroll={{ x: "max-content" }}
            rowKey="sessionId"
            dataSource={items}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有正在进行的会话" /> }}
            columns={[
              ...sessionTimes,
              { title: "浏览器", dataIndex: "userAgent", render: (agent: string | null) => agent ?? "没有说明", ellipsis: true },
            ]}
          />
          {items.length > 0 && (
            <ConfirmButton
              danger
              label="结束全部会话"
              title={`结束 ${name} 的全部会话？`}
              send={() => api.DELETE("/api/v1/people/{personId}/sessions", { params: { path: { personId: id } } })}
              refresh={[key]}
            >
              <p>本人须重新登录；没有保存的内容会丢失。</p>
            </ConfirmButton>
          )}
        </Flex>
      )}
    </Answered>
  )
}

/** Where a person is signed in, and the end of it. */
export const PersonSessions = ({ person }: { readonly person: Person }): ReactElement => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        会话
      </Button>
      <Modal title={`${person.name} 的会话`} open={open} onCancel={() => setOpen(false)} footer={null} width={800} destroyOnHidden>
        <Listed {...person} />
      </Modal>
    </>
  )
}
