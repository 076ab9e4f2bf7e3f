import { Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { usePeople } from "./names.ts"

/** Who answers for something: `ownerUnit` and `ownerPersonId` of a form, either of them or neither. */
export const OwnerFields = (): ReactElement => {
  const people = usePeople()
  return (
    <>
      <Form.Item name="ownerUnit" label="责任部门">
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="ownerPersonId" label="责任人">
        <Select
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          placeholder="没有指定的不填"
          options={(people.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
    </>
  )
}
