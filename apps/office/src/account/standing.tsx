import { Flex, Table, Tag } from "antd"
import type { ReactElement } from "react"
import { reachable } from "../listing/reachable.ts"
import { kinds, type AccountStanding } from "./words.ts"

/** How often each account posts, and whether that is enough. */
export const Standing = ({ accounts }: { readonly accounts: readonly AccountStanding[] }): ReactElement => (
  <Table<AccountStanding>
    aria-label="账号"
    size="small"
    pagination={false}
    ref={reachable}
    scroll={{ x: "max-content" }}
    rowKey="channelId"
    dataSource={accounts}
    locale={{ emptyText: "还没有账号。账号在“发布渠道”里登记。" }}
    columns={[
      {
        title: "账号",
        key: "name",
        render: (_, { name, address }) =>
          address !== null && /^https?:\/\//u.test(address) ? (
            <a className="duty-link" href={address} target="_blank" rel="noreferrer">
              {name}
            </a>
          ) : (
            name
          ),
      },
      { title: "平台", key: "kind", render: (_, { kind }) => kinds[kind] ?? kind },
      { title: "责任", key: "owner", render: (_, { owner }) => owner ?? "—" },
      {
        title: "最近发布",
        key: "last",
        sorter: (a, b) => (a.lastOn ?? "").localeCompare(b.lastOn ?? ""),
        render: (_, { lastOn }) => lastOn ?? "从来没有",
      },
      { title: "近七天", key: "week", align: "right", sorter: (a, b) => a.lastWeek - b.lastWeek, render: (_, { lastWeek }) => lastWeek },
      { title: "每周最低", key: "least", align: "right", render: (_, { leastAWeek }) => leastAWeek ?? "不设" },
      {
        title: "情况",
        key: "standing",
        render: (_, { stale, belowLeast }) => (
          <Flex gap={4} wrap>
            {stale && <Tag color="red">久未更新</Tag>}
            {belowLeast && <Tag color="orange">少于每周最低条数</Tag>}
            {!stale && !belowLeast && <Tag color="green">正常</Tag>}
          </Flex>
        ),
      },
    ]}
  />
)
