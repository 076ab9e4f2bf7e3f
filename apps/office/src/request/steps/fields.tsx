import { Form, Input, InputNumber, Select } from "antd"
import { api } from "../../api/client.ts"
import { useMe } from "../../api/me.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { DayField } from "../day-field.tsx"
import { optionsOf, type Offer } from "./offer.ts"

/** The day on which a step happened; what has not happened cannot be entered. */
export const OnField = ({
  label = "日期",
  name = "on",
  optional = false,
}: {
  readonly label?: string
  readonly name?: string
  readonly optional?: boolean
}) => {
  const { today } = useMe()
  return (
    <Form.Item name={name} label={label} rules={[{ required: !optional, message: "请选择日期" }]}>
      <DayField latest={today} />
    </Form.Item>
  )
}

/** A day to come: by when something is to be done. */
export const UntilField = ({ name, label }: { readonly name: string; readonly label: string }) => (
  <Form.Item name={name} label={label} rules={[{ required: true, message: "请选择日期" }]}>
    <DayField />
  </Form.Item>
)

/** One of the choices that the API offers for a field. */
export const ChoiceField = ({ offer, name, label }: { readonly offer: Offer; readonly name: string; readonly label: string }) => (
  <Form.Item name={name} label={label} rules={[{ required: true, message: `请选择${label}` }]}>
    <Select options={optionsOf(offer, name)} />
  </Form.Item>
)

/** A working day count. */
export const DaysField = () => (
  <Form.Item name="days" label="延长的工作日" rules={[{ required: true, message: "请填写天数" }]}>
    <InputNumber min={1} max={20} precision={0} style={{ width: "100%" }} />
  </Form.Item>
)

/** Somebody of the agency. */
export const PersonField = ({ name, label }: { readonly name: string; readonly label: string }) => {
  const people = useAnswer(["people", "pick"], (signal) => api.GET("/api/v1/people", { params: { query: { limit: 200 } }, signal }))
  const options = (people.data?.items ?? []).map(({ id, name: called }) => ({ value: id, label: `${called}（${id}）` }))
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: `请选择${label}` }]}>
      {people.isError ? <Input maxLength={64} /> : <Select showSearch={{ optionFilterProp: "label" }} options={options} loading={people.isPending} />}
    </Form.Item>
  )
}
