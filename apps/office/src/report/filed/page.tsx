import "../report.css"
import { Card, Empty, Flex, Segmented, Tag } from "antd"
import { useState, type ReactElement } from "react"
import { useParams } from "react-router"
import { api } from "../../api/client.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { Answered, PageFrame } from "../../frame/page-frame.tsx"
import { PrintButton } from "../../listing/print-button.tsx"
import { PlainTables } from "../grid/plain-tables.tsx"
import { ReportDownloads } from "../report-downloads.tsx"
import { PrintedReport } from "../printed-report.tsx"
import { cellNames, useForm } from "../use-form.ts"
import { sectionNames, severities, verdicts, type FiledReport } from "../words.ts"
import { filedFigures, filedText } from "./filed-figures.ts"
import { ReviewVerbs } from "./review-verbs.tsx"
import { Parts, RoundFacts } from "./round-facts.tsx"

const said = (verdict: string): string => (verdict === "right-as-it-is" || verdict === "to-be-mended" ? verdicts[verdict] : verdict)

const Found = ({ filed }: { readonly filed: FiledReport }): ReactElement => (
  <Card title="校验结果" className="no-print">
    {filed.findings.length === 0 ? (
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="报送时没有要核对的" />
    ) : (
      <ul className="findings">
        {filed.findings.map((finding) => (
          <li key={finding.key}>
            <Tag color={severities[finding.severity].color}>{severities[finding.severity].words}</Tag>
            {finding.message}
            {finding.said !== undefined && (
              <div>
                {said(finding.said.verdict)}：{finding.said.note}
              </div>
            )}
          </li>
        ))}
      </ul>
    )}
  </Card>
)

const Round = ({ filed }: { readonly filed: FiledReport }): ReactElement => {
  const form = useForm(filed.form)
  return (
    <Answered answer={form}>
      {(data) => {
        const [names, figures] = [cellNames(data), filedFigures(filed.report, data)]
        const wrong = new Set(filed.findings.filter(({ severity }) => severity === "error").flatMap(({ cells }) => cells))
        const textOf = (section: string): string => filedText(filed.report, "sections", section)
        return (
          <>
            <Flex vertical gap="middle" className="no-print">
              <Card title={filedText(filed.report, "title")}>
                <RoundFacts filed={filed} names={names} />
                <ReviewVerbs filed={filed} names={names} />
                <ReportDownloads
                  path={`/api/v1/filed-reports/${filed.agencyId}/${String(filed.year)}/${filed.reportId}/${String(filed.round)}/document`}
                />
              </Card>
              {filed.parts !== null && (
                <Card title="汇总的构成">
                  <Parts parts={filed.parts} />
                </Card>
              )}
              <Found filed={filed} />
              <div>
                <PlainTables form={data} figures={figures} name="filed" marked={wrong} />
              </div>
              {(["overview", "problems", "other"] as const).map((section) => (
                <Card key={section} title={sectionNames[section]}>
                  {textOf(section)
                    .split("\n")
                    .map((paragraph, at) => (
                      <p key={at}>{paragraph}</p>
                    ))}
                </Card>
              ))}
            </Flex>
            <PrintedReport
              title={filedText(filed.report, "title")}
              form={data}
              figures={figures}
              textOf={textOf}
              attachments={filed.attachments.map(({ title }) => title)}
            />
          </>
        )
      }}
    </Answered>
  )
}

/** What an agency filed of a year: its figures and text as they were filed, and what the superior does with them. */
const FiledReportPage = (): ReactElement => {
  const { agencyId = "", year = "" } = useParams()
  const [picked, setPicked] = useState(0)
  const filed = useAnswer(["filed-reports", agencyId, Number(year)], (signal) =>
    api.GET("/api/v1/filed-reports/{agencyId}/{year}", { params: { path: { agencyId, year: Number(year) } }, signal }),
  )
  return (
    <PageFrame title={`${year} 年报送的年度报告`} actions={<PrintButton />}>
      <Answered answer={filed}>
        {({ items }) => {
          const one = items[picked] ?? items[0]
          return (
            <Flex vertical gap="middle">
              {items.length > 1 && (
                <Segmented
                  aria-label="哪一次报送"
                  className="no-print filed-rounds"
                  value={picked}
                  onChange={setPicked}
                  options={items.map(({ serial, round, filedOn, scope }, value) => ({
                    value,
                    label: `${scope === "tree" ? "汇总，" : ""}${serial > 1 ? "更正，" : ""}第 ${String(round)} 次（${filedOn}）`,
                  }))}
                />
              )}
              {one !== undefined && <Round key={`${one.reportId} ${String(one.round)}`} filed={one} />}
            </Flex>
          )
        }}
      </Answered>
    </PageFrame>
  )
}

export default FiledReportPage
