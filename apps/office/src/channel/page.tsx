import { Card, Empty, Flex, Table, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { useMay } from "../api/me.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { AddChannel, ChannelActs } from "./channel-forms.tsx"
import { Digests } from "./digests.tsx"
import { useChannels } from "./use-channels.ts"
import { kinds, type Channel } from "./words.ts"

const columnsWith = (sets: boolean): TableColumnsType<Channel> => [
  { title: "名称", key: "name", render: (_, { name, closedOn }) => (closedOn === null ? name : `${name}（${closedOn} 停用）`) },
  { title: "类别", key: "kind", render: (_, { kind }) => kinds[kind] },
  { title: "负责人", key: "owner", render: (_, { owner }) => owner ?? "—" },
  {
    title: "近七天",
    key: "week",
    render: (_, { postedThisWeek, leastAWeek }) => (
      <>
        {postedThisWeek} 条{leastAWeek !== null && ` / 至少 ${String(leastAWeek)} 条`}
        {leastAWeek !== null && postedThisWeek < leastAWeek && (
          <>
            {" "}
            <Tag color="orange">不足</Tag>
          </>
        )}
      </>
    ),
  },
  { title: "最近一次", key: "last", render: (_, { lastPostedOn }) => lastPostedOn ?? "还没有" },
  {
    title: "等待",
    key: "waiting",
    render: (_, { id, waiting }) => (waiting === 0 ? 0 : <Link to={`/publications?channelId=${id}`}>{waiting} 条</Link>),
  },
  ...(sets
    ? [
        {
          title: "办理",
          key: "acts",
          render: (_: unknown, channel: Channel) => (channel.closedOn === null ? <ChannelActs channel={channel} /> : null),
        },
      ]
    : []),
]

/** Where things are published beside the portal, and how busily. */
const ChannelPage = (): ReactElement => {
  const sets = useMay("catalogue.set-up")
  const channels = useChannels()
  return (
    <PageFrame
      title="公开渠道"
      actions={
        <>
          {sets && <AddChannel />}
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Card>
          <Answered answer={channels}>
            {({ items }) => (
              <Table<Channel>
                aria-label="公开渠道"
                size="small"
                columns={columnsWith(sets)}
                dataSource={items}
                rowKey={({ id }) => id}
                pagination={false}
                ref={reachable}
                scroll={{ x: "max-content" }}
                locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有登记渠道。门户总是公开，不用登记也看得到。" /> }}
              />
            )}
          </Answered>
        </Card>
        <Digests />
      </Flex>
    </PageFrame>
  )
}

export default ChannelPage
