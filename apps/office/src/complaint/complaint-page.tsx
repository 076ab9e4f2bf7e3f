import "../listing/listing.css"
import { Alert, Card, Descriptions, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { Link, useParams } from "react-router"
import { AgencyName } from "../agency/agency-name.tsx"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { DueLight } from "../listing/due-light.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useNameOf } from "../people/names.ts"
import { EraseSender } from "../sender/erase-sender.tsx"
import { UnmaskSender } from "../sender/unmask-sender.tsx"
import { ComplaintActs } from "./complaint-acts.tsx"
import { grounds, outcomes, stateColors, states, ways, type Complaint } from "./words.ts"

const Facts = ({ complaint }: { readonly complaint: Complaint }): ReactElement => {
  const nameOf = useNameOf()
  const { id, receiptNumber, shownName, receivedOn, way, ground, aboutAgencyId, assignedTo, dueOn, light, late, endedOn, senderErasedOn } = complaint
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, md: 2 }}
      items={[
        { key: "number", label: "回执编号", children: receiptNumber },
        {
          key: "name",
          label: "投诉人",
          children: (
            <Flex gap="small" align="center" wrap>
              {senderErasedOn === null ? (shownName ?? "没有填写") : `${senderErasedOn} 已删除`}
              {senderErasedOn === null && <UnmaskSender of="complaints" ofId={id} />}
              {senderErasedOn === null && endedOn !== null && <EraseSender of="complaint" ofId={id} refresh={[["complaints"]]} />}
            </Flex>
          ),
        },
        { key: "about", label: "被投诉的机关", children: <AgencyName id={aboutAgencyId} /> },
        { key: "ground", label: "事由", children: grounds[ground] },
        { key: "received", label: "收到", children: `${receivedOn} ${ways[way]}` },
        {
          key: "due",
          label: "处理期限",
          children: (
            <Flex gap={4} wrap>
              <DueLight dueOn={dueOn} light={light} />
              {late && light === null && <Tag color="red">逾期处理</Tag>}
            </Flex>
          ),
        },
        { key: "who", label: "经办人", children: assignedTo === null ? "没有指定" : nameOf(assignedTo) },
        ...(endedOn === null ? [] : [{ key: "ended", label: "办结日期", children: endedOn }]),
      ]}
    />
  )
}

const Ending = ({ complaint: { state, reason, reasonWords, orderId } }: { readonly complaint: Complaint }): ReactElement | null => {
  const reasons = useAnswer(["complaint-reasons"], (signal) => api.GET("/api/v1/complaint-close-reasons", { signal }), state === "closed")
  if (state === "closed") {
    const words = reasons.data?.items.find((one) => one.reason === reason)?.words ?? reason ?? ""
    return <Alert type="info" showIcon title="不予处理" description={[words, reasonWords].filter((one) => one !== null && one !== "").join("；")} />
  }
  return orderId === null ? null : <Alert type="info" showIcon title={<Link to={`/improvement-orders/${orderId}`}>已责令改正，看改正情况</Link>} />
}

const Shown = ({ complaint }: { readonly complaint: Complaint }): ReactElement => {
  const nameOf = useNameOf()
  const { subject, state, text, finding, outcome, draftedBy, decidedBy } = complaint
  return (
    <Flex vertical gap="middle">
      <Ending complaint={complaint} />
      <Card title={subject} extra={<Tag color={stateColors[state]}>{states[state]}</Tag>}>
        <Flex vertical gap="middle">
          <Facts complaint={complaint} />
          <p className="prose">{text}</p>
          <ComplaintActs key={complaint.version} complaint={complaint} />
        </Flex>
      </Card>
      {finding !== null && outcome !== null && (
        <Card
          title={`${state === "decided" ? "处理结果" : "拟定的结论"}：${outcomes[outcome]}`}
          extra={[draftedBy === null ? null : `${nameOf(draftedBy)} 拟`, decidedBy === null ? null : `${nameOf(decidedBy)} 审定`]
            .filter((one) => one !== null)
            .join("，")}
        >
          <p className="prose">{finding}</p>
        </Card>
      )}
    </Flex>
  )
}

/** One complaint: what is complained of, the clock, what was found and what was done about it. */
const ComplaintPage = (): ReactElement => {
  const { complaintId = "" } = useParams()
  const complaint = useAnswer(["complaints", "one", complaintId], (signal) =>
    api.GET("/api/v1/complaints/{complaintId}", { params: { path: { complaintId } }, signal }),
  )
  return (
    <PageFrame title="一件投诉举报" actions={<PrintButton />}>
      <Answered answer={complaint}>{(data) => <Shown complaint={data} />}</Answered>
    </PageFrame>
  )
}

export default ComplaintPage
