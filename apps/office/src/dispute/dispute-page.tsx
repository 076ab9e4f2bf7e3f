import { Alert, Button, Card, Descriptions, Flex, Tag, Timeline } from "antd"
import "./dispute.css"
import type { ReactElement } from "react"
import { Link, useParams } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { AnswerDay } from "./answer-day.tsx"
import { DisputeSteps } from "./dispute-steps.tsx"
import { RegisterDispute } from "./register-dispute.tsx"
import { againsts, faults, happenings, instances, kinds, manners, procedures, results, wordOf } from "./words.ts"

type Dispute = components["schemas"]["Dispute"]

const told = ({ what, on, procedure, result, manner, fault, ground, documentNumber, fileId }: Dispute["happenings"][number]): ReactElement => (
  <>
    <strong>
      {on} {happenings[what]}
    </strong>
    <div>
      {[
        procedure === null ? null : procedures[procedure],
        result === null ? null : results[result],
        manner === null ? null : wordOf({ ...manners.corrected, ...manners.other }, manner),
        fault === null ? null : `问题：${wordOf(faults, fault)}`,
        ground === null ? null : `所引条款：${ground}`,
        documentNumber === null ? null : `文号：${documentNumber}`,
      ]
        .filter((part) => part !== null)
        .join("；")}
      {fileId !== null && (
        <>
          {" "}
          <a href={`/api/v1/files/${fileId}/content`}>打开文书</a>
        </>
      )}
    </div>
  </>
)

/** Our time to answer day by day, as the API counts it. */
const Days = ({ days }: { readonly days: Dispute["days"] }): ReactElement => (
  <ol className="dispute-days" aria-label="我方答复期限逐日">
    {days.map(({ day, kind, counted }, at) => {
      const counts = counted > (days[at - 1]?.counted ?? 0)
      return (
        <li key={day} className={counts ? "counts" : "skipped"} title={kind.name}>
          {day.slice(5)}
          <small>{counts ? `第 ${String(counted)} 天` : (kind.name ?? "休")}</small>
        </li>
      )
    })}
  </ol>
)

const Shown = ({ shown }: { readonly shown: Dispute }): ReactElement => {
  const { dispute, hints, days, result, mayReopen } = shown
  const [mayHandle, mayRegister] = [useMay("dispute.handle"), useMay("dispute.register")]
  return (
    <Flex vertical gap="middle">
      {hints.map(({ code, words }) => (
        <Alert key={code} type="warning" showIcon title={words} />
      ))}
      {mayReopen && <Alert type="info" showIcon title="结果已纠正，可以在所涉申请的办理页重新办理。" />}
      <Card title={dispute.bodyCaseNumber ?? "没有案号"} extra={<Tag color={result === "pending" ? "blue" : "default"}>{results[result]}</Tag>}>
        <Descriptions
          size="small"
          column={{ xs: 1, md: 2 }}
          items={[
            {
              key: "kind",
              label: "类别",
              children: `${kinds[dispute.kind]}${dispute.kind === "reconsideration" ? "" : `，${instances[dispute.instance]}`}`,
            },
            { key: "body", label: "复议机关、法院", children: dispute.bodyName },
            { key: "accepted", label: "受理日期", children: dispute.acceptedOn },
            { key: "against", label: "不服", children: againsts[dispute.against] },
            { key: "request", label: "所涉申请", children: <Link to={`/requests/${dispute.caseId}`}>打开办理页</Link> },
            ...(dispute.priorDisputeId === null
              ? []
              : [{ key: "prior", label: "此前", children: <Link to={`/disputes/${dispute.priorDisputeId}`}>打开此前的案件</Link> }]),
            { key: "answer", label: "我方答复末日", children: <AnswerDay standing={shown} /> },
          ]}
        />
        {days.length > 0 && <Days days={days} />}
      </Card>
      <Card title="经过">
        {shown.happenings.length === 0 ? "受理之后还没有记录。" : <Timeline items={shown.happenings.map((one) => ({ content: told(one) }))} />}
      </Card>
      {(mayHandle || mayRegister) && (
        <Card title="办理" className="no-print">
          <Flex gap="small" wrap>
            {mayHandle && <DisputeSteps shown={shown} />}
            {mayRegister && result !== "pending" && <RegisterDispute caseId={dispute.caseId} prior={dispute.id} />}
          </Flex>
        </Card>
      )}
    </Flex>
  )
}

/** One dispute: what happened, our own time to answer, and the next step. */
const OneDisputePage = (): ReactElement => {
  const { disputeId = "" } = useParams()
  const dispute = useAnswer(["disputes", "one", disputeId], (signal) =>
    api.GET("/api/v1/disputes/{disputeId}", { params: { path: { disputeId } }, signal }),
  )
  return (
    <PageFrame title="复议、诉讼案件" actions={<Button onClick={() => window.print()}>打印</Button>}>
      <Answered answer={dispute}>{(data) => <Shown shown={data} />}</Answered>
    </PageFrame>
  )
}

export default OneDisputePage
