import { day, type Day } from "../day.ts"
import { rule } from "../rule.ts"

/** How a decision is handed over. Post means the postal enterprise; no other courier serves. */
export const serviceChannels = ["in-person", "entrusted", "registered-post", "online", "email", "fax"] as const

/** One of {@link serviceChannels}. */
export type ServiceChannel = (typeof serviceChannels)[number]

/** A letter's way to the applicant. */
export interface Service {
  readonly channel: ServiceChannel
  /** Day on which it was handed over to the applicant, to the post, or sent. */
  readonly on: Day
  /** Day on which an online letter was read, or a posted one signed for; null where not known. */
  readonly seenOn: Day | null
}

/** The day on which a decision counts as served. */
export const serviceDay = rule({
  id: "service-reply-2016/service-day",
  name: "送达之日",
  cites: { law: "国办公开办函〔2016〕235号", says: "直接、委托送达以签收之日为准；邮寄须通过邮政企业，以交邮之日为准" },
  inForce: { from: day("2016-01-01") },
  settings: ["service.online"],
  apply: ({ channel, on, seenOn }: Service, { settings }): Day =>
    channel === "online" && settings["service.online"] === "read" ? (seenOn ?? on) : on,
})
