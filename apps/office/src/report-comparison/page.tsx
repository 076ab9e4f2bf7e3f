import "./comparison.css"
import { Flex } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { queryOf, useAsked } from "./asked.ts"
import { ComparedBy } from "./compared.tsx"
import { Filters } from "./filters.tsx"
import { Missing } from "./missing.tsx"

/** Agencies of the tree beside each other by what they filed: drawn, as tables, and as files. */
const ReportComparisonPage = (): ReactElement => {
  const { asked, ask } = useAsked()
  const query = queryOf(asked)
  const measures = useAnswer(["report-measures"], (signal) => api.GET("/api/v1/report-measures", { signal }))
  const head = useAnswer(["report-comparisons", "head", query], (signal) =>
    api.GET("/api/v1/report-comparisons", { params: { query: { ...query, limit: 1 } }, signal }),
  )
  return (
    <PageFrame
      title="年报比较"
      actions={
        <>
          <ExportLinks list="report-comparisons" query={query} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Answered answer={measures}>
          {({ items, leastCasesOfRate }) => (
            <>
              <Filters
                asked={asked}
                shown={asked.measures.length > 0 ? asked.measures : (head.data?.measures ?? []).map(({ id }) => id)}
                measures={items}
                ask={ask}
              />
              <Answered answer={head}>
                {(comparison) => (
                  <>
                    <p className="only-print">{`${String(asked.from)}—${String(asked.to)} 年，${asked.scope === "tree" ? "含下级的汇总数" : "各机关自己的数"}`}</p>
                    <Missing comparison={comparison} />
                    {comparison.measures.map((measure) => (
                      <ComparedBy key={measure.id} asked={asked} measure={measure} least={leastCasesOfRate} />
                    ))}
                  </>
                )}
              </Answered>
            </>
          )}
        </Answered>
      </Flex>
    </PageFrame>
  )
}

export default ReportComparisonPage
