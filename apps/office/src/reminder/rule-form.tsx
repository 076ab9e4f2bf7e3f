import { Form, InputNumber, Select } from "antd"
import type { ReactElement } from "react"
import { channels, reminded, type Channel, type Reminded } from "./words.ts"

/** What is filled in of a rule, of whatever it reminds. */
export interface Filled {
  readonly when: "before" | "overdue"
  /** Before the last day: working days, or days of the calendar. */
  readonly workingDays?: number
  readonly days?: number
  readonly dailyFor?: number
  readonly thenEvery?: number
  readonly atMost?: number
  readonly to: Reminded[]
  readonly channels: Channel[]
}

/** In what the rules of a list differ. */
export interface RuleShape {
  /** How nearness before the last day is counted. */
  readonly before: "workingDays" | "days"
  /** Whether it is said how often at most one is reminded of what is overdue. */
  readonly ends: boolean
  readonly to: readonly Reminded[]
}

const befores = { workingDays: { label: "提前几个工作日（0 为当天）", most: 20 }, days: { label: "提前几天（0 为当天）", most: 120 } } as const

const optionsOf = <Code extends string>(words: Readonly<Record<Code, string>>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }))

/** A number of days to be filled in. */
const Days = ({
  name,
  label,
  least,
  most,
}: {
  readonly name: keyof Filled
  readonly label: string
  readonly least: number
  readonly most: number
}): ReactElement => (
  <Form.Item name={name} label={label} rules={[{ required: true, message: "请填写天数" }]}>
    <InputNumber min={least} max={most} precision={0} style={{ width: "100%" }} />
  </Form.Item>
)

/** The boxes of a rule. */
export const RuleFields = ({ shape: { before, ends, to } }: { readonly shape: RuleShape }): ReactElement => {
  const when = Form.useWatch<Filled["when"] | undefined>("when")
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
          {ends && <Days name="atMost" label="一共提醒几次为止" least={1} most={100} />}
        </>
      ) : (
        <Days name={before} label={befores[before].label} least={0} most={befores[before].most} />
      )}
      <Form.Item name="to" label="提醒谁" rules={[{ required: true, message: "请选择提醒谁" }]}>
        <Select mode="multiple" options={to.map((value) => ({ value, label: reminded[value] }))} />
      </Form.Item>
      <Form.Item name="channels" label="方式" rules={[{ required: true, message: "请选择方式" }]}>
        <Select mode="multiple" options={optionsOf(channels)} />
      </Form.Item>
    </>
  )
}
