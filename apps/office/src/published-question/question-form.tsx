import { Flex, Form, Input, InputNumber } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { once, seen } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { refresh, type PublishedQuestion } from "./words.ts"

type Fields = Pick<PublishedQuestion, "category" | "question" | "answer" | "rank">

const Boxes = (): ReactElement => (
  <>
    <Flex gap="small" wrap>
      <Form.Item name="category" label="类别" rules={[{ required: true, whitespace: true, message: "请填写类别" }]} style={{ flex: "1 1 220px" }}>
        <Input maxLength={40} placeholder="例如 社会保障" />
      </Form.Item>
      <Form.Item name="rank" label="类别内的次序，小的在前" rules={[{ required: true, message: "请填写次序" }]}>
        <InputNumber min={1} max={9999} precision={0} />
      </Form.Item>
    </Flex>
    <Form.Item name="question" label="问题" rules={[{ required: true, whitespace: true, message: "请填写问题" }]}>
      <Input maxLength={200} />
    </Form.Item>
    <Form.Item
      name="answer"
      label="回答"
      extra="不要写留言人的姓名、电话、住址。"
      rules={[{ required: true, whitespace: true, message: "请填写回答" }]}
    >
      <Input.TextArea autoSize={{ minRows: 6, maxRows: 18 }} maxLength={10_000} />
    </Form.Item>
  </>
)

/** Drafts a question, of its own or from the reply to a message. */
export const DraftQuestion = ({
  label = "起草问答",
  from = null,
}: {
  readonly label?: string
  readonly from?: { readonly messageId: string; readonly question: string; readonly answer: string } | null
}): ReactElement => (
  <FormButton<Fields>
    primary={from === null}
    width={720}
    label={label}
    title="起草常见问题"
    initial={{ rank: 100, ...(from === null ? {} : { question: from.question, answer: from.answer }) }}
    send={(fields, id) =>
      api.POST("/api/v1/published-questions", {
        params: { header: once(id) },
        body: { questionId: id, ...fields, messageId: from?.messageId ?? null },
      })
    }
    refresh={refresh}
  >
    {from !== null && <p className="first">由这条留言的答复整理；起草后在“常见问题”里公开。</p>}
    <Boxes />
  </FormButton>
)

/** Changes a question that is not before the public. */
export const ChangeQuestion = ({
  of: { id: questionId, version, category, question, answer, rank },
}: {
  readonly of: PublishedQuestion
}): ReactElement => (
  <FormButton<Fields>
    inTable
    width={720}
    label="修改"
    title="修改常见问题"
    initial={{ category, question, answer, rank }}
    send={(body) => api.PUT("/api/v1/published-questions/{questionId}", { params: { path: { questionId }, header: seen(version) }, body })}
    refresh={refresh}
  >
    <Boxes />
  </FormButton>
)
