import { Form, Input } from "antd"
import type { ReactElement } from "react"
import { PersonSelect } from "./person-select.tsx"

/** Who answers for something: `ownerUnit` and `ownerPersonId` of a form, either of them or neither. */
export const OwnerFields = (): ReactElement => (
  <>
    <Form.Item name="ownerUnit" label="责任部门">
      <Input maxLength={100} />
    </Form.Item>
    <Form.Item name="ownerPersonId" label="责任人">
      <PersonSelect placeholder="没有指定的不填" />
    </Form.Item>
  </>
)
