import "../listing/listing.css"
import { Alert, Card, Descriptions, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { Link, useParams } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { ActivityActs } from "./activity-acts.tsx"
import { Bookings } from "./bookings.tsx"
import { kinds, stateColors, states, timeWords, type Activity } from "./words.ts"

const Shown = ({ activity }: { readonly activity: Activity }): ReactElement => {
  const mayReadBookings = useMay("booking.read")
  const { venueId, kind, title, state, place, description, places, booked, bookingFrom, bookingTo, notice, noticeOn, attendanceClosedOn } = activity
  return (
    <Flex vertical gap="middle">
      {notice !== null && (
        <Alert
          type={state === "cancelled" ? "error" : "warning"}
          showIcon
          title={state === "cancelled" ? "活动已取消" : "活动有变动"}
          description={`${noticeOn ?? ""} ${notice}`}
        />
      )}
      <Card title={title} extra={<Tag color={stateColors[state]}>{states[state]}</Tag>}>
        <Flex vertical gap="middle">
          <Descriptions
            size="small"
            column={{ xs: 1, md: 2 }}
            items={[
              { key: "time", label: "时间", children: timeWords(activity) },
              { key: "place", label: "地点", children: place },
              { key: "kind", label: "类型", children: kinds[kind] },
              ...(venueId === null ? [] : [{ key: "venue", label: "场馆", children: <Link to={`/venues/${venueId}`}>看场馆</Link> }]),
              { key: "places", label: "名额", children: places === null ? "无需预约" : `${String(places)} 人，已经预约 ${String(booked ?? 0)} 人` },
              ...(bookingFrom === null ? [] : [{ key: "period", label: "预约时间", children: `${bookingFrom} 至 ${bookingTo ?? ""}` }]),
              ...(attendanceClosedOn === null ? [] : [{ key: "closed", label: "签到结束", children: attendanceClosedOn }]),
            ]}
          />
          {description !== "" && <p className="prose">{description}</p>}
          <ActivityActs key={activity.version} activity={activity} />
        </Flex>
      </Card>
      {places !== null && mayReadBookings && <Bookings activity={activity} />}
    </Flex>
  )
}

/** One activity with who booked it. */
const ActivityPage = (): ReactElement => {
  const { activityId = "" } = useParams()
  const activity = useAnswer(["activities", "one", activityId], (signal) =>
    api.GET("/api/v1/activities/{activityId}", { params: { path: { activityId } }, signal }),
  )
  return (
    <PageFrame title="一项活动" actions={<PrintButton />}>
      <Answered answer={activity}>{(data) => <Shown activity={data} />}</Answered>
    </PageFrame>
  )
}

export default ActivityPage
