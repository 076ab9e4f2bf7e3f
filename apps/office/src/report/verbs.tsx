import { Form } from "antd"
import { useRef, type ReactElement } from "react"
import { useNavigate } from "react-router"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { once, seen } from "../api/new-id.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { DayField } from "../request/day-field.tsx"
import { refresh } from "./keys.ts"
import { OfferedVerbs } from "./offered-verbs.tsx"
import { WordsField } from "./words-field.tsx"
import type { Report } from "./words.ts"

type Verb = Report["verbs"][number]
type Name = Verb["verb"]

/** Verbs that have a button here; figures, text and findings are worked on where they stand. */
const offered: readonly Name[] = ["submit", "clear-own", "publish", "accept", "correct", "recompute", "discard"]

const Submit = ({ report: { id: reportId, version, findings }, despite }: { readonly report: Report; readonly despite: boolean }): ReactElement => {
  const send = (reason: string | null) =>
    api.POST("/api/v1/reports/{reportId}/submit", { params: { path: { reportId }, header: seen(version) }, body: { despite: reason } })
  const errors = findings.filter(({ severity }) => severity === "error")
  if (!despite)
    return (
      <ConfirmButton label="报送" title="报送这份报告？" send={() => send(null)} refresh={refresh}>
        <p>报送后数据、文字和每个数背后的记录全部封存，上级退回后才能再改。</p>
      </ConfirmButton>
    )
  return (
    <FormButton<{ readonly reason: string }>
      danger
      label="说明理由后报送"
      title={`有 ${String(errors.length)} 处勾稽关系不成立`}
      okText="报送"
      send={({ reason }) => send(reason.trim())}
      refresh={refresh}
    >
      <ul className="steps">
        {errors.map(({ key, message }) => (
          <li key={key}>{message}</li>
        ))}
      </ul>
      <WordsField name="reason" label="仍要报送的理由" extra="由负责人写明，随报告一并留存。" />
    </FormButton>
  )
}

const Correct = ({ reportId }: { readonly reportId: string }): ReactElement => {
  const navigate = useNavigate()
  const made = useRef("")
  return (
    <FormButton<{ readonly reason: string }>
      label="更正"
      title="起草更正报告"
      okText="起草"
      send={({ reason }, id) => {
        made.current = id
        return api.POST("/api/v1/reports/{reportId}/correct", {
          params: { path: { reportId }, header: once(id) },
          body: { newReportId: id, reason: reason.trim() },
        })
      }}
      refresh={refresh}
      onDone={() => void navigate(`/reports/${made.current}`)}
    >
      <p className="first">已公布的报告一直有效，到更正报告公布时才被替代；改了哪些数会一并写明。</p>
      <WordsField name="reason" label="更正的理由" />
    </FormButton>
  )
}

const OnDay = ({ label }: { readonly label: string }): ReactElement => {
  const { today } = useMe()
  return (
    <Form.Item name="on" label={label} rules={[{ required: true, message: `请选择${label}` }]}>
      <DayField latest={today} />
    </Form.Item>
  )
}

const Button = ({ name, report }: { readonly name: Name; readonly report: Report }): ReactElement | null => {
  const { today } = useMe()
  const { id: reportId, version, asOf } = report
  const params = { path: { reportId }, header: seen(version) }
  switch (name) {
    case "submit":
      return <Submit report={report} despite={false} />
    case "clear-own":
      return (
        <ConfirmButton
          label="自行审核通过"
          title="自行审核通过？"
          send={() => api.POST("/api/v1/reports/{reportId}/clear-own", { params })}
          refresh={refresh}
        >
          <p>平台上没有上级的机关，由本机关审核。</p>
        </ConfirmButton>
      )
    case "publish":
      return (
        <FormButton<{ readonly on: string }>
          primary
          label="公布"
          title="公布年度报告"
          okText="公布"
          initial={{ on: today }}
          send={(body) => api.POST("/api/v1/reports/{reportId}/publish", { params, body })}
          refresh={refresh}
        >
          <p className="first">公布后不能撤回，也不能再改；有误只能更正。</p>
          <OnDay label="公布日期" />
        </FormButton>
      )
    case "accept":
      return (
        <FormButton<{ readonly on: string }>
          primary
          label="确认收录"
          title="收录为这一年已公布的报告"
          okText="确认收录"
          send={(body) => api.POST("/api/v1/reports/{reportId}/accept", { params, body })}
          refresh={refresh}
        >
          <p className="first">照原样收录，校验出的错误不妨碍；收录后不能再改，有误只能更正。</p>
          <OnDay label="当时公布的日期" />
        </FormButton>
      )
    case "correct":
      return <Correct reportId={reportId} />
    case "recompute":
      return (
        <FormButton<{ readonly asOf: string }>
          label="重新计算"
          title="重新计算各格的数"
          okText="计算"
          initial={{ asOf }}
          send={(body) => api.POST("/api/v1/reports/{reportId}/recompute", { params, body })}
          refresh={refresh}
        >
          <p className="first">手工填报的数不动，旁边的计算数更新。</p>
          <Form.Item name="asOf" label="截止日" rules={[{ required: true, message: "请选择截止日" }]}>
            <DayField latest={today} />
          </Form.Item>
        </FormButton>
      )
    case "discard":
      return (
        <ConfirmButton
          danger
          label="放弃草稿"
          title="放弃这份草稿？"
          send={() => api.POST("/api/v1/reports/{reportId}/discard", { params })}
          refresh={refresh}
        >
          <p>已填报的数据和文字不再使用；可以另行起草。</p>
        </ConfirmButton>
      )
    default:
      return null
  }
}

const byName = (verbs: readonly Verb[], name: Name): Verb | undefined => verbs.find(({ verb }) => verb === name)

/** What can be done with the report now, and why the rest cannot. */
export const Verbs = ({ report }: { readonly report: Report }): ReactElement => {
  const verbs = offered.flatMap((name) => byName(report.verbs, name) ?? [])
  const withReason = byName(report.verbs, "submit")?.code === "REPORT_HAS_ERRORS"
  return (
    <OfferedVerbs verbs={verbs}>
      {withReason && <Submit report={report} despite />}
      {verbs
        .filter(({ allowed }) => allowed)
        .map(({ verb }) => (
          <Button key={verb} name={verb} report={report} />
        ))}
    </OfferedVerbs>
  )
}
