import { Alert, Card, Flex } from "antd"
import type { ReactElement } from "react"
import { useSearchParams } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { thisYear } from "../clock.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { PickYear } from "../listing/pick-year.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { BeginReport } from "../report/begin-report.tsx"
import { Parts } from "../report/filed/round-facts.tsx"
import { PlainTables } from "../report/grid/plain-tables.tsx"
import { useForm } from "../report/use-form.ts"

type RollUp = components["schemas"]["ReportRollUp"]

const Summed = ({ rollUp }: { readonly rollUp: RollUp }): ReactElement => {
  const form = useForm(rollUp.form)
  return (
    <Flex vertical gap="middle">
      <Card title={`谁在内（数据截至 ${rollUp.asOf}）`}>
        {rollUp.missing === 0 && <Alert type="success" showIcon title={`完整：${String(rollUp.in)} 个机关都在内`} />}
        <Parts parts={rollUp.parts} />
      </Card>
      <Answered answer={form}>
        {(data) => (
          <div>
            <PlainTables form={data} figures={new Map(rollUp.cells.map(({ cell, sum }) => [cell, sum]))} name="sum" />
          </div>
        )}
      </Answered>
    </Flex>
  )
}

/** What the reports of a year come to together: who is in, who is missing, and the sums as the API adds them. */
const RollUpPage = (): ReactElement => {
  const [params, setParams] = useSearchParams()
  const mayWrite = useMay("report.write")
  const asked = Number(params.get("year"))
  const year = Number.isInteger(asked) && asked > 0 ? asked : thisYear() - 1
  const rollUp = useAnswer(["report-board", "roll-up", year], (signal) => api.GET("/api/v1/report-rollup", { params: { query: { year } }, signal }))
  return (
    <PageFrame
      title={`${String(year)} 年汇总`}
      actions={
        <>
          {mayWrite && <BeginReport key={year} year={year} scope="tree" label="起草汇总报告" />}
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <div className="no-print">
          <PickYear value={year} onChange={(picked) => setParams({ year: String(picked) })} />
        </div>
        <Answered answer={rollUp}>{(data) => <Summed rollUp={data} />}</Answered>
      </Flex>
    </PageFrame>
  )
}

export default RollUpPage
