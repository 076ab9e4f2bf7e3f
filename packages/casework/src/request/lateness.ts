import { requestClock, type Day, type RequestFact } from "@gongkai/law"
import type { Circumstances } from "../kernel.ts"
import { decide } from "./decide.ts"
import { notifyCorrection } from "./notify-correction.ts"
import { notifyFee } from "./notify-fee.ts"
import { receiveCorrection } from "./receive-correction.ts"
import { receivePayment } from "./receive-payment.ts"
import { serveReply } from "./serve.ts"
import { standingOf, type InTime, type Standing } from "./step.ts"

/** A fact that came after its last day. */
export interface Late extends InTime {
  /** Which of the facts, from 0. */
  readonly at: number
}

/** The steps that can be late, by the fact that each leaves: they say themselves until when they are in time. */
const steps: Readonly<Partial<Record<RequestFact["what"], { readonly inTime?: (at: Standing) => InTime | null }>>> = {
  correctionNotified: notifyCorrection.step,
  correctionReceived: receiveCorrection.step,
  feeNotified: notifyFee.step,
  feePaid: receivePayment.step,
  decided: decide.step,
  served: serveReply.step,
}

/** What is posted is in time by the day of its posting. */
const dayOf = (fact: RequestFact): Day => (fact.what === "correctionReceived" ? (fact.postedOn ?? fact.on) : fact.on)

/** Everything that happened to a request after its last day, each with that day as it stood before. */
export const lateFacts = async (circumstances: Circumstances, caseId: string, facts: readonly RequestFact[]): Promise<readonly Late[]> => {
  const now = await standingOf(circumstances, caseId, facts, circumstances.today)
  return facts.flatMap((fact, at) => {
    const asked = steps[fact.what]?.inTime
    if (asked === undefined) return []
    const before = facts.slice(0, at)
    const has: Standing["has"] = (what) => before.some((one) => one.what === what)
    const inTime = asked({ ...now, on: fact.on, facts: before, has, clock: requestClock(before, fact.on, now.law) })
    return inTime !== null && dayOf(fact) > inTime.by ? [{ at, ...inTime }] : []
  })
}
