import { Flex, Form, Input } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { ChangeActivity } from "./activity-form.tsx"
import { TimeBoxes, type TimeFields } from "./time-fields.tsx"
import { refresh, type Activity } from "./words.ts"

interface Told {
  readonly notice: string
}

const NoticeField = (): ReactElement => (
  <Form.Item
    name="notice"
    label="告知预约人的话"
    extra="门户上的活动页和每个预约人的查询页上看得到。"
    rules={[{ required: true, whitespace: true, message: "请写明原因和安排" }]}
  >
    <Input.TextArea rows={3} maxLength={500} />
  </Form.Item>
)

const OfDraft = ({ activity: { id: activityId, version, title } }: { readonly activity: Activity }): ReactElement => {
  const [mayWrite, mayPublish] = [useMay("activity.write"), useMay("activity.publish")]
  const params = { path: { activityId }, header: seen(version) }
  return (
    <>
      {mayPublish && (
        <ConfirmButton
          label="公开"
          title={`公开“${title}”？`}
          send={() => api.POST("/api/v1/activities/{activityId}/publish", { params })}
          refresh={refresh}
        >
          <p>公开后在门户上看得到，预约开始后公众可以预约。</p>
        </ConfirmButton>
      )}
      {mayWrite && (
        <ConfirmButton
          danger
          label="作废"
          title={`作废草稿“${title}”？`}
          send={() => api.DELETE("/api/v1/activities/{activityId}", { params })}
          refresh={refresh}
        >
          <p>作废后不能恢复。</p>
        </ConfirmButton>
      )}
    </>
  )
}

const OfPublished = ({ activity }: { readonly activity: Activity }): ReactElement => {
  const { today } = useMe()
  const [mayPublish, mayHandle] = [useMay("activity.publish"), useMay("booking.handle")]
  const { id: activityId, version, title, fromDay, toDay, startsAt, endsAt, place, places, attendanceClosedOn } = activity
  const params = { path: { activityId }, header: seen(version) }
  return (
    <>
      {mayPublish && attendanceClosedOn === null && (
        <>
          <FormButton<TimeFields & Told>
            width={640}
            label="改期、改地点"
            title={`“${title}”改期、改地点`}
            okText="改"
            initial={{ fromDay, toDay, startsAt, endsAt, place }}
            send={(body) => api.POST("/api/v1/activities/{activityId}/move", { params, body })}
            refresh={refresh}
          >
            <p className="first">已有的预约仍然有效。</p>
            <TimeBoxes />
            <NoticeField />
          </FormButton>
          <FormButton<Told>
            danger
            label="取消活动"
            title={`取消“${title}”`}
            okText="取消活动"
            send={(body) => api.POST("/api/v1/activities/{activityId}/cancel", { params, body })}
            refresh={refresh}
          >
            <p className="first">所有预约随之取消，不能恢复；活动仍在门户上，注明已经取消。</p>
            <NoticeField />
          </FormButton>
        </>
      )}
      {mayHandle && places !== null && attendanceClosedOn === null && today >= toDay && (
        <ConfirmButton
          label="签到结束"
          title="签到结束？"
          send={() => api.POST("/api/v1/activities/{activityId}/close-attendance", { params })}
          refresh={refresh}
        >
          <p>没有签到的预约记为“未到”；以后查明到了的，还可以补签到。</p>
        </ConfirmButton>
      )}
    </>
  )
}

/** What can be done with an activity as it stands. */
export const ActivityActs = ({ activity }: { readonly activity: Activity }): ReactElement | null => {
  const mayWrite = useMay("activity.write")
  const { state } = activity
  if (state !== "draft" && state !== "published") return null
  return (
    <Flex gap="small" wrap className="no-print" role="group" aria-label="现在可以办的">
      {state === "draft" ? <OfDraft activity={activity} /> : <OfPublished activity={activity} />}
      {mayWrite && <ChangeActivity activity={activity} />}
    </Flex>
  )
}
