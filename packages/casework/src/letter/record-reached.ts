import type { Day } from "@gongkai/law"
import { deliveriesOf, lockPeriod, markSeen, updateLetter, type Delivery, type LetterRecord } from "@gongkai/records"
import type { z } from "zod"
import { LegalDay } from "../fields.ts"
import { command, recorded, refuse, type Circumstances, type Recorded, type Refused } from "../kernel.ts"
import type { LetterKind } from "../letters/kinds.ts"
import { recordReached, type LetterReached } from "../request/record-reached.ts"
import { enterStep } from "../request/step.ts"
import { SeenLetter } from "./fields.ts"
import { noteServiceSeen } from "./note-service-seen.ts"
import { takeLetter } from "./standing.ts"

/** The day on which a letter that was on its way reached the other side. */
export const LetterArrival = SeenLetter.extend({ on: LegalDay })

/**
 * Periods of a consultation and of a payment run from the arrival, and a reply over the internet may be served by it: it is
 * entered into the clock, unless it was by hand.
 */
const enterArrival = async (
  at: Circumstances,
  letter: LetterRecord,
  { step, to }: LetterKind,
  delivery: Pick<Delivery, "on" | "channel">,
  on: Day,
): Promise<readonly Recorded[] | Refused> => {
  if (step === "serve") {
    const noted = await noteServiceSeen(at, letter, delivery, on)
    return noted === null ? [] : [noted]
  }
  if (step !== "consult" && step !== "notify-fee") return []
  const { caseId, party } = letter
  const what = step === "notify-fee" ? "feeNotified" : to === "joint-maker" ? "jointMakerAsked" : "thirdPartyAsked"
  const period = await lockPeriod(at.tx, at.actor.agencyId, caseId)
  const waiting = period?.facts.some((fact) => fact.what === what && "reached" in fact && fact.reached === null) === true
  if (!waiting) return []
  const whose: z.output<typeof LetterReached>["letter"] = step === "notify-fee" ? "fee-notice" : to === "joint-maker" ? "joint-maker" : "third-party"
  const entered = await enterStep(at, recordReached.step, { caseId, on, letter: whose, party: step === "notify-fee" ? null : party })
  return entered.ok ? [entered] : entered
}

/** Writes down when the latest delivery of a letter arrived. */
export const recordLetterReached = command({
  act: "letter.deliver",
  input: LetterArrival,
  async run(at, { on, ...seen }) {
    const { tx, today } = at
    if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
    const taken = await takeLetter(at, seen, ["delivered"])
    if ("ok" in taken) return taken
    const { letter, kind } = taken
    const delivery = (await deliveriesOf(tx, letter.agencyId, letter.id)).findLast(({ seenOn, sending }) => seenOn === null && sending !== "failed")
    if (delivery === undefined) return refuse("NO_LETTER_ON_ITS_WAY")
    if (on < delivery.on) return refuse("DAYS_IN_WRONG_ORDER", { on, sent: delivery.on })
    const steps = await enterArrival(at, letter, kind, delivery, on)
    if ("ok" in steps) return steps
    await markSeen(tx, letter.agencyId, delivery, on)
    const version = await updateLetter(tx, letter, {})
    return recorded("letter.reached", letter.id, { letterId: letter.id, caseId: letter.caseId, deliveryId: delivery.id, on, version }, ...steps)
  },
})
