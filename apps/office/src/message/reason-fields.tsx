import { Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"

const path = { close: "/api/v1/message-close-reasons", "hand-over": "/api/v1/message-hand-over-reasons" } as const

/** The API's reasons to close a message, or to hand it over, and room for words. */
export const ReasonFields = ({ of }: { readonly of: keyof typeof path }): ReactElement => {
  const reasons = useAnswer(["message-reasons", of], (signal) => api.GET(path[of], { signal }))
  return (
    <>
      <Form.Item name="reason" label="理由" rules={[{ required: true, message: "请选择理由" }]}>
        <Select loading={reasons.isPending} options={(reasons.data?.items ?? []).map(({ reason, words }) => ({ value: reason, label: words }))} />
      </Form.Item>
      <Form.Item name="words" label="说明（可以不填）" extra="留言人查询时看得到。">
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </>
  )
}

/** What the two forms hold. */
export interface Reason {
  readonly reason: string
  readonly words?: string
}
