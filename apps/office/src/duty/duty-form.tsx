import { Form, Input, InputNumber, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { once, seen } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { OwnerFields } from "../people/owner-fields.tsx"
import { optionsOf, written } from "../report/words.ts"
import { DayField } from "../request/day-field.tsx"
import { refresh } from "./keys.ts"
import { cycles, type Duty } from "./words.ts"

type Text = "field" | "matter" | "content" | "basis" | "timeLimit" | "body" | "channel" | "audience" | "level"
type Fields = Pick<Duty, Text | "cycle" | "since"> & {
  readonly workingDays?: number | null
  readonly yearDay?: string
  readonly ownerPersonId?: string | null
  readonly ownerUnit?: string
}

const texts: readonly { readonly name: Text; readonly label: string; readonly most: number; readonly rows?: number }[] = [
  { name: "field", label: "领域", most: 100 },
  { name: "matter", label: "公开事项", most: 200 },
  { name: "content", label: "公开内容", most: 1000, rows: 3 },
  { name: "basis", label: "公开依据", most: 1000, rows: 2 },
  { name: "timeLimit", label: "公开时限", most: 200 },
  { name: "body", label: "公开主体", most: 200 },
  { name: "channel", label: "公开渠道", most: 200 },
  { name: "audience", label: "公开对象", most: 200 },
  { name: "level", label: "公开层级", most: 100 },
]

const bodyOf = ({ cycle, workingDays = null, yearDay, ownerPersonId = null, ownerUnit, ...fields }: Fields) => ({
  ...fields,
  cycle,
  workingDays: cycle === "on-change" ? workingDays : null,
  yearDay: cycle === "yearly" ? written(yearDay) : null,
  ownerPersonId,
  ownerUnit: written(ownerUnit),
})

const Counting = (): ReactElement => (
  <>
    <Form.Item name="cycle" label="公开周期">
      <Select options={optionsOf(cycles)} />
    </Form.Item>
    <Form.Item noStyle dependencies={["cycle"]}>
      {({ getFieldValue }) => {
        if (getFieldValue("cycle") === "on-change")
          return (
            <Form.Item name="workingDays" label="工作日数" extra="不填的按《条例》第二十六条，二十个工作日。">
              <InputNumber min={1} max={250} precision={0} style={{ width: "100%" }} />
            </Form.Item>
          )
        if (getFieldValue("cycle") !== "yearly") return null
        return (
          <Form.Item name="yearDay" label="每年截止的月日" rules={[{ required: true, pattern: /^\d{2}-\d{2}$/u, message: "请填写月日，如 03-31" }]}>
            <Input maxLength={5} placeholder="03-31" />
          </Form.Item>
        )
      }}
    </Form.Item>
  </>
)

const Boxes = (): ReactElement => {
  const { today } = useMe()
  return (
    <>
      {texts.map(({ name, label, most, rows }) => (
        <Form.Item key={name} name={name} label={label} rules={[{ required: true, whitespace: true, message: `请填写${label}` }]}>
          {rows === undefined ? <Input maxLength={most} /> : <Input.TextArea maxLength={most} rows={rows} />}
        </Form.Item>
      ))}
      <Counting />
      <OwnerFields />
      <Form.Item name="since" label="起算日期" extra="从这一天起计算；这之前的不算逾期。" rules={[{ required: true, message: "请选择起算日期" }]}>
        <DayField latest={`${String(Number(today.slice(0, 4)) + 1)}-12-31`} />
      </Form.Item>
    </>
  )
}

/** Enters a duty. */
export const AddDuty = (): ReactElement => {
  const { today } = useMe()
  return (
    <FormButton<Fields>
      primary
      width={640}
      label="登记一项"
      title="登记公开事项"
      initial={{ cycle: "on-change", since: today, channel: "政府网站", audience: "全社会", level: "县级" }}
      send={(fields, id) => api.POST("/api/v1/duties", { params: { header: once(id) }, body: { dutyId: id, ...bodyOf(fields) } })}
      refresh={refresh}
    >
      <Boxes />
    </FormButton>
  )
}

/** Changes a duty. */
export const ChangeDuty = ({ duty }: { readonly duty: Duty }): ReactElement => {
  const { id: dutyId, version, yearDay, ownerUnit } = duty
  return (
    <FormButton<Fields>
      width={640}
      label="更改"
      title={`更改“${duty.matter}”`}
      initial={{ ...duty, yearDay: yearDay ?? "", ownerUnit: ownerUnit ?? "" }}
      send={(changed) => api.PUT("/api/v1/duties/{dutyId}", { params: { path: { dutyId }, header: seen(version) }, body: bodyOf(changed) })}
      refresh={refresh}
    >
      <Boxes />
    </FormButton>
  )
}
