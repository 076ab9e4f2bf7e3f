import { Card, Flex, Segmented, Table, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { reachable } from "../listing/reachable.ts"
import { useAddress } from "../listing/use-address.ts"
import type { Result } from "./words.ts"

interface Line {
  readonly agencyId: string
  readonly name: string
  readonly years: ReadonlyMap<number, Result>
}

const linesOf = (items: readonly Result[]): readonly Line[] =>
  [...new Set(items.map(({ ofAgencyId }) => ofAgencyId))].map((agencyId) => {
    const own = items.filter(({ ofAgencyId }) => ofAgencyId === agencyId)
    return { agencyId, name: own.at(-1)?.agencyName ?? agencyId, years: new Map(own.map((one) => [one.year, one])) }
  })

/** Those without a rank, and those that were not assessed, come last. */
const rankOf = (line: Line, year: number): number => line.years.get(year)?.rank ?? Number.MAX_SAFE_INTEGER

const columnOf = (year: number): TableColumnsType<Line>[number] => ({
  title: `${String(year)} 年`,
  key: String(year),
  sorter: (a, b) => rankOf(a, year) - rankOf(b, year),
  render: (_, { years }) => {
    const result = years.get(year)
    if (result === undefined) return "—"
    return `${result.total === null ? "没有适用的指标" : `${String(result.total)} 分`}，${result.rank === null ? "不参加排名" : `第 ${String(result.rank)} 名`}`
  },
})

/** Published results, an agency a line, its years beside each other. */
export const Results = ({ by: usual }: { readonly by: "own" | "superior" }): ReactElement => {
  const { kept, set } = useAddress(["by"])
  const by = kept.by === "own" || kept.by === "superior" ? kept.by : usual
  const results = useAnswer(["assessments", "results", by], (signal) => api.GET("/api/v1/assessment-results", { params: { query: { by } }, signal }))
  return (
    <Card title="考核结果和历年比较" extra={<ExportLinks list="assessment-results" query={{ by }} />}>
      <Answered answer={results}>
        {({ items }) => {
          const years = [...new Set(items.map(({ year }) => year))].sort((a, b) => b - a)
          const [latest = 0] = years
          return (
            <Flex vertical gap="small">
              <Segmented
                className="no-print"
                aria-label="谁组织的考核"
                value={by}
                onChange={(next) => set({ by: next })}
                options={[
                  { value: "superior", label: "上级组织的" },
                  { value: "own", label: "本机关组织的" },
                ]}
              />
              <Table<Line>
                aria-label="考核结果和历年比较"
                size="small"
                pagination={false}
                ref={reachable}
                scroll={{ x: "max-content" }}
                rowKey="agencyId"
                dataSource={[...linesOf(items)].sort((a, b) => rankOf(a, latest) - rankOf(b, latest))}
                locale={{ emptyText: "还没有公布的考核结果" }}
                columns={[{ title: "机关", dataIndex: "name" }, ...years.map(columnOf)]}
              />
            </Flex>
          )
        }}
      </Answered>
    </Card>
  )
}
