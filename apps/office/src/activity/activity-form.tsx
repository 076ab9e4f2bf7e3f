import { Flex, Form, Input, InputNumber, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { once, seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { FormButton } from "../listing/form-button.tsx"
import { optionsOf } from "../report/words.ts"
import { DayField } from "../request/day-field.tsx"
import { TimeBoxes, type TimeFields } from "./time-fields.tsx"
import { kinds, refresh, type Activity } from "./words.ts"

interface Fields extends TimeFields, Pick<Activity, "kind" | "title"> {
  readonly venueId?: string | null
  readonly description?: string
  readonly places?: number | null
  readonly bookingFrom?: string | null
  readonly bookingTo?: string | null
}

const bodyOf = ({ venueId = null, description = "", places = null, bookingFrom = null, bookingTo = null, ...fields }: Fields) => ({
  ...fields,
  ...{ venueId, description, places, bookingFrom, bookingTo },
})

const VenueField = (): ReactElement => {
  const venues = useAnswer(["venues", "pick"], (signal) => api.GET("/api/v1/venues", { params: { query: { limit: 200 } }, signal }))
  const options = (venues.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Form.Item name="venueId" label="场馆（可以不选）">
      <Select allowClear loading={venues.isPending} options={options} />
    </Form.Item>
  )
}

/** @param timed whether days, times and place are among them: once it is published they are changed by moving */
const Boxes = ({ timed }: { readonly timed: boolean }): ReactElement => (
  <>
    <Form.Item name="title" label="名称" rules={[{ required: true, whitespace: true, message: "请填写名称" }]}>
      <Input maxLength={200} />
    </Form.Item>
    <Form.Item name="kind" label="类型" rules={[{ required: true, message: "请选择类型" }]}>
      <Select options={optionsOf(kinds)} />
    </Form.Item>
    <VenueField />
    {timed && <TimeBoxes />}
    <Form.Item name="description" label="介绍">
      <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={10_000} />
    </Form.Item>
    <Flex gap="small" wrap>
      <Form.Item name="places" label="名额（不用预约的空着）" style={{ flex: "1 1 140px" }}>
        <InputNumber min={1} max={100_000} precision={0} style={{ width: "100%" }} />
      </Form.Item>
      <Form.Item name="bookingFrom" label="预约开始日期" style={{ flex: "1 1 160px" }}>
        <DayField />
      </Form.Item>
      <Form.Item name="bookingTo" label="预约截止日期（当天仍可预约）" style={{ flex: "1 1 160px" }}>
        <DayField />
      </Form.Item>
    </Flex>
  </>
)

/** Drafts an activity. */
export const DraftActivity = (): ReactElement => (
  <FormButton<Fields>
    primary
    width={760}
    label="起草活动"
    title="起草活动"
    send={(fields, id) => api.POST("/api/v1/activities", { params: { header: once(id) }, body: { activityId: id, ...bodyOf(fields) } })}
    refresh={refresh}
  >
    <Boxes timed />
  </FormButton>
)

/** Changes an activity. */
export const ChangeActivity = ({ activity }: { readonly activity: Activity }): ReactElement => {
  const { id: activityId, version, state, fromDay, toDay, startsAt, endsAt, place } = activity
  const { title, kind, venueId, description, places, bookingFrom, bookingTo } = activity
  const time = { fromDay, toDay, startsAt, endsAt, place }
  return (
    <FormButton<Fields>
      width={760}
      label="修改"
      title="修改活动"
      initial={{ ...time, title, kind, venueId, description, places, bookingFrom, bookingTo }}
      send={(fields) =>
        api.PUT("/api/v1/activities/{activityId}", { params: { path: { activityId }, header: seen(version) }, body: bodyOf({ ...time, ...fields }) })
      }
      refresh={refresh}
    >
      {state === "published" && <p className="first">已经公开。改时间、地点的用“改期、改地点”，并告知预约人；名额不能少于已经预约的人数。</p>}
      <Boxes timed={state === "draft"} />
    </FormButton>
  )
}
