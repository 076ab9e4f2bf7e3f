import "../listing/listing.css"
import { Alert, Card, Descriptions, Flex, Tag } from "antd"
import { useState, type ReactElement } from "react"
import { api } from "../api/client.ts"
import { useSend } from "../api/use-answer.ts"
import { asBytes } from "../file/as-bytes.ts"
import { FileFaults } from "../file/file-faults.tsx"
import { PickFile } from "../file/pick-file.tsx"
import { PageFrame } from "../frame/page-frame.tsx"
import { filedText } from "../report/filed/filed-figures.ts"
import { scopes, severities } from "../report/words.ts"
import { ReadCells, type SetFigures } from "./read-cells.tsx"
import { TakeIn } from "./take-in.tsx"
import type { ReadReport } from "./words.ts"

const template = (form: "2019" | "2021"): string => `/api/v1/report-imports/template?form=${form}`

const scopeWords = (scope: unknown): string => (scope === "agency" || scope === "tree" ? scopes[scope] : "没有写明")

const Found = ({ findings }: { readonly findings: ReadReport["findings"] }): ReactElement => (
  <ul className="steps" aria-label="读出时发现的">
    {findings.map(({ key, severity, message }) => (
      <li key={key}>
        <Tag color={severities[severity].color}>{severities[severity].words}</Tag>
        {message}
      </li>
    ))}
  </ul>
)

const Read = ({ read: { report, cells, findings } }: { readonly read: ReadReport }): ReactElement => {
  const [figures, setFigures] = useState<SetFigures>({})
  if (report === null)
    return (
      <>
        <Alert type="error" showIcon title="文件里没有读到年度报告" />
        <Found findings={findings} />
      </>
    )
  const { year, scope } = report
  return (
    <Flex vertical gap="middle">
      <Card title={filedText(report, "title") || "读出的报告"} extra={<TakeIn report={report} figures={figures} />}>
        <Descriptions
          size="small"
          column={{ xs: 1, md: 3 }}
          items={[
            { key: "agency", label: "机关", children: filedText(report, "agency") || "没有写明" },
            { key: "year", label: "年度", children: typeof year === "number" ? String(year) : "没有写明" },
            { key: "scope", label: "范围", children: scopeWords(scope) },
          ]}
        />
        {findings.length > 0 && <Found findings={findings} />}
      </Card>
      <Card title="逐格核对">
        <ReadCells cells={cells} figures={figures} set={setFigures} />
      </Card>
    </Flex>
  )
}

/** A report that was published elsewhere: read, looked through cell by cell, and taken in. */
const ReportImportPage = (): ReactElement => {
  const reading = useSend((file: File) => api.POST("/api/v1/report-imports", asBytes(file)), { refresh: [] })
  return (
    <PageFrame title="导入已公布的报告">
      <Flex vertical gap="middle">
        <Card title="上传">
          <Flex vertical gap="middle">
            <ol className="steps">
              <li>
                网页、文本、Markdown、JSON、CSV，或者填好的模板（
                <a href={template("2021")} download>
                  2021 年版
                </a>
                、
                <a href={template("2019")} download>
                  2019 年版
                </a>
                ）。
              </li>
              <li>上传后逐格核对：照读的、修补的、没有读出的，原文都在旁边。此时什么也没有保存。</li>
              <li>核对后确认年度、范围和机关，起草为一份报告，由负责人确认收录。</li>
            </ol>
            <PickFile primary label="选择文件并读取" busy={reading.isPending} onPicked={(file) => reading.mutate(file)} />
            <FileFaults error={reading.error} />
          </Flex>
        </Card>
        {reading.data !== undefined && <Read key={reading.submittedAt} read={reading.data} />}
      </Flex>
    </PageFrame>
  )
}

export default ReportImportPage
