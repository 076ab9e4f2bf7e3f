import { z } from "@hono/zod-openapi"
import { AttendanceToRecord, BookingToCancel, cancelBooking, Id, recordAttendance } from "@gongkai/casework"
import { activityOf, bookingCounts, listBookings } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { Booking, BookingCounts } from "./answers.ts"
import { BookingsWanted } from "./filters.ts"

const tag = "活动和预约"
const act = "booking.read"
const one = "/bookings/{bookingId}"

/** Who booked an activity, masked; who came. */
export const bookingRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/activities/{activityId}/bookings",
    summary: "一项活动的预约，姓名和电话遮掩",
    tag,
    act,
    input: z.object({ ...BookingsWanted.shape, ...pagingFields }),
    answer: pageOf(Booking),
    run: async ({ tx, session: { agencyId }, query }) => {
      const { activityId, state = null } = query
      if ((await activityOf(tx, agencyId, activityId)) === null) return null
      return listBookings(tx, agencyId, { activityId, state }, pagingOf(query))
    },
  })
  queryRoute(api, {
    path: "/activities/{activityId}/booking-counts",
    summary: "一项活动的预约各有多少",
    tag,
    act,
    input: z.object({ activityId: Id }),
    answer: BookingCounts,
    run: async ({ tx, session: { agencyId }, query: { activityId } }) =>
      (await activityOf(tx, agencyId, activityId)) === null ? null : bookingCounts(tx, agencyId, activityId),
  })
  commandRoute(api, {
    method: "post",
    path: `${one}/cancel`,
    summary: "取消一个预约，写明告知预约人的话",
    tag,
    params: BookingToCancel.pick({ bookingId: true }),
    body: BookingToCancel.pick({ words: true }),
    command: cancelBooking,
    versioned: true,
  })
  commandRoute(api, {
    method: "put",
    path: `${one}/attendance`,
    summary: "签到，或者撤销签到",
    tag,
    params: AttendanceToRecord.pick({ bookingId: true }),
    body: AttendanceToRecord.pick({ attended: true }),
    command: recordAttendance,
    versioned: true,
  })
}
