import type { components } from "@gongkai/client"
import { Card, Descriptions, Tag } from "antd"
import { Link } from "react-router"
import { api } from "../../api/client.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { applicantKinds, requestKinds, satisfaction, stages, supplyForms, wordOf } from "../words.ts"

type Request = components["schemas"]["Request"]

/** How many requests the applicant made in the month of this one: the fee by item counts them. */
const MonthCount = ({ applicantId, on }: { readonly applicantId: string; readonly on: string }) => {
  const { data } = useAnswer(["requests", "month-count", applicantId, on], (signal) =>
    api.GET("/api/v1/applicants/{applicantId}/month-count", { params: { path: { applicantId }, query: { on } }, signal }),
  )
  return data === undefined ? null : (
    <>
      {data.month} 共 {data.count} 件
    </>
  )
}

/** What the request is. */
export const FactsCard = ({ request }: { readonly request: Request }) => {
  const { content, seen, kind, applicantKind, applicantId, supplyForm, assignedName, stage, restricted, archiveNumber, counted, evaluation } = request
  const on = request.clock.receivedOn ?? request.facts[0]?.on
  return (
    <Card
      size="small"
      title={<h2>申请</h2>}
      extra={
        <>
          <Tag>{wordOf(stages, stage)}</Tag>
          {restricted && <Tag color="red">限制查阅</Tag>}
          {!counted && <Tag>不计入年报</Tag>}
        </>
      }
    >
      <p className="content">{seen ? content : "这件申请限制查阅，您看不到内容。"}</p>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: "kind", label: "种类", children: wordOf(requestKinds, kind) },
          { key: "applicant", label: "申请人", children: <Link to={`/applicants?id=${applicantId}`}>{wordOf(applicantKinds, applicantKind)}</Link> },
          ...(on === undefined ? [] : [{ key: "count", label: "申请人当月申请", children: <MonthCount applicantId={applicantId} on={on} /> }]),
          { key: "supply", label: "获取方式", children: wordOf(supplyForms, supplyForm) },
          { key: "who", label: "经办人", children: assignedName ?? "没有指定" },
          ...(archiveNumber === null ? [] : [{ key: "archive", label: "归档号", children: archiveNumber }]),
          ...(evaluation === null
            ? []
            : [
                {
                  key: "evaluation",
                  label: "申请人评价",
                  children: `${wordOf(satisfaction, String(evaluation.score))}（${evaluation.onDay}）${evaluation.words === null ? "" : `：${evaluation.words}`}`,
                },
              ]),
        ]}
      />
    </Card>
  )
}
