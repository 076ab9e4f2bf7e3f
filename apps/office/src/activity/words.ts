import type { QueryKey } from "@tanstack/react-query"
import type { components, paths } from "@gongkai/client"

export type Activity = components["schemas"]["Activity"]
export type Booking = components["schemas"]["Booking"]
/** What the list is narrowed to, as the API takes it. */
export type ActivityQuery = Omit<NonNullable<paths["/api/v1/activities"]["get"]["parameters"]["query"]>, "after" | "limit">

export const kinds: Readonly<Record<Activity["kind"], string>> = {
  exhibition: "展览",
  lecture: "讲座",
  performance: "演出",
  sport: "体育",
  reading: "阅读",
  course: "培训、课程",
  other: "其他",
}
export const states: Readonly<Record<Activity["state"], string>> = { draft: "草稿", published: "已公开", cancelled: "已取消", discarded: "已作废" }
export const stateColors: Readonly<Record<Activity["state"], string>> = {
  draft: "default",
  published: "green",
  cancelled: "red",
  discarded: "default",
}
export const bookingStates: Readonly<Record<Booking["state"], string>> = {
  booked: "已预约",
  attended: "已到",
  "no-show": "未到",
  cancelled: "已取消",
}
export const bookingColors: Readonly<Record<Booking["state"], string>> = {
  booked: "blue",
  attended: "green",
  "no-show": "orange",
  cancelled: "default",
}
/** What an activity or a booking makes old. */
export const refresh: readonly QueryKey[] = [["activities"]]
/** When it takes place. */
export const timeWords = ({ fromDay, toDay, startsAt, endsAt }: Pick<Activity, "fromDay" | "toDay" | "startsAt" | "endsAt">): string =>
  fromDay === toDay ? `${fromDay} ${startsAt}—${endsAt}` : `${fromDay} ${startsAt} 至 ${toDay} ${endsAt}`
