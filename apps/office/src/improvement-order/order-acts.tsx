import { Flex, Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { FormButton } from "../listing/form-button.tsx"
import { IssueOfOrder } from "../public-criticism/issue-form.tsx"
import { written } from "../report/words.ts"
import { DayField } from "../request/day-field.tsx"
import { useProposedDue } from "./order-boxes.tsx"
import { refresh, type ImprovementOrder } from "./words.ts"

const paramsOf = ({ id: orderId, version }: ImprovementOrder) => ({ path: { orderId }, header: seen(version) })

const ItemsField = (): ReactElement => {
  const items = useAnswer(["catalogue", "pick"], (signal) => api.GET("/api/v1/catalogue-items", { params: { query: { limit: 100 } }, signal }))
  return (
    <Form.Item name="itemIds" label="对应的信息（可以不填）">
      <Select
        mode="multiple"
        showSearch={{ optionFilterProp: "label" }}
        loading={items.isPending}
        options={(items.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      />
    </Form.Item>
  )
}

const Answering = ({ order }: { readonly order: ImprovementOrder }): ReactElement => (
  <FormButton<{ readonly proof: string; readonly itemIds?: string[] }>
    primary
    width={720}
    label="报送改正结果"
    title="报送改正结果"
    okText="报送"
    send={({ proof, itemIds = [] }) => api.POST("/api/v1/improvement-orders/{orderId}/answer", { params: paramsOf(order), body: { proof, itemIds } })}
    refresh={refresh}
  >
    <blockquote className="message-quoted">{order.matter}</blockquote>
    <Form.Item
      name="proof"
      label="改正情况"
      extra="写明改了什么、从哪里看得到。"
      rules={[{ required: true, whitespace: true, message: "请写明改正情况" }]}
    >
      <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={4000} />
    </Form.Item>
    <ItemsField />
  </FormButton>
)

const Judging = ({ order }: { readonly order: ImprovementOrder }): ReactElement => {
  const { today } = useMe()
  const due = useProposedDue(true)
  const dueOn = due.data?.dueOn ?? null
  return (
    <>
      <FormButton<{ readonly words?: string }>
        primary
        label="认可"
        title="认可改正结果"
        okText="认可"
        send={({ words }) => api.POST("/api/v1/improvement-orders/{orderId}/accept", { params: paramsOf(order), body: { words: written(words) } })}
        refresh={refresh}
      >
        <Form.Item name="words" label="意见（可以不填）">
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </FormButton>
      <FormButton<{ readonly words: string; readonly dueOn: string }>
        waiting={due.isPending}
        label="退回"
        title="退回改正结果"
        okText="退回"
        initial={dueOn === null ? {} : { dueOn }}
        send={(body) => api.POST("/api/v1/improvement-orders/{orderId}/return", { params: paramsOf(order), body })}
        refresh={refresh}
      >
        <Form.Item name="words" label="哪里不符合要求" rules={[{ required: true, whitespace: true, message: "请写明理由" }]}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
        <Form.Item name="dueOn" label="新的改正期限" rules={[{ required: true, message: "请选择改正期限" }]}>
          <DayField latest={`${String(Number(today.slice(0, 4)) + 1)}-12-31`} />
        </Form.Item>
      </FormButton>
    </>
  )
}

const Withdrawing = ({ order }: { readonly order: ImprovementOrder }): ReactElement => (
  <FormButton<{ readonly reason: string }>
    danger
    label="撤回责令"
    title="撤回责令改正"
    okText="撤回"
    send={(body) => api.POST("/api/v1/improvement-orders/{orderId}/withdraw", { params: paramsOf(order), body })}
    refresh={refresh}
  >
    <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: "请写明理由" }]}>
      <Input.TextArea rows={3} maxLength={500} />
    </Form.Item>
  </FormButton>
)

/** What can be done with an order, on the side on which this agency stands. */
export const OrderActs = ({ order }: { readonly order: ImprovementOrder }): ReactElement | null => {
  const own = useMe().agency.id
  const [mayAnswer, mayIssue, mayCriticise] = [
    useMay("improvement-order.answer"),
    useMay("improvement-order.issue"),
    useMay("public-criticism.issue"),
  ]
  const { state, agencyId, toAgencyId } = order
  const answers = mayAnswer && toAgencyId === own && state === "open"
  const issued = mayIssue && agencyId === own && (state === "open" || state === "answered")
  const criticises = mayCriticise && agencyId === own && toAgencyId !== own && state === "open"
  if (!answers && !issued && !criticises) return null
  return (
    <Flex gap="small" wrap className="no-print" role="group" aria-label="现在可以办的">
      {answers && <Answering order={order} />}
      {issued && state === "answered" && <Judging order={order} />}
      {criticises && <IssueOfOrder order={order} />}
      {issued && <Withdrawing order={order} />}
    </Flex>
  )
}
