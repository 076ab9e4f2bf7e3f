import "./message.css"
import { Flex, Form, Input } from "antd"
import type { ReactElement } from "react"
import { PickAgency } from "../agency/pick-agency.tsx"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { written } from "../report/words.ts"
import { PersonField } from "../request/steps/fields.tsx"
import { choiceOf, PublicationFields, publishedIn, type PublicationChoice } from "./publication-fields.tsx"
import { ReasonFields, type Reason } from "./reason-fields.tsx"
import { DraftQuestion } from "../published-question/question-form.tsx"
import { isWaiting, refresh, type Message } from "./words.ts"

const paramsOf = ({ id: messageId, version }: Message) => ({ path: { messageId }, header: seen(version) })

const Answering = ({ message }: { readonly message: Message }): ReactElement => {
  const params = paramsOf(message)
  return (
    <>
      <FormButton<{ readonly reply: string }>
        primary={message.state === "received"}
        width={720}
        label={message.reply === null ? "起草答复" : "修改答复稿"}
        title="答复稿"
        initial={{ reply: message.reply ?? "" }}
        send={(body) => api.PUT("/api/v1/messages/{messageId}/reply", { params, body })}
        refresh={refresh}
      >
        <blockquote className="message-quoted">{message.text}</blockquote>
        <Form.Item name="reply" label="答复" rules={[{ required: true, whitespace: true, message: "请填写答复" }]}>
          <Input.TextArea autoSize={{ minRows: 8, maxRows: 20 }} maxLength={10_000} />
        </Form.Item>
      </FormButton>
      <FormButton<{ readonly personId: string }>
        label="分派"
        title="交给一名经办人"
        okText="分派"
        send={(body) => api.POST("/api/v1/messages/{messageId}/assign", { params, body })}
        refresh={refresh}
      >
        <PersonField name="personId" label="经办人" />
      </FormButton>
      <FormButton<Reason & { readonly toAgencyId: string }>
        label="转办"
        title="转给另一机关办理"
        okText="转办"
        send={({ toAgencyId, reason, words }, id) =>
          api.POST("/api/v1/messages/{messageId}/hand-over", { params, body: { toAgencyId, newMessageId: id, reason, words: written(words) } })
        }
        refresh={refresh}
      >
        <p className="first">转办后由对方答复，期限从今天起重新计算；本机关不能收回。</p>
        <Form.Item name="toAgencyId" label="转给" rules={[{ required: true, message: "请选择机关" }]}>
          <PickAgency />
        </Form.Item>
        <ReasonFields of="hand-over" />
      </FormButton>
      <FormButton<Reason>
        danger
        label="不予答复"
        title="不予答复（广告、重复、应走其他渠道的）"
        okText="不予答复"
        send={({ reason, words }) => api.POST("/api/v1/messages/{messageId}/close", { params, body: { reason, words: written(words) } })}
        refresh={refresh}
      >
        <p className="first">办结后不能再答复。</p>
        <ReasonFields of="close" />
      </FormButton>
    </>
  )
}

const Approving = ({ message }: { readonly message: Message }): ReactElement => {
  const { person } = useMe()
  const params = paramsOf(message)
  return (
    <>
      {message.draftedBy === person.id ? (
        <span>本人起草的答复，由他人签发。</span>
      ) : (
        <FormButton<PublicationChoice>
          primary
          width={720}
          label="签发"
          title="签发答复"
          okText="签发"
          initial={choiceOf(message)}
          send={(choice) => api.POST("/api/v1/messages/{messageId}/approve", { params, body: { published: publishedIn(choice) } })}
          refresh={refresh}
        >
          <blockquote className="message-quoted">{message.reply}</blockquote>
          <PublicationFields />
        </FormButton>
      )}
      <ConfirmButton
        label="退回答复稿"
        title="退回答复稿？"
        send={() => api.POST("/api/v1/messages/{messageId}/return", { params })}
        refresh={refresh}
      >
        <p>退给经办人修改，期限照常计算。</p>
      </ConfirmButton>
    </>
  )
}

/** What can be done with a message as it stands. */
export const MessageActs = ({ message }: { readonly message: Message }): ReactElement | null => {
  const [mayAnswer, mayApprove] = [useMay("message.answer"), useMay("message.approve")]
  const answers = mayAnswer && isWaiting(message)
  const approves = mayApprove && message.state === "drafted"
  const publishes = mayApprove && message.state === "answered"
  const asks = useMay("question.write") && message.state === "answered" && message.reply !== null
  if (!answers && !approves && !publishes && !asks) return null
  return (
    <Flex gap="small" wrap align="center" className="no-print" role="group" aria-label="现在可以办的">
      {approves && <Approving message={message} />}
      {answers && <Answering message={message} />}
      {asks && message.reply !== null && (
        <DraftQuestion
          label="整理为常见问题"
          from={{ messageId: message.id, question: message.publishedSubject ?? message.subject, answer: message.reply }}
        />
      )}
      {publishes && (
        <FormButton<PublicationChoice>
          width={720}
          label={message.publishedOn === null ? "公开" : "改公开的文字或者撤下"}
          title="留言和答复的公开"
          initial={choiceOf(message)}
          send={(choice) =>
            api.PUT("/api/v1/messages/{messageId}/publication", { params: paramsOf(message), body: { published: publishedIn(choice) } })
          }
          refresh={refresh}
        >
          <PublicationFields />
        </FormButton>
      )}
    </Flex>
  )
}
