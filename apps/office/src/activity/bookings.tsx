import "./activity.css"
import { Card, Flex, Form, Input, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { Narrowing, PickOne } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { useAddress } from "../listing/use-address.ts"
import { EraseSender } from "../sender/erase-sender.tsx"
import { UnmaskSender } from "../sender/unmask-sender.tsx"
import { bookingColors, bookingStates, refresh, type Activity, type Booking } from "./words.ts"

const Acts = ({ booking, activity }: { readonly booking: Booking; readonly activity: Activity }): ReactElement => {
  const { today } = useMe()
  const mayHandle = useMay("booking.handle")
  const { id: bookingId, version, state, bookingNumber, senderErasedOn } = booking
  const params = { path: { bookingId }, header: seen(version) }
  const begun = today >= activity.fromDay && activity.state === "published"
  const over = today > activity.toDay || state !== "booked"
  return (
    <Flex gap="small" wrap>
      {mayHandle && begun && state !== "cancelled" && (
        <ConfirmButton
          inTable
          label={state === "attended" ? "撤销签到" : "签到"}
          title={state === "attended" ? `撤销 ${bookingNumber} 的签到？` : `${bookingNumber} 签到？`}
          send={() => api.PUT("/api/v1/bookings/{bookingId}/attendance", { params, body: { attended: state !== "attended" } })}
          refresh={refresh}
        >
          <p>共 {booking.places} 人。</p>
        </ConfirmButton>
      )}
      {mayHandle && state === "booked" && (
        <FormButton<{ readonly words: string }>
          inTable
          danger
          label="取消预约"
          title={`取消 ${bookingNumber}`}
          okText="取消预约"
          send={(body) => api.POST("/api/v1/bookings/{bookingId}/cancel", { params, body })}
          refresh={refresh}
        >
          <p className="first">名额随即放出，不能恢复。</p>
          <Form.Item name="words" label="告知预约人的话" rules={[{ required: true, whitespace: true, message: "请写明原因" }]}>
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </FormButton>
      )}
      {senderErasedOn === null && <UnmaskSender of="bookings" ofId={bookingId} />}
      {senderErasedOn === null && over && <EraseSender of="booking" ofId={bookingId} refresh={refresh} />}
    </Flex>
  )
}

const columns = (activity: Activity): TableColumnsType<Booking> => [
  { title: "预约编号", dataIndex: "bookingNumber" },
  { title: "姓名", key: "name", render: (_, { shownName }) => shownName ?? "已删除" },
  { title: "电话", key: "phone", render: (_, { shownPhone }) => shownPhone ?? "已删除" },
  { title: "人数", dataIndex: "places", align: "right" },
  { title: "预约日期", dataIndex: "bookedOn" },
  {
    title: "状态",
    key: "state",
    render: (_, { state, cancelledBy, endedOn }) => (
      <Flex gap={4} wrap>
        <Tag color={bookingColors[state]}>{bookingStates[state]}</Tag>
        {cancelledBy !== null && <span>{cancelledBy === "person" ? "本人取消" : "机关取消"}</span>}
        {endedOn}
      </Flex>
    ),
  },
  { title: "签名", key: "sign", className: "only-print", render: () => "" },
  { title: "办理", key: "acts", className: "no-print", render: (_, booking) => <Acts key={booking.version} booking={booking} activity={activity} /> },
]

const Counts = ({ activityId }: { readonly activityId: string }): ReactElement => {
  const counts = useAnswer(["activities", "counts", activityId], (signal) =>
    api.GET("/api/v1/activities/{activityId}/booking-counts", { params: { path: { activityId } }, signal }),
  )
  const { data } = counts
  const figure = (count: number | undefined): string => String(count ?? "…")
  return (
    <p className="first">
      有效预约 {figure(data?.bookings)} 个，共 {figure(data?.places)} 人；签到 {figure(data?.attended)} 个，未到 {figure(data?.noShows)} 个；取消{" "}
      {figure(data?.cancelled)} 个。
    </p>
  )
}

/** Who booked an activity, masked: checked in at the door, cancelled with words, exported, printed with room to sign. */
export const Bookings = ({ activity }: { readonly activity: Activity }): ReactElement => {
  const { kept, set } = useAddress(["bookings"])
  const { id: activityId } = activity
  const state = Object.keys(bookingStates).find((one): one is Booking["state"] => one === kept.bookings)
  const query = state === undefined ? {} : { state }
  return (
    <Card title="预约名单" extra={<ExportLinks list="bookings" query={{ activityId, state }} />}>
      <Counts activityId={activityId} />
      <Flex vertical gap="small">
        <Narrowing>
          <PickOne label="预约的状态" any="状态不限" words={bookingStates} value={state} onPicked={(bookings) => set({ bookings })} />
        </Narrowing>
        <PagedTable<Booking>
          key={JSON.stringify(query)}
          label="预约名单"
          limit={200}
          of={["activities", "bookings", activityId, query]}
          load={(part, signal) =>
            api.GET("/api/v1/activities/{activityId}/bookings", { params: { path: { activityId }, query: { ...part, ...query } }, signal })
          }
          columns={columns(activity)}
          rowKey={({ id }) => id}
          empty={state === undefined ? "还没有人预约" : "没有这样的预约"}
        />
      </Flex>
    </Card>
  )
}
