import { Card, Flex, Select, Tag, type TableColumnsType } from "antd"
import { useState, type ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { once, seen } from "../api/new-id.ts"
import { asBytes } from "../file/as-bytes.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { ImportRows } from "../listing/import-rows.tsx"
import { Narrowing, PickOne, WordsBox } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { useAddress } from "../listing/use-address.ts"
import { figureOrDash } from "../report/words.ts"
import { refresh, type AccountPost, type AccountStanding, type PostQuery } from "./words.ts"

const Remove = ({ post: { id: postId, version, title } }: { readonly post: AccountPost }): ReactElement => (
  <ConfirmButton
    inTable
    danger
    label="删去"
    title={`删去“${title}”？`}
    send={() => api.DELETE("/api/v1/account-posts/{postId}", { params: { path: { postId }, header: seen(version) } })}
    refresh={refresh}
  >
    <p>用于误导入；删去后不再计数，不能恢复。平台上的那一条不受影响。</p>
  </ConfirmButton>
)

const columns = (names: ReadonlyMap<string, string>, may: boolean): TableColumnsType<AccountPost> => [
  { title: "标题", key: "title", render: (_, { title }) => <div className="duty-words">{title}</div> },
  { title: "账号", key: "account", render: (_, { channelId }) => names.get(channelId) ?? channelId },
  { title: "发布日期", dataIndex: "postedOn" },
  { title: "分类", key: "category", render: (_, { category }) => category ?? "未分类" },
  { title: "阅读量", key: "reads", align: "right", render: (_, { reads }) => figureOrDash(reads) },
  { title: "来源", key: "born", render: (_, { itemId }) => (itemId === null ? <Tag color="blue">账号原创</Tag> : "网站同题") },
  ...(may ? [{ title: "办理", key: "acts", className: "no-print", render: (_: unknown, post: AccountPost) => <Remove post={post} /> }] : []),
]

/** Takes in what a platform exports. */
export const ImportPosts = ({ accounts }: { readonly accounts: readonly AccountStanding[] }): ReactElement => {
  const [channelId, setChannelId] = useState<string | null>(null)
  return (
    <ImportRows
      title="导入平台导出的发布清单"
      template="account-posts"
      note="同一账号同一天同一标题的只登记一条，再次导入只更新阅读量。"
      send={(file, key) =>
        api.POST("/api/v1/accounts/{channelId}/posts/import", {
          params: { path: { channelId: channelId ?? "" }, header: once(key) },
          ...asBytes(file),
        })
      }
      says={({ rows, kept }) => `读入 ${String(rows)} 条，其中新登记 ${String(kept)} 条`}
      refresh={refresh}
      disabled={channelId === null}
    >
      <Select
        aria-label="导入到哪个账号"
        placeholder="先选账号"
        style={{ minWidth: 160 }}
        value={channelId}
        options={accounts.map(({ channelId: value, name }) => ({ value, label: name }))}
        onChange={setChannelId}
      />
    </ImportRows>
  )
}

/** Posts on the accounts. */
export const Posts = ({ accounts }: { readonly accounts: readonly AccountStanding[] }): ReactElement => {
  const may = useMay("account.enter")
  const { kept, set } = useAddress(["channelId", "born", "words", "year"])
  const query = Object.assign<PostQuery, object>({}, kept)
  const names = new Map(accounts.map(({ channelId, name }) => [channelId, name]))
  return (
    <Card title="发布的内容" extra={<ExportLinks list="account-posts" query={kept} />}>
      <Flex vertical gap="small">
        <Narrowing>
          <WordsBox label="标题中的字句" value={kept.words} onFound={(words) => set({ words })} />
          <PickOne
            label="账号"
            any="账号不限"
            words={Object.fromEntries(names)}
            value={kept.channelId}
            onPicked={(channelId) => set({ channelId })}
          />
          <PickOne
            label="是否原创"
            any="原创不限"
            words={{ yes: "账号原创的", no: "网站同题的" }}
            value={kept.born}
            onPicked={(born) => set({ born })}
          />
        </Narrowing>
        <PagedTable<AccountPost>
          key={JSON.stringify(kept)}
          label="发布的内容"
          of={["accounts", "posts", query]}
          load={(part, signal) => api.GET("/api/v1/account-posts", { params: { query: { ...part, ...query } }, signal })}
          columns={columns(names, may)}
          rowKey={({ id }) => id}
          empty="没有登记的发布"
        />
      </Flex>
    </Card>
  )
}
