import { Card, Flex, Table } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { thisYear } from "../clock.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PickYear } from "../listing/pick-year.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { useAddress, yearOf } from "../listing/use-address.ts"
import { DeskCounts } from "./desk-counts.tsx"

type Place = components["schemas"]["ReadingPlace"]

/** What people ask at the openness desk, and where they may read what was published (Article 25). */
const DeskPage = (): ReactElement => {
  const { kept, set } = useAddress(["year"])
  const year = yearOf(kept.year, thisYear())
  const counts = useAnswer(["desk", "counts", year], (signal) => api.GET("/api/v1/desk-counts", { params: { query: { year } }, signal }))
  const places = useAnswer(["desk", "places"], (signal) => api.GET("/api/v1/reading-places", { signal }))
  return (
    <PageFrame
      title="查阅场所和咨询"
      actions={
        <>
          <ExportLinks list="desk-counts" query={{ year }} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Card title="政府信息公开咨询" extra={<PickYear value={year} onChange={(next) => set({ year: String(next) })} />}>
          <Answered answer={counts}>{({ items }) => <DeskCounts year={year} items={items} />}</Answered>
        </Card>
        <Card title="政府信息查阅场所">
          <Answered answer={places}>
            {({ items }) => (
              <Table<Place>
                aria-label="查阅场所"
                size="small"
                pagination={false}
                ref={reachable}
                scroll={{ x: "max-content" }}
                rowKey="id"
                dataSource={items}
                locale={{ emptyText: "还没有查阅场所。查阅场所在“发布渠道”里登记。" }}
                columns={[
                  { title: "名称", dataIndex: "name" },
                  { title: "管理单位", key: "owner", render: (_, { owner }) => owner ?? "—" },
                  { title: "地址", key: "address", render: (_, { address }) => address ?? "—" },
                ]}
              />
            )}
          </Answered>
        </Card>
      </Flex>
    </PageFrame>
  )
}

export default DeskPage
