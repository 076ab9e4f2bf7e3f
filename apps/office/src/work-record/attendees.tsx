import { Button, Flex, Form, InputNumber, Select } from "antd"
import type { ReactElement } from "react"

/** A line of those who took part, as it is filled in. */
export interface AttendeeFilled {
  readonly personId: string
  readonly score?: number | null
}

/** Who of the agency took part in a training, and the points of the test. */
export const Attendees = ({ people }: { readonly people: readonly { readonly id: string; readonly name: string }[] }): ReactElement => (
  <Form.List name="attendees">
    {(lines, { add, remove }) => (
      <Flex vertical gap="small" role="group" aria-label="本机关参加的人">
        {lines.map(({ key, name }, at) => (
          <Flex key={key} gap="small" align="start" wrap role="group" aria-label={`第 ${String(at + 1)} 人`}>
            <Form.Item
              name={[name, "personId"]}
              label={`参加人 ${String(at + 1)}`}
              rules={[{ required: true, message: "请选择参加人" }]}
              style={{ minWidth: 220 }}
            >
              <Select showSearch={{ optionFilterProp: "label" }} options={people.map(({ id, name: called }) => ({ value: id, label: called }))} />
            </Form.Item>
            <Form.Item name={[name, "score"]} label={`得分 ${String(at + 1)}（没有考试的不填）`}>
              <InputNumber min={0} max={100} step={0.5} />
            </Form.Item>
            <Button style={{ marginTop: 30 }} onClick={() => remove(name)} aria-label={`去掉第 ${String(at + 1)} 人`}>
              去掉
            </Button>
          </Flex>
        ))}
        <Button onClick={() => add({})} style={{ alignSelf: "start", marginBottom: 16 }}>
          增加参加人
        </Button>
      </Flex>
    )}
  </Form.List>
)
