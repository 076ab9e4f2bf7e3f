import "../duty/duty.css"
import { Button, Flex, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { Narrowing, PickOne, WordsBox } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress } from "../listing/use-address.ts"
import { DraftConsultation } from "./consultation-form.tsx"
import { stateColors, states, type Consultation, type ConsultationQuery } from "./words.ts"
import "./consultation.css"

const columns: TableColumnsType<Consultation> = [
  {
    title: "标题",
    key: "title",
    render: (_, { id, title }) => (
      <div className="duty-words">
        <Link to={`/consultations/${id}`}>{title}</Link>
      </div>
    ),
  },
  { title: "状态", key: "state", render: (_, { state }) => <Tag color={stateColors[state]}>{states[state]}</Tag> },
  { title: "期限", key: "days", render: (_, { fromDay, toDay }) => `${fromDay} 至 ${toDay}` },
  { title: "收到意见", dataIndex: "comments", align: "right" },
  {
    title: "待审核",
    key: "waiting",
    align: "right",
    render: (_, { id, waiting }) =>
      waiting === 0 ? (
        0
      ) : (
        <Link className="duty-link" to={`/consultations/${id}?comments=waiting`} aria-label={`${String(waiting)} 条意见待审核`}>
          {waiting}
        </Link>
      ),
  },
  {
    title: "采纳情况",
    key: "summary",
    render: (_, { summary, summaryOn }) => (summaryOn === null ? (summary === null ? "—" : "已写，还没有公布") : `${summaryOn} 公布`),
  },
]

/** Consultations of the public. */
const ConsultationsPage = (): ReactElement => {
  const mayWrite = useMay("consultation.write")
  const { kept, set, clear } = useAddress(["state", "words"])
  const query = Object.assign<ConsultationQuery, object>({}, kept)
  const narrowed = Object.keys(kept).length > 0
  return (
    <PageFrame
      title="征求意见"
      actions={
        <>
          {mayWrite && <DraftConsultation />}
          <ExportLinks list="consultations" query={kept} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Narrowing>
          <WordsBox label="标题中的字句" value={kept.words} onFound={(words) => set({ words })} />
          <PickOne label="状态" any="状态不限" words={states} value={kept.state} onPicked={(state) => set({ state })} />
          {narrowed && <Button onClick={clear}>清除筛选</Button>}
        </Narrowing>
        <PagedTable<Consultation>
          key={JSON.stringify(kept)}
          label="征求意见"
          of={["consultations", "list", query]}
          load={(part, signal) => api.GET("/api/v1/consultations", { params: { query: { ...part, ...query } }, signal })}
          columns={columns}
          rowKey={({ id }) => id}
          empty={narrowed ? "没有符合条件的征求意见" : "还没有征求过意见"}
        />
      </Flex>
    </PageFrame>
  )
}

export default ConsultationsPage
