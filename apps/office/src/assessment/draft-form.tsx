import { Form, InputNumber, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { once } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { refresh } from "./keys.ts"
import { TermsBoxes, type Terms } from "./terms-form.tsx"
import type { Assessment } from "./words.ts"

interface Fields extends Terms {
  readonly year: number
  readonly copyFrom: number
}

/** No year: the product's own criteria. */
const ownCriteria = 0

/** Begins the assessment of a year. */
export const DraftAssessment = ({ own, waiting }: { readonly own: readonly Assessment[]; readonly waiting: boolean }): ReactElement => {
  const { today } = useMe()
  const year = Number(today.slice(0, 4))
  return (
    <FormButton<Fields>
      waiting={waiting}
      primary
      label="拟定考核"
      title="拟定一年的考核"
      initial={{ year, copyFrom: own[0]?.year ?? ownCriteria, selfUntil: today, appealDays: 5, least: 5 }}
      send={({ copyFrom, ...fields }, id) =>
        api.POST("/api/v1/assessments", { params: { header: once(id) }, body: { ...fields, copyFrom: copyFrom === ownCriteria ? null : copyFrom } })
      }
      refresh={refresh}
    >
      <Form.Item name="year" label="考核年度" rules={[{ required: true, message: "请填写考核年度" }]}>
        <InputNumber min={2008} max={2100} precision={0} style={{ width: "100%" }} />
      </Form.Item>
      <Form.Item name="copyFrom" label="指标">
        <Select
          options={[
            { value: ownCriteria, label: "系统的默认指标" },
            ...own.map((one) => ({ value: one.year, label: `沿用${String(one.year)}年的指标` })),
          ]}
        />
      </Form.Item>
      <TermsBoxes />
    </FormButton>
  )
}
