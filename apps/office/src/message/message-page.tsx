import "../listing/listing.css"
import { Alert, Card, Descriptions, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { useParams } from "react-router"
import { AgencyName } from "../agency/agency-name.tsx"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { DueLight } from "../listing/due-light.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useNameOf } from "../people/names.ts"
import { EraseSender } from "../sender/erase-sender.tsx"
import { UnmaskSender } from "../sender/unmask-sender.tsx"
import { MessageActs } from "./message-acts.tsx"
import { Trail } from "./trail.tsx"
import { stateColors, states, type Message } from "./words.ts"

const Facts = ({ message }: { readonly message: Message }): ReactElement => {
  const nameOf = useNameOf()
  const { id, receiptNumber, shownName, sentOn, receivedOn, fromAgencyId, assignedTo, dueOn, light, late, endedOn } = message
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, md: 2 }}
      items={[
        { key: "number", label: "回执编号", children: receiptNumber },
        {
          key: "name",
          label: "提交人",
          children: (
            <Flex gap="small" align="center" wrap>
              {shownName ?? "没有填写"}
              <UnmaskSender of="messages" ofId={id} />
              {endedOn !== null && <EraseSender of="message" ofId={id} refresh={[["messages"]]} />}
            </Flex>
          ),
        },
        { key: "sent", label: "提交日期", children: sentOn },
        { key: "received", label: "收到日期", children: receivedOn },
        ...(fromAgencyId === null ? [] : [{ key: "from", label: "转来的机关", children: <AgencyName id={fromAgencyId} /> }]),
        {
          key: "due",
          label: "答复期限",
          children: (
            <Flex gap={4} wrap>
              <DueLight dueOn={dueOn} light={light} />
              {late && light === null && <Tag color="red">逾期答复</Tag>}
            </Flex>
          ),
        },
        { key: "who", label: "经办人", children: assignedTo === null ? "没有指定" : nameOf(assignedTo) },
        ...(endedOn === null ? [] : [{ key: "ended", label: "办结日期", children: endedOn }]),
      ]}
    />
  )
}

const Ending = ({ message: { state, handedTo, reason, reasonWords } }: { readonly message: Message }): ReactElement | null => {
  const of = state === "handed-over" ? "hand-over" : "close"
  const over = state === "handed-over" || state === "closed"
  const path = of === "close" ? "/api/v1/message-close-reasons" : "/api/v1/message-hand-over-reasons"
  const reasons = useAnswer(["message-reasons", of], (signal) => api.GET(path, { signal }), over)
  if (!over) return null
  const words = reasons.data?.items.find((one) => one.reason === reason)?.words ?? reason ?? ""
  return (
    <Alert
      type="info"
      showIcon
      title={
        handedTo === null ? (
          "不予答复"
        ) : (
          <>
            已转给
            <AgencyName id={handedTo} />
            办理
          </>
        )
      }
      description={[words, reasonWords].filter((one) => one !== null && one !== "").join("；")}
    />
  )
}

const Shown = ({ message }: { readonly message: Message }): ReactElement => {
  const nameOf = useNameOf()
  const { subject, state, text, reply, draftedBy, approvedBy, publishedOn, publishedSubject, publishedText, unanswered } = message
  return (
    <Flex vertical gap="middle">
      <Ending message={message} />
      {unanswered && <Alert type="error" showIcon title="超过了检查指标容许的答复时间" />}
      <Card title={subject} extra={<Tag color={stateColors[state]}>{states[state]}</Tag>}>
        <Flex vertical gap="middle">
          <Facts message={message} />
          <p className="prose">{text}</p>
          <MessageActs key={message.version} message={message} />
        </Flex>
      </Card>
      <Trail message={message} />
      {reply !== null && (
        <Card
          title={state === "answered" ? "答复" : "答复稿"}
          extra={[draftedBy === null ? null : `${nameOf(draftedBy)} 起草`, approvedBy === null ? null : `${nameOf(approvedBy)} 签发`]
            .filter((one) => one !== null)
            .join("，")}
        >
          <p className="prose">{reply}</p>
        </Card>
      )}
      {publishedOn !== null && (
        <Card title="门户上公开的文字" extra={<Tag color="green">{`${publishedOn} 公开`}</Tag>}>
          <p className="prose">
            <strong>{publishedSubject}</strong>
            {"\n"}
            {publishedText}
          </p>
        </Card>
      )}
    </Flex>
  )
}

/** One message: what was written, the clock, the reply and what the public reads of it. */
const MessagePage = (): ReactElement => {
  const { messageId = "" } = useParams()
  const message = useAnswer(["messages", "one", messageId], (signal) =>
    api.GET("/api/v1/messages/{messageId}", { params: { path: { messageId } }, signal }),
  )
  return (
    <PageFrame title="一条留言" actions={<PrintButton />}>
      <Answered answer={message}>{(data) => <Shown message={data} />}</Answered>
    </PageFrame>
  )
}

export default MessagePage
