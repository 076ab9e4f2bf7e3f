import { Alert, Form, Select } from "antd"
import { OnField } from "./fields.tsx"
import { optionsOf, type Offer } from "./offer.ts"

const partial = "partiallyGranted"

/** Outcome and ground of a reply; what the answer has to say then is told beside it (Article 36). */
export const DecisionFields = ({ offer }: { readonly offer: Offer }) => {
  const outcome: unknown = Form.useWatch("outcome")
  const ground: unknown = Form.useWatch("ground")
  const chosen = (offer.choices["outcome"] ?? []).find(({ value }) => value === outcome)
  const grounds = chosen?.grounds ?? []
  const contents = grounds.find(({ value }) => value === ground)?.contents ?? chosen?.contents ?? []
  return (
    <>
      <OnField label="决定日期" />
      <Form.Item name="outcome" label="答复结果" rules={[{ required: true, message: "请选择答复结果" }]}>
        <Select showSearch={{ optionFilterProp: "label" }} options={optionsOf(offer, "outcome")} />
      </Form.Item>
      {grounds.length > 0 && (
        <Form.Item name="ground" label="依据" preserve={false} rules={[{ required: true, message: "请选择依据" }]}>
          <Select options={grounds.map(({ value, words }) => ({ value, label: words }))} />
        </Form.Item>
      )}
      {outcome === partial && (
        <Form.Item name="withheld" label="不予公开部分的依据" preserve={false} rules={[{ required: true, message: "请选择不予公开部分的依据" }]}>
          <Select options={optionsOf(offer, "withheld")} />
        </Form.Item>
      )}
      {contents.length > 0 && <Alert type="info" title="答复须写明" description={contents.join("；")} />}
    </>
  )
}
