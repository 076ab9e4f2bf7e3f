import { abandonedUncorrected, abandonedUnpaid, plusDays, type Day, type GroundId, type OutcomeId, type ServiceChannel } from "@gongkai/law"
import type { Timeline } from "./timeline.ts"

/** A part of a story. @returns false where the story has come to today, or cannot go on */
export type Passage = (at: Timeline) => boolean

const min = (a: Day, b: Day): Day => (a < b ? a : b)

/** Both sides confirm the receipt, where the channel needs it. */
export const confirm: Passage = (at) =>
  at.clock().receivedOn !== null || at.enter({ what: "confirmed", on: at.after(at.last(), at.random.int(0, 3)) })

/** The applicant is told what to correct; sometimes after the seventh day, which is late and stays on record. */
export const notifyCorrection: Passage = (at) => {
  const from = at.clock().receivedOn ?? at.last()
  const on = at.after(from, at.random.chance(0.07) ? at.random.int(8, 9) : at.random.int(1, 7))
  return at.enter({ what: "correctionNotified", on, deadline: at.after(on, 10) })
}

/** The correction arrives: within its time, by post at times, or late and taken all the same. */
const receiveCorrection: Passage = (at) => {
  const on = at.after(at.last(), at.random.int(2, 11))
  return at.enter({ what: "correctionReceived", on, postedOn: at.random.chance(0.3) ? at.after(at.last(), 1) : null })
}

/** Both of these. */
export const correction: Passage = (at) => notifyCorrection(at) && receiveCorrection(at)

/** A letter to a third party or a joint maker goes out; it arrives at once or some days later. */
export const ask =
  (what: "thirdPartyAsked" | "jointMakerAsked", party: string): Passage =>
  (at) => {
    const on = at.after(at.last(), at.random.int(1, 5))
    if (at.random.chance(0.4)) return at.enter({ what, on, reached: on, party })
    return at.enter({ what, on, reached: null, party }) && at.reach({ letter: what === "thirdPartyAsked" ? "third-party" : "joint-maker", party, on: at.after(on, at.random.int(1, 3)) })
  } // prettier-ignore

/** The answer comes within the fifteen working days, or not at all. */
export const hear =
  (what: "thirdPartyAnswered" | "jointMakerAnswered", party: string): Passage =>
  (at) =>
    at.random.chance(0.2) || at.enter({ what, on: at.after(at.last(), at.random.int(2, 12)), party })

/** The period is extended once, before its last day. */
export const extend: Passage = (at) => {
  const due = at.clock().answerDue
  if (due === null || due < at.last()) return false
  const on = at.between(min(at.after(at.last(), 8), due), due)
  return at.enter({ what: "extended", on, days: at.random.pick([5, 10, 15, 20]) })
}

/** A day beyond the ordinary period, for clearly excessive requests with good reasons. */
export const delay: Passage = (at) => {
  const due = at.clock().answerDue
  if (due === null) return false
  return at.enter({ what: "delayed", on: min(at.after(at.last(), at.random.int(3, 9)), due), until: at.after(due, at.random.int(10, 30)) })
}

/** A fee notice goes out and reaches the applicant. */
export const notifyFee: Passage = (at) => {
  const on = at.after(at.last(), at.random.int(2, 8))
  if (at.random.chance(0.5)) return at.enter({ what: "feeNotified", on, reached: on })
  return (
    at.enter({ what: "feeNotified", on, reached: null }) && at.reach({ letter: "fee-notice", party: null, on: at.after(on, at.random.int(1, 4)) })
  )
}

/** The fee is paid. */
export const payFee: Passage = (at) => at.enter({ what: "feePaid", on: at.after(at.last(), at.random.int(1, 14)) })

/** The applicant takes the request back. */
export const withdraw: Passage = (at) => at.enter({ what: "withdrawn", on: at.after(at.last(), at.random.int(1, 6)) })

/** Ends what was not corrected, after the day that was set. */
export const lapseUncorrected: Passage = (at) => {
  const notice = at.facts().findLast((fact) => fact.what === "correctionNotified")
  if (notice?.what !== "correctionNotified") return false
  const first = abandonedUncorrected.apply({ deadline: notice.deadline, on: plusDays(notice.deadline, 1) }, at.law)
  return at.enter({ what: "lapsed", on: at.after(first, at.random.int(0, 4)), outcome: "other.correctionOverdue", ground: "30" })
}

/** Ends what was not paid for, after the twenty working days. */
export const lapseUnpaid: Passage = (at) => {
  const { payBy } = at.clock().steps
  if (payBy === null) return false
  const first = abandonedUnpaid.apply({ payBy, on: plusDays(payBy, 1) }, at.law)
  return at.enter({ what: "lapsed", on: at.after(first, at.random.int(0, 4)), outcome: "other.feeOverdue", ground: "feeRules.6" })
}

/** What is decided, on what, and how punctually. */
export interface Ruling {
  readonly outcome: OutcomeId
  readonly ground: GroundId | null
  readonly withheld: GroundId | null
}

/** The decision within its period. */
export const decide =
  ({ outcome, ground, withheld }: Ruling): Passage =>
  (at) => {
    const due = at.clock().answerDue
    if (due === null) return false
    const soonest = at.after(at.last(), 1)
    const on = soonest <= due ? at.between(min(at.after(soonest, at.random.int(0, 12)), due), due) : soonest
    return at.enter({ what: "decided", on, outcome, ground, withheld })
  }

/** The decision some days after the last day: late, and so recorded. */
export const decideLate =
  ({ outcome, ground, withheld }: Ruling): Passage =>
  (at) => {
    const due = at.clock().answerDue
    return due !== null && at.enter({ what: "decided", on: at.after(due, at.random.int(1, 9)), outcome, ground, withheld })
  }

const ways: readonly ServiceChannel[] = ["in-person", "registered-post", "registered-post", "online", "online", "email", "entrusted", "fax"]

/** The reply goes out, on the day of the decision as a rule, else within its period. */
export const serve: Passage = (at) => {
  const due = at.clock().answerDue
  const on = at.random.chance(0.6) || due === null || due < at.last() ? at.last() : at.between(at.last(), min(at.after(at.last(), 3), due))
  const channel = at.random.pick(ways)
  const seen = channel === "registered-post" || (channel === "online" && at.random.chance(0.7))
  const seenOn = at.after(on, at.random.int(1, 4))
  return at.enter({ what: "served", on, channel, seenOn: seen && seenOn <= at.today ? seenOn : null })
}

/** One passage after another, until one does not happen. */
export const tell =
  (...passages: readonly Passage[]): Passage =>
  (at) =>
    passages.every((passage) => passage(at))
