import { Alert, Card, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered } from "../frame/page-frame.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { queryOf, type Asked, type Compared, type Measure } from "./asked.ts"
import { Chart } from "./chart.tsx"
import { changeWords, figureWords, shareWords, whyWords } from "./words.ts"

const none = <span className="comparison-none">—</span>

const columnsOf = (measure: Measure, { from, to, scope }: Asked, least: number): TableColumnsType<Compared> => [
  { title: "名次", key: "place", align: "right", render: (_, { place }) => place ?? none },
  { title: "机关", key: "agency", fixed: "left", className: "comparison-agency", render: (_, { agency }) => agency },
  ...Array.from({ length: to - from + 1 }, (_, at) => from + at).map((year) => ({
    title: `${String(year)} 年`,
    key: String(year),
    align: "right" as const,
    render: (_: unknown, { agencyId, values }: Compared) => {
      const one = values.find((given) => given.year === year)
      if (one === undefined) return none
      if (one.value === null) return <span className="comparison-none">{whyWords(one, least)}</span>
      return <Link to={`/filed-reports/${agencyId}/${String(year)}`}>{figureWords(measure, one.value)}</Link>
    },
  })),
  ...(from < to
    ? [{ title: "比上年", key: "change", align: "right" as const, render: (_: unknown, row: Compared) => changeWords(measure, row) ?? none }]
    : []),
  ...(measure.kind === "cell" && scope === "agency"
    ? [
        {
          title: "占比",
          key: "share",
          align: "right" as const,
          render: (_: unknown, { share }: Compared) => (share === null ? none : shareWords(share)),
        },
      ]
    : []),
]

/** Agencies by one measure: drawn, and as a table. */
export const ComparedBy = ({ asked, measure, least }: { readonly asked: Asked; readonly measure: Measure; readonly least: number }): ReactElement => {
  const query = queryOf({ ...asked, measures: [measure.id] })
  const first = useAnswer(["report-comparisons", "first", query], (signal) =>
    api.GET("/api/v1/report-comparisons", { params: { query: { ...query, limit: 1 } }, signal }),
  )
  return (
    <Card className="comparison-card" title={<h2>{`${measure.label}${measure.unit === null ? "" : `（${measure.unit}）`}`}</h2>}>
      <Answered answer={first}>
        {({ items: [top] }) => (
          <div className="comparison">
            {top === undefined || top.place === null ? (
              <Alert type="info" showIcon title={`${String(asked.to)} 年没有可以画出的数`} description="各年的情况见表。" />
            ) : (
              <Chart asked={asked} measure={measure} />
            )}
            <div className="comparison-table">
              <PagedTable<Compared>
                key={JSON.stringify(query)}
                label={measure.label}
                of={["report-comparisons", "rows", query]}
                load={(part, signal) => api.GET("/api/v1/report-comparisons", { params: { query: { ...query, ...part } }, signal })}
                columns={columnsOf(measure, asked, least)}
                rowKey={({ agencyId }) => agencyId}
                empty="没有这样的机关"
              />
            </div>
          </div>
        )}
      </Answered>
    </Card>
  )
}
