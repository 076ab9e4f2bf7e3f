import { Button, Empty, Flex, Form, Input, Select, Tag } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { useNameOf } from "../people/names.ts"
import { refresh } from "./keys.ts"
import { optionsOf, severities, verdicts, type Report, type ReportFinding } from "./words.ts"

type Verdict = NonNullable<ReportFinding["verdict"]>

const Judge = ({ reportId, finding: { key, verdict } }: { readonly reportId: string; readonly finding: ReportFinding }): ReactElement => (
  <FormButton<{ readonly verdict: Verdict["verdict"]; readonly note: string }>
    inTable
    label={verdict === null ? "表明意见" : "改意见"}
    title="对这条校验结果表明意见"
    initial={verdict === null ? {} : { verdict: verdict.verdict, note: verdict.note }}
    send={({ verdict: word, note }) =>
      api.POST("/api/v1/reports/{reportId}/findings/verdict", {
        params: { path: { reportId } },
        body: { key, verdict: word, note: note.trim(), version: verdict?.version ?? 0 },
      })
    }
    refresh={refresh}
  >
    <Form.Item name="verdict" label="意见" rules={[{ required: true, message: "请选择意见" }]}>
      <Select options={optionsOf(verdicts)} />
    </Form.Item>
    <Form.Item
      name="note"
      label="说明"
      extra="数不变则一直有效，数变了要重新看。"
      rules={[{ required: true, whitespace: true, message: "请填写说明" }]}
    >
      <Input.TextArea rows={3} maxLength={500} />
    </Form.Item>
  </FormButton>
)

const Withdraw = ({
  reportId,
  finding: { key },
  verdict,
}: {
  readonly reportId: string
  readonly finding: ReportFinding
  readonly verdict: Verdict
}): ReactElement => (
  <ConfirmButton
    inTable
    label="撤回意见"
    title="撤回对这条校验结果的意见？"
    send={() =>
      api.POST("/api/v1/reports/{reportId}/findings/verdict/withdraw", { params: { path: { reportId } }, body: { key, version: verdict.version } })
    }
    refresh={refresh}
  >
    <p>撤回后这条结果重新算作没有人看过；撤回留在审计记录里。</p>
  </ConfirmButton>
)

const Said = ({ verdict: { verdict, note, byPersonId, onDay, stands } }: { readonly verdict: Verdict }): ReactElement => {
  const nameOf = useNameOf()
  return (
    <div className={stands ? "" : "verdict-fallen"}>
      <Tag color={stands && verdict === "right-as-it-is" ? "green" : "orange"}>{verdicts[verdict]}</Tag>
      {note}（{nameOf(byPersonId)}，{onDay}）{!stands && "数已变动，这条意见不再有效"}
    </div>
  )
}

/** All that the checks say of the report, with what was said to it. */
export const Findings = ({ report, onCell }: { readonly report: Report; readonly onCell: (cell: string) => void }): ReactElement => {
  const mayJudge = report.verbs.some(({ verb, allowed }) => verb === "judge-finding" && allowed)
  if (report.findings.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="勾稽关系全部成立，没有要核对的" />
  return (
    <ul className="findings">
      {report.findings.map((finding) => {
        const { key, severity, message, cites, cells, verdict } = finding
        const [first] = cells
        return (
          <li key={key}>
            <Flex gap="small" wrap align="baseline">
              <Tag color={severities[severity].color}>{severities[severity].words}</Tag>
              <span className="finding-words">{message}</span>
            </Flex>
            {cites !== undefined && <div className="finding-cites">{cites}</div>}
            {verdict !== null && <Said verdict={verdict} />}
            <Flex gap="small" wrap className="no-print">
              {first !== undefined && (
                <Button size="small" onClick={() => onCell(first)}>
                  到这一格
                </Button>
              )}
              {mayJudge && severity !== "note" && <Judge reportId={report.id} finding={finding} />}
              {mayJudge && verdict !== null && <Withdraw reportId={report.id} finding={finding} verdict={verdict} />}
            </Flex>
          </li>
        )
      })}
    </ul>
  )
}
