import type { components } from "@gongkai/client"
import { Alert, Flex, Form, Input, InputNumber, Select } from "antd"
import { api } from "../../api/client.ts"
import { useMay } from "../../api/me.ts"
import { once } from "../../api/new-id.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { refundReasons, waiveReasons } from "../../fee/words.ts"
import { Answered } from "../../frame/page-frame.tsx"
import { FormButton } from "../../listing/form-button.tsx"
import { OnField } from "../steps/fields.tsx"
import { choices } from "../words.ts"
import { Working } from "./fee-working.tsx"

type Standing = components["schemas"]["FeeStanding"]
type Basis = components["schemas"]["FeePreview"]["basis"]

const refreshOf = (caseId: string) => [["fees"], ["requests", caseId], ["board"]]

/** What it would come to, while the form is filled in. */
const Preview = ({ caseId }: { readonly caseId: string }) => {
  const picked: unknown = Form.useWatch("basis")
  const many: unknown = Form.useWatch("quantity")
  const basis: Basis = picked === "page" ? "page" : "item"
  const quantity = typeof many === "number" ? many : 1
  const preview = useAnswer(["fees", "preview", caseId, basis, quantity], (signal) =>
    api.GET("/api/v1/requests/{caseId}/fee/preview", { params: { path: { caseId }, query: { basis, quantity } }, signal }),
  )
  return (
    <Answered answer={preview}>
      {(fee) => (
        <Alert
          type="info"
          title="算式"
          description={
            <>
              <Working fee={fee} />
              <div>{fee.citation}</div>
            </>
          }
        />
      )}
    </Answered>
  )
}

const Assess = ({ caseId }: { readonly caseId: string }) => (
  <FormButton<{ basis: Basis; quantity: number }>
    label="核定费用"
    title="核定信息处理费"
    okText="核定"
    initial={{ basis: "item", quantity: 1 }}
    refresh={refreshOf(caseId)}
    send={(body, id) => api.POST("/api/v1/requests/{caseId}/fee/assess", { params: { path: { caseId }, header: once(id) }, body })}
  >
    <Form.Item name="basis" label="计收方式，按件、按量只用一种">
      <Select options={choices({ item: "按件", page: "按量（A4 页数）" })} />
    </Form.Item>
    <Form.Item name="quantity" label="数量" rules={[{ required: true, message: "请填写数量" }]}>
      <InputNumber min={1} max={1_000_000} precision={0} style={{ width: "100%" }} />
    </Form.Item>
    <Preview caseId={caseId} />
  </FormButton>
)

const Notify = ({ caseId }: { readonly caseId: string }) => (
  <FormButton<{ on: string; reached?: string }>
    label="通知缴费"
    title="通知缴费"
    okText="确定"
    refresh={refreshOf(caseId)}
    send={(body, id) => api.POST("/api/v1/requests/{caseId}/fee/notify", { params: { path: { caseId }, header: once(id) }, body })}
  >
    <OnField label="通知日期" />
    <OnField name="reached" label="送达日期（已经送达的）" optional />
  </FormButton>
)

/** Whole yuan. */
const AmountField = ({ label }: { readonly label: string }) => (
  <Form.Item name="amount" label={label} rules={[{ required: true, message: "请填写金额" }]}>
    <InputNumber min={1} precision={0} style={{ width: "100%" }} />
  </Form.Item>
)

const ReasonField = ({ reasons }: { readonly reasons: Readonly<Record<string, string>> }) => (
  <Form.Item name="reason" label="原因" rules={[{ required: true, message: "请选择原因" }]}>
    <Select options={choices(reasons)} />
  </Form.Item>
)

const Receive = ({ caseId, amount }: { readonly caseId: string; readonly amount: number | undefined }) => (
  <FormButton<{ on: string; amount: number; receiptNumber: string }>
    label="收到缴费"
    title="收到缴费"
    okText="确定"
    initial={amount === undefined ? {} : { amount }}
    refresh={refreshOf(caseId)}
    send={(body, id) => api.POST("/api/v1/requests/{caseId}/fee/receive", { params: { path: { caseId }, header: once(id) }, body })}
  >
    <OnField label="缴费日期" />
    <AmountField label="金额（元），须一次缴清" />
    <Form.Item
      name="receiptNumber"
      label="票据号"
      rules={[{ required: true, pattern: /^[A-Za-z0-9-]{1,40}$/u, message: "请用字母、数字、横线填写票据号" }]}
    >
      <Input maxLength={40} />
    </Form.Item>
  </FormButton>
)

const Refund = ({ caseId }: { readonly caseId: string }) => (
  <FormButton<{ on: string; amount: number; reason: keyof typeof refundReasons }>
    label="退费"
    title="退费"
    okText="确定"
    refresh={refreshOf(caseId)}
    send={(body, id) => api.POST("/api/v1/requests/{caseId}/fee/refund", { params: { path: { caseId }, header: once(id) }, body })}
  >
    <OnField label="退费日期" />
    <AmountField label="退费金额（元）" />
    <ReasonField reasons={refundReasons} />
  </FormButton>
)

const Waive = ({ caseId }: { readonly caseId: string }) => (
  <FormButton<{ on: string; reason: keyof typeof waiveReasons }>
    label="免收"
    title="免收信息处理费"
    okText="确定"
    refresh={refreshOf(caseId)}
    send={(body, id) => api.POST("/api/v1/requests/{caseId}/fee/waive", { params: { path: { caseId }, header: once(id) }, body })}
  >
    <OnField label="决定免收的日期" />
    <ReasonField reasons={waiveReasons} />
  </FormButton>
)

/** What comes next with the fee of the request; what may not be the API says. */
export const FeeActs = ({
  caseId,
  open,
  standing: { state, fee },
}: {
  readonly caseId: string
  readonly open: boolean
  readonly standing: Standing
}) => {
  const [assess, notify, receive, refund, waive] = [
    useMay("fee.assess"),
    useMay("fee.notify"),
    useMay("fee.receive"),
    useMay("fee.refund"),
    useMay("fee.waive"),
  ]
  const before = state === "none" || state === "assessed"
  return (
    <Flex gap="small" wrap className="no-print">
      {assess && open && before && <Assess caseId={caseId} />}
      {notify && open && state === "assessed" && <Notify caseId={caseId} />}
      {receive && state === "noticed" && <Receive caseId={caseId} amount={fee?.amount} />}
      {waive && (state === "assessed" || state === "noticed") && <Waive caseId={caseId} />}
      {refund && state === "paid" && <Refund caseId={caseId} />}
    </Flex>
  )
}
