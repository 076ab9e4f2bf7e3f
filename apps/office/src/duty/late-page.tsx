import "./duty.css"
import { Card, Flex, Table, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { BetweenDays } from "../listing/between-days.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { Narrowing } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { useAddress } from "../listing/use-address.ts"
import { figureOrDash } from "../report/words.ts"

type LateItem = components["schemas"]["LateItem"]
type Column = components["schemas"]["ColumnStanding"]
type TreeCount = components["schemas"]["TreeCount"]

const lateColumns: TableColumnsType<LateItem> = [
  {
    title: "信息",
    key: "title",
    render: (_, { title, dutyId }) => (
      <div className="duty-words">
        <Link to={`/duties/${dutyId}`} title="打开公开事项">
          {title}
        </Link>
      </div>
    ),
  },
  { title: "生成日期", dataIndex: "madeOn" },
  { title: "到期日", dataIndex: "dueOn" },
  { title: "公开日期", key: "published", render: (_, { publishedOn }) => publishedOn ?? <Tag color="red">还没有公开</Tag> },
]

const Columns = (): ReactElement => {
  const columns = useAnswer(["duties", "columns"], (signal) => api.GET("/api/v1/stale-columns", { signal }))
  return (
    <Answered answer={columns}>
      {({ items }) => (
        <Table<Column>
          aria-label="各栏目更新情况"
          size="small"
          pagination={false}
          ref={reachable}
          scroll={{ x: "max-content" }}
          rowKey="section"
          dataSource={items}
          columns={[
            { title: "栏目", dataIndex: "words" },
            {
              title: "最近更新",
              key: "last",
              sorter: (a, b) => (a.lastOn ?? "").localeCompare(b.lastOn ?? ""),
              render: (_, { lastOn }) => lastOn ?? "从来没有",
            },
            { title: "更新期限", key: "until", render: (_, { freshUntil }) => freshUntil ?? "—" },
            {
              title: "情况",
              key: "stale",
              defaultSortOrder: "descend",
              sorter: (a, b) => Number(a.stale) - Number(b.stale),
              render: (_, { stale }) => (stale ? <Tag color="red">久未更新</Tag> : <Tag color="green">正常</Tag>),
            },
          ]}
        />
      )}
    </Answered>
  )
}

const treeColumns: TableColumnsType<TreeCount> = [
  { title: "机关", dataIndex: "agencyName" },
  { title: "截至", key: "day", render: (_, { day }) => day ?? "没有报送" },
  ...(
    [
      ["事项", "duty.total"],
      ["待办", "duty.due"],
      ["逾期", "duty.late"],
      ["久未更新", "duty.stale"],
    ] as const
  ).map(([title, name]) => ({
    title,
    key: name,
    align: "right" as const,
    render: (_: unknown, { counts }: TreeCount) => figureOrDash(counts[name]),
  })),
]

/** What came late or still waits, columns of the site left alone for too long, and how the agencies below stand. */
const LatePage = (): ReactElement => {
  const { kept, set } = useAddress(["from", "to"])
  return (
    <PageFrame title="逾期和久未更新" actions={<PrintButton />}>
      <Flex vertical gap="middle">
        <Card title="逾期的信息" extra={<ExportLinks list="late-items" query={kept} />}>
          <Flex vertical gap="small">
            <Narrowing>
              <BetweenDays from={kept.from} to={kept.to} onPicked={set} />
            </Narrowing>
            <PagedTable<LateItem>
              key={JSON.stringify(kept)}
              label="逾期的信息"
              of={["duties", "late-items", kept]}
              load={(part, signal) => api.GET("/api/v1/late-items", { params: { query: { ...part, ...kept } }, signal })}
              columns={lateColumns}
              rowKey={({ dutyId, itemId }) => `${dutyId} ${itemId}`}
              empty="没有逾期的信息"
            />
          </Flex>
        </Card>
        <Card title="各栏目更新" extra={<ExportLinks list="stale-columns" />}>
          <Columns />
        </Card>
        <Card title="下级机关" extra={<ExportLinks list="duty-tree-counts" />}>
          <PagedTable<TreeCount>
            label="各机关公开事项的数目"
            of={["duties", "tree"]}
            load={(part, signal) => api.GET("/api/v1/duty-tree-counts", { params: { query: part }, signal })}
            columns={treeColumns}
            rowKey={({ agencyId }) => agencyId}
            empty="没有机关"
          />
        </Card>
      </Flex>
    </PageFrame>
  )
}

export default LatePage
