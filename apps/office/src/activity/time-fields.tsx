import { Flex, Form, Input } from "antd"
import type { ReactElement } from "react"
import { DayField } from "../request/day-field.tsx"

/** When and where something takes place. */
export interface TimeFields {
  readonly fromDay: string
  readonly toDay: string
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
}

const time = /^([01]\d|2[0-3]):[0-5]\d$/u

/** Boxes for it. */
export const TimeBoxes = (): ReactElement => (
  <>
    <Flex gap="small" wrap>
      {(
        [
          ["fromDay", "开始日期"],
          ["toDay", "结束日期"],
        ] as const
      ).map(([name, label]) => (
        <Form.Item key={name} name={name} label={label} rules={[{ required: true, message: "请选择日期" }]} style={{ flex: "1 1 160px" }}>
          <DayField />
        </Form.Item>
      ))}
      {(
        [
          ["startsAt", "开始时间"],
          ["endsAt", "结束时间"],
        ] as const
      ).map(([name, label]) => (
        <Form.Item
          key={name}
          name={name}
          label={label}
          rules={[
            { required: true, message: "请填写时间" },
            { pattern: time, message: "写作 09:30" },
          ]}
          style={{ flex: "1 1 120px" }}
        >
          <Input maxLength={5} placeholder="09:30" />
        </Form.Item>
      ))}
    </Flex>
    <Form.Item name="place" label="地点" rules={[{ required: true, whitespace: true, message: "请填写地点" }]}>
      <Input maxLength={200} />
    </Form.Item>
  </>
)
