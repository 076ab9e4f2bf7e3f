import type { Day } from "../day.ts"
import type { Channel } from "../disclosure-regulation-2019/article-31-receipt.ts"
import type { OutcomeId } from "../disclosure-regulation-2019/article-36-outcomes.ts"
import type { GroundId } from "../disclosure-regulation-2019/grounds.ts"
import type { ServiceChannel } from "../service-reply-2016/service-day.ts"

/** Something that happened to a request on a day; facts only, no derived day among them. */
export type RequestFact =
  | { readonly what: "received"; readonly on: Day; readonly channel: Channel }
  /** Both sides confirmed the receipt. */
  | { readonly what: "confirmed"; readonly on: Day }
  | { readonly what: "correctionNotified"; readonly on: Day; readonly deadline: Day }
  | { readonly what: "correctionReceived"; readonly on: Day; readonly postedOn: Day | null }
  /** `party` tells several consulted bodies apart; `reached` is null while the letter is on its way. */
  | { readonly what: "thirdPartyAsked" | "jointMakerAsked"; readonly on: Day; readonly reached: Day | null; readonly party: string }
  | { readonly what: "thirdPartyAnswered" | "jointMakerAnswered"; readonly on: Day; readonly party: string }
  | { readonly what: "extended"; readonly on: Day; readonly days: number }
  /** Delayed period of Art. 35, with the day that the agency set. */
  | { readonly what: "delayed"; readonly on: Day; readonly until: Day }
  | { readonly what: "feeNotified"; readonly on: Day; readonly reached: Day | null }
  | { readonly what: "feePaid"; readonly on: Day }
  | {
      readonly what: "decided"
      readonly on: Day
      readonly outcome: OutcomeId
      readonly ground: GroundId | null
      /** Ground of the refused part of a partial grant. */
      readonly withheld: GroundId | null
    }
  | { readonly what: "served"; readonly on: Day; readonly channel: ServiceChannel; readonly seenOn: Day | null }
  | { readonly what: "withdrawn"; readonly on: Day }
  | { readonly what: "lapsed"; readonly on: Day; readonly outcome: OutcomeId; readonly ground: GroundId | null }

/** The facts of one kind. */
export type FactOf<What extends RequestFact["what"]> = Extract<RequestFact, { readonly what: What }>
