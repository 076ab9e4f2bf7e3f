import { Card, Descriptions, Flex, Tag, type TableColumnsType } from "antd"
import { useState, type ReactElement } from "react"
import { Link } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { thisYear } from "../clock.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { PickYear } from "../listing/pick-year.tsx"
import { basisWords, refundReasons, waiveReasons, wordOf, yuan } from "./words.ts"

type FeeLine = components["schemas"]["FeeLine"]
type FeeSummary = components["schemas"]["FeeSummary"]

const Summary = ({ summary }: { readonly summary: FeeSummary }): ReactElement => (
  <Descriptions
    bordered
    size="small"
    column={{ xs: 1, md: 3 }}
    items={[
      { key: "noticed", label: "发出收费通知", children: `${String(summary.noticed)} 件` },
      { key: "noticedYuan", label: "通知金额", children: yuan(summary.noticedYuan) },
      { key: "received", label: "收到缴费", children: `${String(summary.received)} 件` },
      { key: "receivedYuan", label: "实际收取总金额", children: yuan(summary.receivedYuan) },
      { key: "refunded", label: "退费", children: `${String(summary.refunded)} 件，${yuan(summary.refundedYuan)}` },
      { key: "without", label: "没有金额的通知", children: `${String(summary.withoutAmount)} 件` },
    ]}
  />
)

const stateOf = ({ waivedOn, refundedOn, paidOn, paid, noticed, notifiedOn }: FeeLine): ReactElement => {
  if (waivedOn !== null) return <Tag>{`已免收 ${waivedOn}`}</Tag>
  if (refundedOn !== null) return <Tag color="orange">{`已退费 ${refundedOn}`}</Tag>
  if (paid) return <Tag color="green">{`已缴费 ${paidOn ?? ""}`}</Tag>
  return noticed ? <Tag color="blue">{`已通知 ${notifiedOn ?? ""}`}</Tag> : <Tag>已核定，未通知</Tag>
}

const columns: TableColumnsType<FeeLine> = [
  { title: "登记编号", dataIndex: "registrationNumber", render: (number: string, { caseId }) => <Link to={`/requests/${caseId}`}>{number}</Link> },
  { title: "计收方式", dataIndex: "basis", render: (basis: FeeLine["basis"]) => basisWords[basis].name },
  { title: "数量", key: "quantity", align: "right", render: (_, { basis, quantity }) => `${String(quantity)} ${basisWords[basis].unit}` },
  { title: "金额", dataIndex: "amount", align: "right", render: yuan },
  { title: "状态", key: "state", render: (_, fee) => stateOf(fee) },
  { title: "核定日期", dataIndex: "assessedOn" },
  { title: "票据号", dataIndex: "receiptNumber", render: (number: string | null) => number ?? "—" },
]

/** The working of a fee, band by band, as the API made it; what was given back or given up, and why. */
const Working = ({ basis, earlier, working, amount, refundAmount, refundReason, waiveReason }: FeeLine): ReactElement => (
  <>
    {basis === "item" && <p>当月此前已有 {earlier} 件。</p>}
    <ul>
      {working.map(({ from, to, count, price, sum }) => (
        <li key={from}>
          第 {from} 至 {to} {basisWords[basis].unit}：{count} × {price} 元 = {sum} 元
        </li>
      ))}
    </ul>
    <p>合计 {yuan(amount)}</p>
    {refundAmount !== null && (
      <p>
        退费 {yuan(refundAmount)}，原因：{wordOf(refundReasons, refundReason)}
      </p>
    )}
    {waiveReason !== null && <p>免收原因：{wordOf(waiveReasons, waiveReason)}</p>}
  </>
)

/** A year's processing fees, with the counts for section six of the report. */
const FeePage = (): ReactElement => {
  const [year, setYear] = useState(thisYear)
  const summary = useAnswer(["fees", "summary", year], (signal) => api.GET("/api/v1/fees/summary", { params: { query: { year } }, signal }))
  return (
    <PageFrame
      title="信息处理费"
      actions={
        <>
          <PickYear value={year} onChange={setYear} />
          <PrintButton />
          <ExportLinks list="fees" query={{ year }} />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Card title={`${String(year)} 年合计（年度报告第六部分）`}>
          <Answered answer={summary}>{(data) => <Summary summary={data} />}</Answered>
        </Card>
        <Card title="逐件">
          <PagedTable<FeeLine>
            key={year}
            label="信息处理费"
            of={["fees", year]}
            load={(part, signal) => api.GET("/api/v1/fees", { params: { query: { ...part, year } }, signal })}
            columns={columns}
            rowKey={({ caseId }) => caseId}
            expandable={(fee) => <Working {...fee} />}
            empty={`${String(year)} 年没有收费`}
          />
        </Card>
      </Flex>
    </PageFrame>
  )
}

export default FeePage
