import { Card, Empty, Form, Input, Table, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { once, seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { keys, type LeaderPost } from "./words.ts"

const AddLeader = (): ReactElement => (
  <FormButton<{ readonly name: string; readonly post: string }>
    primary
    label="增加"
    title="增加一人的职务"
    send={({ name, post }, id) =>
      api.POST("/api/v1/leader-posts", { params: { header: once(id) }, body: { leaderId: id, name: name.trim(), post: post.trim() } })
    }
    refresh={[keys.leaders]}
  >
    <Form.Item name="post" label="职务" rules={[{ required: true, whitespace: true, message: "请填写职务" }]}>
      <Input maxLength={40} />
    </Form.Item>
    <Form.Item name="name" label="姓名" rules={[{ required: true, whitespace: true, message: "请填写姓名" }]}>
      <Input maxLength={20} />
    </Form.Item>
  </FormButton>
)

const EndLeader = ({ leader: { id: leaderId, version, name, post } }: { readonly leader: LeaderPost }): ReactElement => (
  <ConfirmButton
    inTable
    danger
    label="不再担任"
    title={`${name}不再担任${post}？`}
    send={() => api.DELETE("/api/v1/leader-posts/{leaderId}", { params: { path: { leaderId }, header: seen(version) } })}
    refresh={[keys.leaders]}
  />
)

const columnsWith = (sets: boolean): TableColumnsType<LeaderPost> => [
  { title: "职务", dataIndex: "post" },
  { title: "姓名", dataIndex: "name" },
  { title: "状态", key: "state", render: (_, { endedOn }) => (endedOn === null ? "现任" : `${endedOn} 起不再担任`) },
  ...(sets
    ? [
        {
          title: "办理",
          key: "acts",
          className: "no-print",
          render: (_: unknown, leader: LeaderPost) => (leader.endedOn === null ? <EndLeader leader={leader} /> : null),
        },
      ]
    : []),
]

/** Names and posts by which pages are read. */
const LeaderPage = (): ReactElement => {
  const sets = useMay("site-watch.set-up")
  const leaders = useAnswer(keys.leaders, (signal) => api.GET("/api/v1/leader-posts", { signal }))
  return (
    <PageFrame
      title="领导姓名职务"
      actions={
        <>
          {sets && <AddLeader />}
          <ExportLinks list="leader-posts" />
        </>
      }
    >
      <Card>
        <p className="first">网页上把名单里别人的职务写在一人名前的，检查时指出。职务变动后请及时修改。</p>
        <Answered answer={leaders}>
          {({ items }) => (
            <Table<LeaderPost>
              aria-label="领导姓名职务"
              size="small"
              columns={columnsWith(sets)}
              dataSource={items}
              rowKey={({ id }) => id}
              pagination={false}
              ref={reachable}
              scroll={{ x: "max-content" }}
              locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有名单" /> }}
            />
          )}
        </Answered>
      </Card>
    </PageFrame>
  )
}

export default LeaderPage
