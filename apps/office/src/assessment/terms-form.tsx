import { Form, InputNumber } from "antd"
import type { ReactElement } from "react"
import { DayField } from "../request/day-field.tsx"

/** What of an assessment is set beside its criteria. */
export interface Terms {
  readonly selfUntil: string
  readonly appealDays: number
  readonly least: number
}

const required = [{ required: true, message: "请填写" }]

/** Boxes for it. @param fixed once it is open only the day may move */
export const TermsBoxes = ({ fixed = false }: { readonly fixed?: boolean }): ReactElement => (
  <>
    <Form.Item name="selfUntil" label="自评截止" rules={required}>
      <DayField latest="2100-12-31" />
    </Form.Item>
    <Form.Item name="appealDays" label="申请复核的工作日数" extra="从评审结果告知机关的次日起算。" rules={required}>
      <InputNumber min={1} max={60} precision={0} disabled={fixed} style={{ width: "100%" }} />
    </Form.Item>
    <Form.Item name="least" label="按比例计分的最少件数" extra="不足这个件数的，这项指标不适用，分值折算。" rules={required}>
      <InputNumber min={1} max={100} precision={0} disabled={fixed} style={{ width: "100%" }} />
    </Form.Item>
  </>
)
