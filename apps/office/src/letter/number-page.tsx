import { Card, Flex, Select, Tag, type TableColumnsType } from "antd"
import { useState, type ReactElement } from "react"
import { Link } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { thisYear } from "../clock.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { PickYear } from "../listing/pick-year.tsx"
import { isSeries, seriesName, type Series } from "./words.ts"

type LetterNumber = NonNullable<components["schemas"]["LetterNumber"]>

const columns: TableColumnsType<LetterNumber> = [
  { title: "文号", dataIndex: "printed", render: (printed: string, { letterId }) => <Link to={`/letters/${letterId}`}>{printed}</Link> },
  { title: "取得日期", dataIndex: "givenOn" },
  { title: "状态", key: "state", render: (_, { voidOn }) => (voidOn === null ? "有效" : <Tag color="red">{`${voidOn} 作废`}</Tag>) },
  { title: "作废的理由", dataIndex: "voidReason", render: (reason: string | null) => reason ?? "—" },
]

/** Every number that was given, those made void among them. */
const NumberPage = (): ReactElement => {
  const [year, setYear] = useState(thisYear)
  const [series, setSeries] = useState<Series>("reply")
  const all = useAnswer(["letter-series"], (signal) => api.GET("/api/v1/letter-series", { signal }))
  const known = all.data?.items ?? []
  return (
    <PageFrame
      title="文号登记"
      actions={
        <>
          <PrintButton />
          <ExportLinks list="letter-numbers" query={{ series, year }} />
        </>
      }
    >
      <Card>
        <Flex vertical gap="middle">
          <Flex gap="middle" wrap align="center" className="no-print">
            <PickYear value={year} onChange={setYear} />
            <Select
              aria-label="文号系列"
              style={{ minWidth: 200 }}
              value={series}
              onChange={setSeries}
              options={known.flatMap(({ series: one, prefix }) =>
                isSeries(one) ? [{ value: one, label: `${seriesName(one)}${prefix === "" ? "" : `（${prefix}）`}` }] : [],
              )}
            />
          </Flex>
          <PagedTable<LetterNumber>
            key={`${series}/${String(year)}`}
            label="文号"
            of={["letter-numbers", series, year]}
            load={async (part, signal) => {
              const { data, error, response } = await api.GET("/api/v1/letter-numbers", { params: { query: { ...part, year, series } }, signal })
              return { data: data && { items: data.items.filter((one) => one !== null), next: data.next }, error, response }
            }}
            columns={columns}
            rowKey={({ printed }) => printed}
            empty={`${String(year)} 年这一系列还没有文号`}
          />
        </Flex>
      </Card>
    </PageFrame>
  )
}

export default NumberPage
