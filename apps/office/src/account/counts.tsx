import { Card, Form, Input, InputNumber, Select, Table } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { figureOrDash } from "../report/words.ts"
import { refresh, type AccountCount, type AccountStanding } from "./words.ts"

interface Fields {
  readonly channelId: string
  readonly category: string
  readonly posts: number
}

const Posts = (): ReactElement => (
  <Form.Item name="posts" label="条数" rules={[{ required: true, message: "请填写条数" }]}>
    <InputNumber min={0} max={1_000_000} precision={0} style={{ width: "100%" }} />
  </Form.Item>
)

const Enter = ({ year, accounts }: { readonly year: number; readonly accounts: readonly AccountStanding[] }): ReactElement => (
  <FormButton<Fields>
    label="填写条数"
    title={`填写 ${String(year)} 年的条数`}
    initial={{ category: "全部" }}
    send={({ channelId, category, posts }) =>
      api.PUT("/api/v1/accounts/{channelId}/counts", {
        params: { path: { channelId } },
        body: { year, category: category.trim(), posts, version: 0 },
      })
    }
    refresh={refresh}
  >
    <p className="first">填写后，这个账号这一年以填写的为准，不再按导入的清单计数。</p>
    <Form.Item name="channelId" label="账号" rules={[{ required: true, message: "请选择账号" }]}>
      <Select options={accounts.map(({ channelId, name }) => ({ value: channelId, label: name }))} />
    </Form.Item>
    <Form.Item name="category" label="分类" rules={[{ required: true, whitespace: true, message: "请填写分类" }]}>
      <Input maxLength={40} />
    </Form.Item>
    <Posts />
  </FormButton>
)

const Change = ({ year, count: { channelId, category, posts, version, name } }: { readonly year: number; readonly count: AccountCount }) => (
  <FormButton<Pick<Fields, "posts">>
    inTable
    label="修改"
    title={`${name} ${String(year)} 年“${category}”的条数`}
    initial={{ posts }}
    send={(fields) =>
      api.PUT("/api/v1/accounts/{channelId}/counts", {
        params: { path: { channelId } },
        body: { year, category, posts: fields.posts, version: version ?? 0 },
      })
    }
    refresh={refresh}
  >
    <Posts />
  </FormButton>
)

/** A year's posts by account and category. */
export const AccountCounts = ({ year, accounts }: { readonly year: number; readonly accounts: readonly AccountStanding[] }): ReactElement => {
  const may = useMay("account.enter")
  const counts = useAnswer(["accounts", "counts", year], (signal) => api.GET("/api/v1/account-counts", { params: { query: { year } }, signal }))
  return (
    <Card title={`${String(year)} 年各账号各分类的条数`} extra={may && accounts.length > 0 && <Enter year={year} accounts={accounts} />}>
      <Answered answer={counts}>
        {({ items }) => (
          <Table<AccountCount>
            aria-label="条数"
            size="small"
            pagination={false}
            ref={reachable}
            scroll={{ x: "max-content" }}
            rowKey={({ channelId, category }) => `${channelId} ${category}`}
            dataSource={items}
            locale={{ emptyText: "这一年没有发布" }}
            columns={[
              { title: "账号", dataIndex: "name" },
              { title: "分类", dataIndex: "category" },
              { title: "条数", key: "posts", align: "right", sorter: (a, b) => a.posts - b.posts, render: (_, { posts }) => posts },
              { title: "其中原创", key: "born", align: "right", render: (_, { born }) => figureOrDash(born) },
              { title: "阅读量", key: "reads", align: "right", render: (_, { reads }) => figureOrDash(reads) },
              { title: "来源", key: "source", render: (_, { source }) => (source === "entered" ? "填写" : "按导入的清单") },
              ...(may
                ? [
                    {
                      title: "办理",
                      key: "acts",
                      className: "no-print",
                      render: (_: unknown, count: AccountCount) =>
                        count.source === "entered" && <Change key={count.version} year={year} count={count} />,
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Answered>
      <div className="below-table">
        <ExportLinks list="account-counts" query={{ year }} />
      </div>
    </Card>
  )
}
