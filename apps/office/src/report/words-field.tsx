import { Form, Input } from "antd"
import type { ReactElement } from "react"

/** Words that stay on record with a verb: why it is done, or what is said with it. */
export const WordsField = ({
  name,
  label,
  extra,
  most = 1000,
  required = true,
}: {
  readonly name: string
  readonly label: string
  readonly extra?: string
  /** Characters. */
  readonly most?: number
  readonly required?: boolean
}): ReactElement => (
  <Form.Item name={name} label={label} extra={extra} rules={required ? [{ required, whitespace: true, message: `请填写${label}` }] : []}>
    <Input.TextArea rows={3} maxLength={most} />
  </Form.Item>
)
