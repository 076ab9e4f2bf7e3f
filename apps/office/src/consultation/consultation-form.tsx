import { Flex, Form, Input } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { once, seen } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { DayField } from "../request/day-field.tsx"
import { asHtml, BodyBox } from "./body-box.tsx"
import { asked, QuestionFields, shown, type WrittenQuestion } from "./question-fields.tsx"
import { refresh, type Consultation } from "./words.ts"

interface Fields {
  readonly title: string
  readonly body?: string
  readonly fromDay: string
  readonly toDay: string
  readonly questions?: readonly WrittenQuestion[]
}

const bodyOf = ({ title, body = "", fromDay, toDay, questions = [] }: Fields) => ({
  title: title.trim(),
  body,
  fromDay,
  toDay,
  questions: questions.map(asked),
})

const Boxes = (): ReactElement => (
  <>
    <Form.Item name="title" label="标题" rules={[{ required: true, whitespace: true, message: "请填写标题" }]}>
      <Input maxLength={200} />
    </Form.Item>
    <Flex gap="small" wrap>
      <Form.Item name="fromDay" label="开始日期" rules={[{ required: true, message: "请选择开始日期" }]} style={{ flex: "1 1 180px" }}>
        <DayField />
      </Form.Item>
      <Form.Item name="toDay" label="截止日期（当天仍可提交）" rules={[{ required: true, message: "请选择截止日期" }]} style={{ flex: "1 1 180px" }}>
        <DayField />
      </Form.Item>
    </Flex>
    <Form.Item name="body" label="征求意见的内容" extra="没有内容不能公开征求。附件在起草以后上传。">
      <BodyBox />
    </Form.Item>
    <QuestionFields />
  </>
)

/** Drafts a consultation. */
export const DraftConsultation = (): ReactElement => (
  <FormButton<Fields>
    primary
    width={760}
    label="起草"
    title="起草征求意见"
    send={(fields, id) => api.POST("/api/v1/consultations", { params: { header: once(id) }, body: { consultationId: id, ...bodyOf(fields) } })}
    refresh={refresh}
  >
    <Boxes />
  </FormButton>
)

/** Revises a draft. */
export const ReviseDraft = ({ consultation }: { readonly consultation: Consultation }): ReactElement => {
  const { id: consultationId, version, title, fromDay, toDay, questions } = consultation
  return (
    <FormButton<Fields>
      width={760}
      label="修改草稿"
      title="修改征求意见的草稿"
      initial={{ title, body: asHtml(consultation), fromDay, toDay, questions: questions.map(shown) }}
      send={(fields) =>
        api.PUT("/api/v1/consultations/{consultationId}", { params: { path: { consultationId }, header: seen(version) }, body: bodyOf(fields) })
      }
      refresh={refresh}
    >
      <Boxes />
    </FormButton>
  )
}

/** Lets an open consultation run longer: nothing else of it may change, for it was answered. */
export const RunLonger = ({ consultation }: { readonly consultation: Consultation }): ReactElement => {
  const { id: consultationId, version, title, body, fromDay, toDay, questions } = consultation
  return (
    <FormButton<{ readonly toDay: string }>
      label="延长期限"
      title="延长征求意见的期限"
      initial={{ toDay }}
      send={(fields) =>
        api.PUT("/api/v1/consultations/{consultationId}", {
          params: { path: { consultationId }, header: seen(version) },
          body: {
            title,
            body,
            fromDay,
            toDay: fields.toDay,
            questions: questions.map((question) => ({ ...question, options: [...question.options] })),
          },
        })
      }
      refresh={refresh}
    >
      <p className="first">已经公开的，内容和问题不能再改，期限只能延长。</p>
      <Form.Item name="toDay" label="截止日期（当天仍可提交）" rules={[{ required: true, message: "请选择截止日期" }]}>
        <DayField />
      </Form.Item>
    </FormButton>
  )
}
