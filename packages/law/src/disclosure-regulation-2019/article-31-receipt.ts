import type { Day } from "../day.ts"
import { rule } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"

/** How a request reaches the agency. */
export const channels = ["in-person", "registered-post", "ordinary-post", "online", "fax", "email", "oral"] as const

/** One of {@link channels}. */
export type Channel = (typeof channels)[number]

/** Channels whose day of receipt is the day on which both sides confirm it. */
const confirmedChannels: ReadonlySet<Channel> = new Set<Channel>(["ordinary-post", "online", "fax", "email"])

/** True where the legal day of receipt needs a confirmation on record. */
const needsConfirmation = (channel: Channel, oral: "recorded" | "confirmed"): boolean =>
  confirmedChannels.has(channel) || (channel === "oral" && oral === "confirmed")

/** The form's arrival and, where there was one, its confirmation with the applicant. */
export interface Arrival {
  readonly channel: Channel
  /** Day on which the form arrived or the oral request was written down. */
  readonly on: Day
  readonly confirmedOn: Day | null
}

/** The legal day of receipt, or null while a channel that needs it has no confirmation. */
export const receipt = rule({
  id: "disclosure-2019/31/receipt",
  name: "收到申请之日",
  cites: cite(31, "当面提交为提交之日；邮寄为签收之日，平信为与申请人确认之日；网络、传真为双方确认之日"),
  inForce: regulationInForce,
  settings: ["receipt.oral"],
  apply: ({ channel, on, confirmedOn }: Arrival, { settings }): Day | null =>
    needsConfirmation(channel, settings["receipt.oral"]) ? confirmedOn : on,
})
