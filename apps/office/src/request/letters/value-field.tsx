import { Form, Input, InputNumber } from "antd"
import { DayField } from "../day-field.tsx"
import type { Kind } from "./entered.ts"

type Variable = Kind["variables"][number]

const hints: Readonly<Record<string, string>> = { list: "每行一项", any: "每行一项；没有的，填写“无”", money: "元" }

/** A value that the letter tells, as its kind has it. */
export const ValueField = ({ variable: { id, words, type } }: { readonly variable: Variable }) => {
  const box = { name: ["values", id], label: words, extra: hints[type] }
  // Form.Item hands value and onChange to its only child.
  if (type === "day")
    return (
      <Form.Item {...box}>
        <DayField />
      </Form.Item>
    )
  if (type === "money")
    return (
      <Form.Item {...box}>
        <InputNumber min={0} precision={2} style={{ width: "100%" }} />
      </Form.Item>
    )
  return (
    <Form.Item {...box}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={5000} />
    </Form.Item>
  )
}
