import "../duty/duty.css"
import { Flex, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { BetweenDays } from "../listing/between-days.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { Narrowing } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress } from "../listing/use-address.ts"

type Line = components["schemas"]["DeliveryLine"]

const validities: Readonly<Record<string, string>> = {
  "in-force": "有效",
  amended: "已修改",
  repealed: "已废止",
  lapsed: "已失效",
  "not-applicable": "—",
}

const columns: TableColumnsType<Line> = [
  { title: "索引号", dataIndex: "indexNumber" },
  { title: "名称", key: "title", render: (_, { title }) => <div className="duty-words">{title}</div> },
  { title: "文号", key: "number", render: (_, { documentNumber }) => documentNumber ?? "—" },
  { title: "发布机构", dataIndex: "issuingBody" },
  { title: "生成日期", dataIndex: "madeOn" },
  { title: "公开日期", dataIndex: "publishedOn" },
  { title: "有效性", key: "validity", render: (_, { validity }) => validities[validity] ?? validity },
]

/** What was published and goes to the archives and the public library (Article 25). */
const DeliveryPage = (): ReactElement => {
  const { kept, set } = useAddress(["from", "to"])
  return (
    <PageFrame
      title="移送清单"
      actions={
        <>
          <ExportLinks list="delivery-list" query={kept} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Narrowing>
          <BetweenDays from={kept.from} to={kept.to} onPicked={set} />
        </Narrowing>
        <p className="first">主动公开的政府信息，及时移送国家档案馆、公共图书馆（《条例》第二十五条）。整本清单请导出。</p>
        <PagedTable<Line>
          key={JSON.stringify(kept)}
          label="移送清单"
          of={["desk", "delivery-list", kept]}
          load={(part, signal) => api.GET("/api/v1/delivery-list", { params: { query: { ...part, ...kept } }, signal })}
          columns={columns}
          rowKey={({ itemId }) => itemId}
          empty="这段时间没有公开的信息"
        />
      </Flex>
    </PageFrame>
  )
}

export default DeliveryPage
