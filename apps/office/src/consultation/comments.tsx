import "./consultation.css"
import { Card, Flex, Form, Input, Select, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { ExportLinks } from "../listing/export-links.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { Narrowing, PickOne } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { useAddress } from "../listing/use-address.ts"
import { optionsOf } from "../report/words.ts"
import { EraseSender } from "../sender/erase-sender.tsx"
import { UnmaskSender } from "../sender/unmask-sender.tsx"
import { useWithholdReasons } from "./use-withhold-reasons.ts"
import { commentColors, commentStates, refresh, type Comment, type Consultation } from "./words.ts"

const Acts = ({ comment: { id: commentId, version, state, text, publishedText } }: { readonly comment: Comment }): ReactElement => {
  const reasons = useWithholdReasons()
  const params = { path: { commentId }, header: seen(version) }
  return (
    <>
      <FormButton<{ readonly text: string }>
        inTable
        width={640}
        label={state === "published" ? "改公开的文字" : "公开"}
        title="公开这条意见"
        okText="公开"
        initial={{ text: publishedText ?? text }}
        send={(body) => api.POST("/api/v1/comments/{commentId}/publish", { params, body })}
        refresh={refresh}
      >
        <Form.Item
          name="text"
          label="公开的文字"
          extra="隐去姓名、电话、住址等个人信息；原文仍然保留，只有本机关看得到。"
          rules={[{ required: true, whitespace: true, message: "请填写公开的文字" }]}
        >
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={5000} />
        </Form.Item>
      </FormButton>
      {state !== "withheld" && (
        <FormButton<{ readonly reason: string }>
          inTable
          danger={state === "published"}
          label={state === "published" ? "撤下" : "不公开"}
          title={state === "published" ? "撤下这条已经公开的意见" : "不公开这条意见"}
          okText={state === "published" ? "撤下" : "不公开"}
          send={(body) => api.POST("/api/v1/comments/{commentId}/withhold", { params, body })}
          refresh={refresh}
        >
          <p className="first">不公开的意见照样计数、照样研究采纳。</p>
          <Form.Item name="reason" label="理由" rules={[{ required: true, message: "请选择理由" }]}>
            <Select options={optionsOf(reasons)} />
          </Form.Item>
        </FormButton>
      )}
    </>
  )
}

/** What somebody answered to the questions, beside what was asked. */
const Answers = ({ comment, consultation }: { readonly comment: Comment; readonly consultation: Consultation }): ReactElement | null =>
  comment.answers.length === 0 ? null : (
    <ul className="consultation-questions" aria-label="对问题的回答">
      {comment.answers.map(({ questionId, text, choices = [] }) => {
        const question = consultation.questions.find(({ id }) => id === questionId)
        const answer = text ?? choices.map((place) => question?.options[place] ?? String(place + 1)).join("、")
        return (
          <li key={questionId}>
            {question?.words ?? questionId} <strong>{answer}</strong>
          </li>
        )
      })}
    </ul>
  )

const columns = (consultation: Consultation, mayWrite: boolean, reasons: Readonly<Record<string, string>>): TableColumnsType<Comment> => [
  {
    title: "意见",
    key: "text",
    render: (_, comment) => (
      <Flex vertical gap={4} className="consultation-comment">
        {comment.text !== "" && <p className="prose">{comment.text}</p>}
        <Answers comment={comment} consultation={consultation} />
        {comment.publishedText !== null && comment.publishedText !== comment.text && (
          <p className="prose">
            <strong>公开的文字：</strong>
            {comment.publishedText}
          </p>
        )}
      </Flex>
    ),
  },
  { title: "提交日期", dataIndex: "sentOn" },
  { title: "姓名", key: "name", render: (_, { shownName }) => shownName ?? "没有填写" },
  {
    title: "状态",
    key: "state",
    render: (_, { state, reason }) => (
      <>
        <Tag color={commentColors[state]}>{commentStates[state]}</Tag>
        {reason !== null && <div>{reasons[reason] ?? reason}</div>}
      </>
    ),
  },
  {
    title: "办理",
    key: "acts",
    className: "no-print",
    render: (_, comment) => (
      <Flex gap="small" wrap className="consultation-acts">
        {mayWrite && <Acts key={comment.version} comment={comment} />}
        <UnmaskSender of="comments" ofId={comment.id} />
        {consultation.state === "closed" && comment.state !== "waiting" && <EraseSender of="comment" ofId={comment.id} refresh={refresh} />}
      </Flex>
    ),
  },
]

/** Comments that came, to be published in words without personal data, or kept back. */
export const Comments = ({ consultation }: { readonly consultation: Consultation }): ReactElement => {
  const mayWrite = useMay("consultation.write")
  const reasons = useWithholdReasons()
  const { kept, set } = useAddress(["comments"])
  const state = Object.keys(commentStates).find((one): one is Comment["state"] => one === kept.comments)
  const query = state === undefined ? {} : { state }
  const { id: consultationId } = consultation
  return (
    <Card
      title={`收到的意见 ${String(consultation.comments)} 条，待审核 ${String(consultation.waiting)} 条`}
      extra={<ExportLinks list="consultation-comments" query={{ consultationId, state }} />}
    >
      <Flex vertical gap="small">
        <Narrowing>
          <PickOne label="意见的状态" any="状态不限" words={commentStates} value={state} onPicked={(comments) => set({ comments })} />
        </Narrowing>
        <PagedTable<Comment>
          key={JSON.stringify(query)}
          label="收到的意见"
          of={["consultations", "comments", consultationId, query]}
          load={(part, signal) =>
            api.GET("/api/v1/consultations/{consultationId}/comments", { params: { path: { consultationId }, query: { ...part, ...query } }, signal })
          }
          columns={columns(consultation, mayWrite, reasons)}
          rowKey={({ id }) => id}
          empty={state === undefined ? "还没有收到意见" : "没有这样的意见"}
        />
      </Flex>
    </Card>
  )
}
