import "../section/section.css"
import { Card, Empty, Flex } from "antd"
import type { ReactElement } from "react"
import { api } from "../../api/client.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { Answered } from "../../frame/page-frame.tsx"
import { cellNames } from "../use-form.ts"
import type { Report, ReportForm } from "../words.ts"
import { RoundFacts } from "./round-facts.tsx"
import { SideBySide } from "./side-by-side.tsx"

/** What of the year was filed, corrections included, the last first; and two of them beside each other. */
export const Rounds = ({ report, form }: { readonly report: Report; readonly form: ReportForm }): ReactElement => {
  const { agencyId, year, scope, corrects, round } = report
  const none = round === 0 && corrects === null
  const filed = useAnswer(
    ["filed-reports", agencyId, year],
    (signal) => api.GET("/api/v1/filed-reports/{agencyId}/{year}", { params: { path: { agencyId, year } }, signal }),
    !none,
  )
  if (none) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有报送过" />
  const names = cellNames(form)
  return (
    <Answered answer={filed}>
      {({ items }) => {
        const rounds = items.filter((one) => one.scope === scope)
        return (
          <Flex vertical gap="middle">
            {rounds.map((one) => (
              <Card
                key={`${one.reportId} ${String(one.round)}`}
                size="small"
                title={`${one.serial > 1 ? `第 ${String(one.serial - 1)} 次更正，` : ""}第 ${String(one.round)} 次报送`}
              >
                <RoundFacts filed={one} names={names} />
              </Card>
            ))}
            {rounds.length > 1 && <SideBySide rounds={rounds} form={form} names={names} />}
          </Flex>
        )
      }}
    </Answered>
  )
}
