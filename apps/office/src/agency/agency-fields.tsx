import { Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { PickAgency } from "./pick-agency.tsx"
import { kinds, levels, optionsOf, type Kind, type Level } from "./words.ts"

/** What is filled in of an agency. */
export interface AgencyFilled {
  readonly name: string
  readonly shortName: string
  readonly level: Level
  readonly kind: Kind
  readonly creditCode?: string
  readonly systemParentId?: string | null
}

/** The same as the API takes it. */
export const bodyOf = ({ name, shortName, level, kind, creditCode = "", systemParentId = null }: AgencyFilled) => ({
  name,
  shortName,
  level,
  kind,
  creditCode: creditCode.trim() === "" ? null : creditCode.trim(),
  systemParentId,
})

/** The boxes of an agency. */
export const AgencyFields = (): ReactElement => (
  <>
    <Form.Item name="name" label="名称" rules={[{ required: true, message: "请填写名称" }]}>
      <Input maxLength={100} />
    </Form.Item>
    <Form.Item name="shortName" label="简称" rules={[{ required: true, message: "请填写简称" }]}>
      <Input maxLength={40} />
    </Form.Item>
    <Form.Item name="level" label="层级" rules={[{ required: true, message: "请选择层级" }]}>
      <Select options={optionsOf(levels)} />
    </Form.Item>
    <Form.Item name="kind" label="性质" rules={[{ required: true, message: "请选择性质" }]} extra="告知复议机关时按它确定">
      <Select options={optionsOf(kinds)} />
    </Form.Item>
    <Form.Item name="systemParentId" label="业务上的上级机关">
      <PickAgency mayBeNone />
    </Form.Item>
    <Form.Item name="creditCode" label="统一社会信用代码" rules={[{ pattern: /^[0-9A-Z]{18}$/u, message: "应为 18 位数字和大写字母" }]}>
      <Input maxLength={18} />
    </Form.Item>
  </>
)
