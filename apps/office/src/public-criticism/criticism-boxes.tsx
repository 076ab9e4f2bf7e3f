import { Form, Input } from "antd"
import type { ReactElement } from "react"

/** What a notice says. */
export interface CriticismValues {
  readonly title: string
  readonly notice: string
}

/** A notice. @param under the name of the object that holds it; null where the form itself does */
export const CriticismBoxes = ({ under }: { readonly under: string | null }): ReactElement => {
  const at = (name: string): string | string[] => (under === null ? name : [under, name])
  return (
    <>
      <Form.Item name={at("title")} label="通报标题" rules={[{ required: true, whitespace: true, message: "请填写通报标题" }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={at("notice")} label="通报全文" rules={[{ required: true, whitespace: true, message: "请填写通报全文" }]}>
        <Input.TextArea autoSize={{ minRows: 6, maxRows: 18 }} maxLength={5000} />
      </Form.Item>
    </>
  )
}
