import { Card, Flex, Select, Tag, Tooltip, type TableColumnsType } from "antd"
import { useState, type ReactElement } from "react"
import { Link } from "react-router"
import type { components, paths } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { thisYear } from "../clock.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { PickYear } from "../listing/pick-year.tsx"
import { AnswerDay } from "./answer-day.tsx"
import { Counts } from "./counts.tsx"
import { RegisterDispute } from "./register-dispute.tsx"
import { instances, kinds, lights, optionsOf, results } from "./words.ts"

type DisputeLine = components["schemas"]["DisputeLine"]
type Filters = Pick<NonNullable<paths["/api/v1/disputes"]["get"]["parameters"]["query"]>, "kind" | "state" | "result" | "light">

const columns: TableColumnsType<DisputeLine> = [
  {
    title: "案件",
    key: "case",
    render: (_, { dispute: { id, bodyCaseNumber } }) => <Link to={`/disputes/${id}`}>{bodyCaseNumber ?? "（没有案号）"}</Link>,
  },
  {
    title: "类别",
    key: "kind",
    render: (_, { dispute: { kind, instance } }) => `${kinds[kind]}${kind === "reconsideration" ? "" : `，${instances[instance]}`}`,
  },
  { title: "复议机关、法院", key: "body", render: (_, { dispute }) => dispute.bodyName },
  {
    title: "所涉申请",
    key: "request",
    render: (_, { registrationNumber, dispute: { caseId } }) => <Link to={`/requests/${caseId}`}>{registrationNumber ?? caseId}</Link>,
  },
  { title: "受理日期", key: "accepted", render: (_, { dispute }) => dispute.acceptedOn },
  { title: "我方答复末日", key: "answer", render: (_, line) => <AnswerDay standing={line} /> },
  {
    title: "结果",
    key: "result",
    render: (_, { result, hints }) => (
      <Flex gap={4} wrap>
        {results[result]}
        {hints.map(({ code, words }) => (
          <Tooltip key={code} title={words}>
            <Tag color="orange">请核对</Tag>
          </Tooltip>
        ))}
      </Flex>
    ),
  },
]

const lightWords = Object.fromEntries(Object.entries(lights).map(([light, { words }]) => [light, words]))

const Filtering = ({ filters, onPicked }: { readonly filters: Filters; readonly onPicked: (filters: Filters) => void }): ReactElement => {
  const box = (name: keyof Filters, label: string, words: Readonly<Record<string, string>>): ReactElement => (
    <Select
      aria-label={label}
      allowClear
      placeholder={label}
      style={{ minWidth: 150 }}
      value={filters[name] ?? null}
      options={optionsOf(words)}
      onChange={(picked: string | null | undefined) => {
        const rest = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name))
        onPicked(picked === null || picked === undefined ? rest : { ...rest, [name]: picked })
      }}
    />
  )
  return (
    <Flex gap="small" wrap className="no-print">
      {box("kind", "类别", kinds)}
      {box("state", "进展", { pending: "尚未审结", concluded: "已经审结" })}
      {box("result", "结果", { upheld: results.upheld, corrected: results.corrected, other: results.other })}
      {box("light", "我方答复期限", lightWords)}
    </Flex>
  )
}

/** The register of reconsideration and litigation, and the year's table 4. */
const DisputePage = (): ReactElement => {
  const [filters, setFilters] = useState<Filters>({})
  const [year, setYear] = useState(thisYear)
  const mayRegister = useMay("dispute.register")
  // A light is derived while a page is shown; the export has no such filter.
  const { kind, state, result } = filters
  return (
    <PageFrame
      title="复议诉讼登记簿"
      actions={
        <>
          {mayRegister && <RegisterDispute caseId={null} />}
          <PrintButton />
          <ExportLinks list="disputes" query={{ kind, state, result }} />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Card>
          <Flex vertical gap="middle">
            <Filtering filters={filters} onPicked={setFilters} />
            <PagedTable<DisputeLine>
              key={JSON.stringify(filters)}
              label="复议诉讼"
              of={["disputes", filters]}
              load={(part, signal) => api.GET("/api/v1/disputes", { params: { query: { ...part, ...filters } }, signal })}
              columns={columns}
              rowKey={({ dispute }) => dispute.id}
              empty="没有符合条件的复议、诉讼"
            />
          </Flex>
        </Card>
        <Card title="年度报告第四部分（表四）" extra={<PickYear value={year} onChange={setYear} />}>
          <Counts year={year} />
        </Card>
      </Flex>
    </PageFrame>
  )
}

export default DisputePage
