import { Button, Card, Drawer, Table } from "antd"
import { useState, type ReactElement } from "react"
import { Link } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered } from "../frame/page-frame.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { reachable } from "../listing/reachable.ts"
import type { Report } from "./words.ts"

type Counted = components["schemas"]["CountedPublication"]

interface Figure {
  readonly id: string
  readonly words: string
  readonly value: number
}

/** The items behind a figure, as many as it says. */
const Opened = ({ reportId, figure, onClose }: { readonly reportId: string; readonly figure: Figure | null; readonly onClose: () => void }) => {
  const reads = useMay("catalogue.read")
  return (
    <Drawer open={figure !== null} onClose={onClose} size={640} title={figure?.words ?? ""} destroyOnHidden>
      {figure !== null && (
        <PagedTable<Counted>
          label="这个件数背后的信息"
          of={["reports", reportId, "publications", figure.id]}
          load={(part, signal) =>
            api.GET("/api/v1/reports/{reportId}/publication-figures/{figure}/items", {
              params: { path: { reportId, figure: figure.id }, query: part },
              signal,
            })
          }
          columns={[
            { title: "索引号", dataIndex: "indexNumber" },
            { title: "标题", key: "title", render: (_, { itemId, title }) => (reads ? <Link to={`/catalogue/${itemId}`}>{title}</Link> : title) },
            { title: "公开日期", dataIndex: "publishedOn" },
            {
              title: "渠道",
              key: "channel",
              render: (_, { channelName, postedOn }) => (channelName === null ? "门户" : `${channelName} ${postedOn ?? ""}`),
            },
          ]}
          rowKey={({ itemId, channelName }) => `${itemId} ${channelName ?? ""}`}
          empty="没有"
        />
      )}
    </Drawer>
  )
}

/** How much was published in the report's year, as templates of section one say it; each figure opens to its items. */
export const PublicationFigures = ({ report: { id: reportId } }: { readonly report: Report }): ReactElement => {
  const [opened, setOpened] = useState<Figure | null>(null)
  const figures = useAnswer(["reports", reportId, "publication-figures"], (signal) =>
    api.GET("/api/v1/reports/{reportId}/publication-figures", { params: { path: { reportId } }, signal }),
  )
  return (
    <Card title="主动公开的件数（写总体情况用）">
      <Answered answer={figures}>
        {({ items }) => (
          <Table<Figure>
            aria-label="主动公开的件数"
            size="small"
            pagination={false}
            ref={reachable}
            scroll={{ x: "max-content" }}
            rowKey="id"
            dataSource={items.filter(({ value }) => value > 0)}
            locale={{ emptyText: "这一年没有公开的信息" }}
            columns={[
              { title: "统计项", dataIndex: "words" },
              { title: "变量", key: "id", render: (_, { id }) => <code>{`{{ ${id} }}`}</code> },
              {
                title: "件数",
                key: "value",
                align: "right",
                render: (_, figure) => (
                  <Button size="small" type="link" onClick={() => setOpened(figure)} aria-label={`${figure.words}：${String(figure.value)} 件，打开`}>
                    {figure.value}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Answered>
      <Opened reportId={reportId} figure={opened} onClose={() => setOpened(null)} />
    </Card>
  )
}
