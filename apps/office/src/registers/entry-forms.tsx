import { Form, Input, InputNumber, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { once, seen } from "../api/new-id.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { optionsOf } from "../report/words.ts"
import { refresh } from "./keys.ts"
import { registers, type Entry } from "./words.ts"

interface Fields {
  readonly on: string
  readonly count?: number | null
  readonly amount?: number | null
  readonly title: string
  readonly source: string
}

const bodyOf = ({ on, count = null, amount = null, title, source }: Fields) => ({
  on: on.trim(),
  count,
  amount,
  title: title.trim(),
  source: source.trim(),
})

const Boxes = (): ReactElement => (
  <>
    <Form.Item
      name="on"
      label="日期，或者月份"
      extra="逐件登记写到日，如 2025-03-07；一个月的合计写到月，如 2025-03。"
      rules={[{ required: true, pattern: /^\s*\d{4}-\d{2}(-\d{2})?\s*$/u, message: "请填写日期或者月份" }]}
    >
      <Input maxLength={10} placeholder="2025-03-07" />
    </Form.Item>
    <Form.Item name="count" label="件数（逐件登记的可以不填，算一件）">
      <InputNumber min={0} precision={0} style={{ width: "100%" }} />
    </Form.Item>
    <Form.Item name="amount" label="金额（万元，收费和采购填写）">
      <InputNumber min={0} style={{ width: "100%" }} />
    </Form.Item>
    <Form.Item name="title" label="事项" rules={[{ required: true, whitespace: true, message: "请填写事项" }]}>
      <Input maxLength={200} />
    </Form.Item>
    <Form.Item name="source" label="来源" rules={[{ required: true, whitespace: true, message: "请填写来源" }]}>
      <Input maxLength={200} placeholder="如“行政审批系统”" />
    </Form.Item>
  </>
)

/** Enters an entry of a register, or a month's figure. */
export const EnterEntry = ({ register }: { readonly register: Entry["register"] | undefined }): ReactElement => (
  <FormButton<Fields & Pick<Entry, "register">>
    primary
    label="登记一条"
    title="登记一条"
    initial={register === undefined ? {} : { register }}
    send={({ register: of, ...fields }, id) =>
      api.POST("/api/v1/register-entries", { params: { header: once(id) }, body: { entryId: id, register: of, ...bodyOf(fields) } })
    }
    refresh={refresh}
  >
    <Form.Item name="register" label="登记簿" rules={[{ required: true, message: "请选择登记簿" }]}>
      <Select options={optionsOf(registers)} />
    </Form.Item>
    <Boxes />
  </FormButton>
)

/** Puts an entry right, or strikes one that was entered in error. */
export const EntryActs = ({ entry }: { readonly entry: Entry }): ReactElement => {
  const { id: entryId, version, span, onDay, count, amount, title, source } = entry
  const params = { path: { entryId }, header: seen(version) }
  return (
    <>
      <FormButton<Fields>
        inTable
        label="更正"
        title={`更正“${title}”`}
        initial={{ on: span === "month" ? onDay.slice(0, 7) : onDay, count, amount, title, source }}
        send={(fields) => api.PUT("/api/v1/register-entries/{entryId}", { params, body: bodyOf(fields) })}
        refresh={refresh}
      >
        <Boxes />
      </FormButton>
      <ConfirmButton
        inTable
        danger
        label="撤销"
        title={`撤销“${title}”？`}
        send={() => api.DELETE("/api/v1/register-entries/{entryId}", { params })}
        refresh={refresh}
      >
        <p>用于误记；哪一年都不再计入，撤销本身留有记录。</p>
      </ConfirmButton>
    </>
  )
}
