import { Form, InputNumber, Select } from "antd"
import { useRef, type ReactElement } from "react"
import { useNavigate } from "react-router"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { once } from "../api/new-id.ts"
import { thisYear } from "../clock.ts"
import { FormButton } from "../listing/form-button.tsx"
import { DayField } from "../request/day-field.tsx"
import { refresh } from "./keys.ts"
import { forms, optionsOf, scopes, type Report } from "./words.ts"

interface Filled {
  readonly year: number
  readonly scope: Report["scope"]
  readonly form?: Report["form"]
  readonly asOf?: string
}

/** Begins a year's report; the form is that of the year, the day its last, where none is said. */
export const BeginReport = ({
  year = thisYear() - 1,
  scope = "agency",
  label = "起草年度报告",
}: {
  readonly year?: number
  readonly scope?: Report["scope"]
  readonly label?: string
}): ReactElement => {
  const { today } = useMe()
  const navigate = useNavigate()
  const begun = useRef("")
  return (
    <FormButton<Filled>
      primary
      label={label}
      title="起草年度报告"
      okText="起草"
      initial={{ year, scope }}
      send={(filled, id) => {
        begun.current = id
        return api.POST("/api/v1/reports", { params: { header: once(id) }, body: { reportId: id, ...filled } })
      }}
      refresh={refresh}
      onDone={() => void navigate(`/reports/${begun.current}`)}
    >
      <Form.Item name="year" label="统计年度" rules={[{ required: true, message: "请填写统计年度" }]}>
        <InputNumber min={2008} max={2100} precision={0} style={{ width: "100%" }} />
      </Form.Item>
      <Form.Item name="scope" label="范围" extra="汇总由本机关和各直接下级报送的数相加。">
        <Select options={optionsOf(scopes)} />
      </Form.Item>
      <Form.Item name="form" label="表格版本（不选的按年度）">
        <Select allowClear options={optionsOf(forms)} placeholder="按年度" />
      </Form.Item>
      <Form.Item name="asOf" label="截止日（不填的为年底，年度未完的为今天）">
        <DayField latest={today} />
      </Form.Item>
    </FormButton>
  )
}
