import type { Day } from "@gongkai/law"
import type { OpenActivity } from "@gongkai/records"
import { dayWords } from "../list/words.ts"

type Time = Pick<OpenActivity, "fromDay" | "toDay" | "startsAt" | "endsAt">

/** When it takes place: 2026年3月5日9:00—11:00. */
export const timeWords = ({ fromDay, toDay, startsAt, endsAt }: Time): string =>
  fromDay === toDay ? `${dayWords(fromDay)} ${startsAt}—${endsAt}` : `${dayWords(fromDay)} ${startsAt} 至 ${dayWords(toDay)} ${endsAt}`

/** How an activity stands with those who want to come. */
export type Standing = "cancelled" | "over" | "free" | "before" | "bookable" | "after"

/** The same, on a day. */
export const standingOf = ({ state, toDay, bookingFrom, bookingTo }: OpenActivity, today: Day): Standing => {
  if (state === "cancelled") return "cancelled"
  if (toDay < today) return "over"
  if (bookingFrom === null || bookingTo === null) return "free"
  if (today < bookingFrom) return "before"
  return today > bookingTo ? "after" : "bookable"
}

/** Its words. */
export const standingWords: Readonly<Record<Standing, string>> = {
  cancelled: "已取消",
  over: "已结束",
  free: "无需预约",
  before: "预约尚未开始",
  bookable: "可以预约",
  after: "预约已经截止",
}
