import { requestClock, type Day } from "@gongkai/law"
import { feeOf, requestStanding, type FeeRecord, type Tx } from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"

/** Where the fee of a request stands. */
export const feeStates = ["none", "assessed", "noticed", "paid", "lapsed", "waived", "refunded"] as const
/** One of {@link feeStates}. */
export type FeeState = (typeof feeStates)[number]

/** The fee of a request with the days that the clock makes of it. */
export interface FeeStanding {
  readonly state: FeeState
  readonly fee: FeeRecord | null
  readonly notifiedOn: Day | null
  readonly reachedOn: Day | null
  /** The last day on which to pay; null while the notice is on its way. */
  readonly payBy: Day | null
  /** Noticed after the answer period. */
  readonly lateNotice: boolean
  /** Paid after the last day, or unpaid with that day past. */
  readonly latePayment: boolean
}

/** The fee of a request as it stands on a day; null where the case is no request of the agency. */
export const feeStanding = async (tx: Tx, agencyId: string, caseId: string, today: Day): Promise<FeeStanding | null> => {
  const standing = await requestStanding(tx, agencyId, caseId)
  if (standing === null) return null
  const { facts } = standing
  const fee = await feeOf(tx, agencyId, caseId)
  const law = await lawOf(tx, agencyId)
  const at = facts.findIndex(({ what }) => what === "feeNotified")
  const notice = facts[at]
  const paid = facts.find(({ what }) => what === "feePaid")
  const stateOf = (): FeeState => {
    if ((fee?.waivedOn ?? null) !== null) return "waived"
    if (paid !== undefined) return (fee?.refundedOn ?? null) === null ? "paid" : "refunded"
    if (facts.some((fact) => fact.what === "lapsed" && fact.outcome === "other.feeOverdue")) return "lapsed"
    if (notice !== undefined) return "noticed"
    return fee === null ? "none" : "assessed"
  }
  const due = notice === undefined ? null : requestClock(facts.slice(0, at), notice.on, law).answerDue
  const { payBy } = requestClock(facts, today, law).steps
  return {
    state: stateOf(),
    fee,
    notifiedOn: notice?.on ?? null,
    reachedOn: notice !== undefined && "reached" in notice ? notice.reached : null,
    payBy,
    lateNotice: notice !== undefined && due !== null && notice.on > due,
    latePayment: payBy !== null && (paid?.on ?? today) > payBy,
  }
}
