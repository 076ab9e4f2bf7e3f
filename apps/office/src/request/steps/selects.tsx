import { Form, Select } from "antd"
import { facts, wordOf } from "../words.ts"
import type { Offer } from "./offer.ts"

interface Field {
  readonly id?: string
  readonly value?: string
  readonly onChange?: (value: string) => void
}

/** Third party or joint maker. */
export const WhomSelect = (field: Field) => (
  <Select
    {...field}
    options={[
      { value: "third-party", label: "第三方" },
      { value: "joint-maker", label: "共同制作机关" },
    ]}
  />
)

/** Restricted or not. */
export const RestrictedSelect = (field: Field) => (
  <Select
    {...field}
    options={[
      { value: "yes", label: "限制：只有经办人、负责人和会办人员能看内容" },
      { value: "no", label: "解除限制" },
    ]}
  />
)

/** The last step, which is the only one that can be struck; to be picked, so that nobody strikes it without having read it. */
export const LastStep = ({ offer }: { readonly offer: Offer }) => (
  <>
    <p>撤销之后期限按其余各步重新推算；撤销过这一步会留在办理经过里。</p>
    <Form.Item name="step" label="要撤销的一步" rules={[{ required: true, message: "请选择要撤销的一步" }]}>
      <Select
        options={(offer.choices["what"] ?? []).map(({ value, words }) => ({ value: `${value} ${words}`, label: `${words} ${wordOf(facts, value)}` }))}
      />
    </Form.Item>
  </>
)
