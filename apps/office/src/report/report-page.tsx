import "./report.css"
import { Flex, Tabs } from "antd"
import { useState, type ReactElement } from "react"
import { useParams } from "react-router"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { Attachments } from "./attachments/attachments.tsx"
import { useAttachments } from "./attachments/use-attachments.ts"
import { Parts } from "./filed/round-facts.tsx"
import { Rounds } from "./filed/rounds.tsx"
import { Findings } from "./findings.tsx"
import { Figures } from "./grid/figures.tsx"
import { OpenedFigure } from "./opened-figure.tsx"
import { PrintedReport } from "./printed-report.tsx"
import { ReportHead } from "./report-head.tsx"
import { PublicationFigures } from "./publication-figures.tsx"
import { WorkFigures } from "./work-figures.tsx"
import { SectionEditor } from "./section/section-editor.tsx"
import { cellNames, useForm } from "./use-form.ts"
import type { Report, ReportForm } from "./words.ts"

const Shown = ({ report, form }: { readonly report: Report; readonly form: ReportForm }): ReactElement => {
  const [tab, setTab] = useState("figures")
  const [opened, setOpened] = useState<string | null>(null)
  const [wanted, setWanted] = useState({ cell: "", call: 0 })
  const attachments = useAttachments(report.id).data?.items ?? []
  const errors = report.findings.filter(({ severity }) => severity === "error").length
  const missing = (report.parts ?? []).filter((part) => !part.in).length
  const toCell = (cell: string): void => {
    setTab("figures")
    setWanted(({ call }) => ({ cell, call: call + 1 }))
  }
  return (
    <>
      <Flex vertical gap="middle" className="no-print">
        <ReportHead report={report} />
        <Tabs
          activeKey={tab}
          onChange={setTab}
          items={[
            { key: "figures", label: "数据", children: <Figures report={report} form={form} wanted={wanted} onOpen={setOpened} /> },
            {
              key: "findings",
              label: `校验结果 ${String(report.findings.length)}${errors > 0 ? `（错误 ${String(errors)}）` : ""}`,
              children: <Findings report={report} onCell={toCell} />,
            },
            {
              key: "sections",
              label: "文字",
              children: (
                <Flex vertical gap="middle">
                  {report.scope === "agency" && <PublicationFigures report={report} />}
                  {report.scope === "agency" && <WorkFigures report={report} />}
                  {report.sections.map((section) => (
                    <SectionEditor key={section.section} report={report} section={section} />
                  ))}
                </Flex>
              ),
            },
            {
              key: "attachments",
              label: attachments.length === 0 ? "附件" : `附件 ${String(attachments.length)}`,
              children: <Attachments reportId={report.id} />,
            },
            ...(report.parts === null
              ? []
              : [{ key: "parts", label: `汇总的构成${missing > 0 ? `（缺 ${String(missing)}）` : ""}`, children: <Parts parts={report.parts} /> }]),
            { key: "rounds", label: "历次报送", children: <Rounds report={report} form={form} /> },
          ]}
        />
      </Flex>
      <OpenedFigure
        report={report}
        cell={report.cells.find(({ cell }) => cell === opened)}
        name={opened === null ? "" : (cellNames(form).get(opened) ?? opened)}
        onClose={() => setOpened(null)}
      />
      <PrintedReport
        title={report.title}
        form={form}
        figures={new Map(report.cells.map(({ cell, value }) => [cell, value]))}
        textOf={(id) => report.sections.find(({ section }) => section === id)?.text ?? ""}
        attachments={attachments.map(({ title }) => title)}
      />
    </>
  )
}

const WithForm = ({ report }: { readonly report: Report }): ReactElement => {
  const form = useForm(report.form)
  return <Answered answer={form}>{(data) => <Shown key={report.id} report={report} form={data} />}</Answered>
}

/** One annual report: its figures, what the checks say, its text, its rounds, and the next step. */
const ReportPage = (): ReactElement => {
  const { reportId = "" } = useParams()
  const report = useAnswer(["reports", reportId], (signal) => api.GET("/api/v1/reports/{reportId}", { params: { path: { reportId } }, signal }))
  return (
    <Answered answer={report}>
      {(data) => (
        <PageFrame title={data.title} actions={<PrintButton />}>
          <WithForm report={data} />
        </PageFrame>
      )}
    </Answered>
  )
}

export default ReportPage
