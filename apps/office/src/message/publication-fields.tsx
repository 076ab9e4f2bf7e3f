import { Form, Input, Radio } from "antd"
import type { ReactElement } from "react"
import type { Message } from "./words.ts"

/** Whether the public may read a message, and in which words. */
export interface PublicationChoice {
  readonly where: "public" | "private"
  readonly subject?: string
  readonly text?: string
}

/** The same as the API takes it. */
export const publishedIn = ({ where, subject = "", text = "" }: PublicationChoice) => (where === "private" ? null : { subject: subject.trim(), text })

/** What stands in the boxes at first: the words that are before the public, else the sender's own. */
export const choiceOf = ({ publishedOn, publishedSubject, publishedText, subject, text, state }: Message): PublicationChoice => ({
  where: publishedOn !== null || state === "drafted" ? "public" : "private",
  subject: publishedSubject ?? subject,
  text: publishedText ?? text,
})

/** Boxes for it. */
export const PublicationFields = (): ReactElement => (
  <>
    <Form.Item name="where" label="答复给谁看">
      <Radio.Group
        options={[
          { value: "public", label: "公开：门户上登出留言和答复" },
          { value: "private", label: "不公开：只有留言人凭回执看得到" },
        ]}
      />
    </Form.Item>
    <Form.Item noStyle dependencies={["where"]}>
      {({ getFieldValue }) =>
        getFieldValue("where") === "private" ? null : (
          <>
            <Form.Item name="subject" label="公开的标题" rules={[{ required: true, whitespace: true, message: "请填写公开的标题" }]}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item
              name="text"
              label="公开的留言内容"
              extra="隐去姓名、电话、住址等个人信息；原文仍然保留，只有本机关看得到。"
              rules={[{ required: true, whitespace: true, message: "请填写公开的内容" }]}
            >
              <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={5000} />
            </Form.Item>
          </>
        )
      }
    </Form.Item>
  </>
)
