import { Card } from "antd"
import { useState } from "react"
import { api } from "../../api/client.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { Answered } from "../../frame/page-frame.tsx"
import { PickYear } from "../../listing/pick-year.tsx"
import { cellNames, useForm } from "../../report/use-form.ts"

/** In which cells of a year's report this request stands; it may stand in those of several years. */
export const ReportCellsCard = ({ caseId, year: first }: { readonly caseId: string; readonly year: number }) => {
  const [year, setYear] = useState(first)
  const form = useForm("2021")
  const standing = useAnswer(["requests", caseId, "report-cells", year], (signal) =>
    api.GET("/api/v1/requests/{caseId}/report-cells", { params: { path: { caseId }, query: { year } }, signal }),
  )
  const names = form.data === undefined ? null : cellNames(form.data)
  return (
    <Card
      size="small"
      title={
        <h2>
          计入年度报告<span className="only-print">（{year} 年）</span>
        </h2>
      }
      extra={
        <div className="no-print">
          <PickYear value={year} onChange={setYear} />
        </div>
      }
    >
      <Answered answer={standing}>
        {({ cells }) =>
          cells.length === 0 ? (
            <p className="none">{year} 年的报告没有计入这件申请</p>
          ) : (
            <ul className="plain-list">
              {cells.map((cell) => (
                <li key={cell}>{names?.get(cell) ?? cell}</li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Card>
  )
}
