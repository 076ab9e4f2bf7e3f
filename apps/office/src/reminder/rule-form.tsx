import { Form, InputNumber, Select } from "antd"
import type { ReactElement } from "react"
import { channels, reminded, type Channel, type Reminded, type Rule } from "./words.ts"

/** What is filled in of a rule. */
export interface Filled {
  readonly when: Rule["when"]
  readonly workingDays?: number
  readonly dailyFor?: number
  readonly thenEvery?: number
  readonly to: Reminded[]
  readonly channels: Channel[]
}

/** The same as the API takes it. */
export const ruleOf = ({ when, workingDays = 0, dailyFor = 0, thenEvery = 1, to, channels: by }: Filled): Rule =>
  when === "before" ? { when, workingDays, to, channels: by } : { when, dailyFor, thenEvery, to, channels: by }

/** Choices in words. */
export const optionsOf = <Code extends string>(words: Readonly<Record<Code, string>>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }))

/** A number of days to be filled in. */
export const Days = ({
  name,
  label,
  least,
  most,
}: {
  readonly name: string
  readonly label: string
  readonly least: number
  readonly most: number
}): ReactElement => (
  <Form.Item name={name} label={label} rules={[{ required: true, message: "请填写天数" }]}>
    <InputNumber min={least} max={most} precision={0} style={{ width: "100%" }} />
  </Form.Item>
)

/** The boxes of a rule. */
export const RuleFields = (): ReactElement => {
  const when = Form.useWatch<Rule["when"] | undefined>("when")
  return (
    <>
      <Form.Item name="when" label="时点" rules={[{ required: true, message: "请选择时点" }]}>
        <Select
          options={[
            { value: "before", label: "末日前和末日当天" },
            { value: "overdue", label: "逾期后" },
          ]}
        />
      </Form.Item>
      {when === "overdue" ? (
        <>
          <Days name="dailyFor" label="头几个工作日每天提醒" least={0} most={20} />
          <Days name="thenEvery" label="以后每几个工作日提醒一次" least={1} most={60} />
        </>
      ) : (
        <Days name="workingDays" label="提前几个工作日（0 为当天）" least={0} most={20} />
      )}
      <Form.Item name="to" label="提醒谁" rules={[{ required: true, message: "请选择提醒谁" }]}>
        <Select mode="multiple" options={optionsOf(reminded)} />
      </Form.Item>
      <Form.Item name="channels" label="方式" rules={[{ required: true, message: "请选择方式" }]}>
        <Select mode="multiple" options={optionsOf(channels)} />
      </Form.Item>
    </>
  )
}
