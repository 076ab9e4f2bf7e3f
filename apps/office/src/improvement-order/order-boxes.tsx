import { Form, Input } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { DayField } from "../request/day-field.tsx"

/** What an order says. */
export interface OrderValues {
  readonly title: string
  readonly matter: string
  readonly dueOn?: string
}

/** The last day that is proposed for an order of today. */
export const useProposedDue = (enabled: boolean) =>
  useAnswer(["improvement-order-due"], (signal) => api.GET("/api/v1/improvement-order-due", { signal }), enabled)

/** What is to be mended, and by when. @param under the name of the object that holds them; null where the form itself does */
export const OrderBoxes = ({ under }: { readonly under: string | null }): ReactElement => {
  const { today } = useMe()
  const at = (name: string): string | string[] => (under === null ? name : [under, name])
  return (
    <>
      <Form.Item name={at("title")} label="改正事项" rules={[{ required: true, whitespace: true, message: "请填写改正事项" }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={at("matter")} label="存在的问题和改正要求" rules={[{ required: true, whitespace: true, message: "请填写问题和要求" }]}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={2000} />
      </Form.Item>
      <Form.Item
        name={at("dueOn")}
        label="改正期限"
        extra="按“更新和答复期限”里的设置提出，可以另定。"
        rules={[{ required: true, message: "请选择改正期限" }]}
      >
        <DayField latest={`${String(Number(today.slice(0, 4)) + 1)}-12-31`} />
      </Form.Item>
    </>
  )
}
