import { Button, Flex, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link, useNavigate, useSearchParams } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { BeginReport } from "./begin-report.tsx"
import { Deadline } from "./deadline.tsx"
import { StateFilter } from "./state-filter.tsx"
import { forms, scopes, severities, stateColors, states, type Report } from "./words.ts"

type Line = components["schemas"]["ReportLine"]

/** How many findings nobody has said a word on, and how many have one. */
const OpenFindings = ({ line: { open, judged } }: { readonly line: Line }): ReactElement => (
  <Flex gap={4} wrap>
    {(["error", "warning"] as const).map((severity) =>
      open[severity] === 0 ? null : (
        <Tag key={severity} color={severities[severity].color}>{`${severities[severity].words} ${String(open[severity])}`}</Tag>
      ),
    )}
    {judged > 0 && <Tag>{`已表明意见 ${String(judged)}`}</Tag>}
    {open.error === 0 && open.warning === 0 && judged === 0 && "—"}
  </Flex>
)

const columns: TableColumnsType<Line> = [
  { title: "年度", key: "year", render: (_, { id, year }) => <Link to={`/reports/${id}`}>{`${String(year)} 年`}</Link> },
  { title: "范围", key: "scope", render: (_, { scope }) => scopes[scope] },
  {
    title: "状态",
    key: "state",
    render: (_, { state, serial, origin }) => (
      <Flex gap={4} wrap>
        <Tag color={stateColors[state]}>{states[state]}</Tag>
        {serial > 1 && <Tag>{`第 ${String(serial - 1)} 次更正`}</Tag>}
        {origin === "published" && <Tag>录自已公布的报告</Tag>}
      </Flex>
    ),
  },
  { title: "表格", key: "form", render: (_, { form }) => forms[form] },
  { title: "数据截至", dataIndex: "asOf" },
  { title: "期限", key: "deadline", render: (_, { deadline }) => <Deadline deadline={deadline} /> },
  { title: "要核对的", key: "open", render: (_, line) => <OpenFindings line={line} /> },
  { title: "公布", key: "published", render: (_, { publishedOn }) => publishedOn ?? "—" },
]

const isState = (text: string | null): text is Report["state"] => text !== null && Object.hasOwn(states, text)

/** The agency's annual reports. */
const ReportsPage = (): ReactElement => {
  const [mayWrite, mayImport] = [useMay("report.write"), useMay("report.import")]
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const asked = params.get("state")
  const state = isState(asked) ? asked : undefined
  return (
    <PageFrame
      title="年度报告"
      actions={
        <>
          {mayWrite && <BeginReport />}
          {mayImport && <Button onClick={() => void navigate("/report-imports")}>导入已公布的报告</Button>}
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <StateFilter value={state} onPicked={(picked) => setParams(picked === undefined ? {} : { state: picked })} />
        <PagedTable<Line>
          key={state ?? ""}
          label="年度报告"
          of={["reports", "list", state ?? null]}
          load={(part, signal) => api.GET("/api/v1/reports", { params: { query: { ...part, ...(state === undefined ? {} : { state }) } }, signal })}
          columns={columns}
          rowKey={({ id }) => id}
          empty={state === undefined ? "还没有年度报告。起草后，各格的数由记录算出。" : "没有这个状态的报告"}
        />
      </Flex>
    </PageFrame>
  )
}

export default ReportsPage
