import type { Day, RequestFact, ServiceChannel } from "@gongkai/law"
import { lockPeriod, type LetterRecord } from "@gongkai/records"
import type { z } from "zod"
import { refuse, type Circumstances, type Recorded, type Refused } from "../kernel.ts"
import type { DeliveryStep, LetterKind } from "../letters/kinds.ts"
import { consult, type Consultation } from "../request/consult.ts"
import { delay } from "../request/delay.ts"
import { extend } from "../request/extend.ts"
import { lapse, type Lapse } from "../request/lapse.ts"
import { notifyCorrection } from "../request/notify-correction.ts"
import { notifyFee } from "../request/notify-fee.ts"
import { serveReply } from "../request/serve.ts"
import { enterStep, type StepName } from "../request/step.ts"
import { strikeStep } from "../request/strike-step.ts"

/** A letter on its way: when and how it went out, and when it is known to have arrived. */
export interface OnItsWay {
  readonly on: Day
  readonly channel: ServiceChannel
  readonly seenOn: Day | null
}

const incomplete = (field: string): Refused => refuse("LETTER_INCOMPLETE", { lacking: [], lackingFields: [field] })

/** Enters the step of a letter's kind with what the letter holds for it. */
export const enterStepOf = async (
  at: Circumstances,
  { caseId, until, days, party, approvedBy, outcome }: LetterRecord,
  { to, step }: LetterKind & { readonly step: DeliveryStep },
  { on, channel, seenOn }: OnItsWay,
): Promise<Recorded<StepName> | Refused> => {
  switch (step) {
    case "serve":
      return enterStep(at, serveReply.step, { caseId, on, channel, seenOn })
    case "notify-correction":
      return until === null ? incomplete("until") : enterStep(at, notifyCorrection.step, { caseId, on, deadline: until })
    case "delay":
      return until === null ? incomplete("until") : enterStep(at, delay.step, { caseId, on, until })
    case "extend":
      return days === null || approvedBy === null ? incomplete("days") : enterStep(at, extend.step, { caseId, on, days, approvedBy })
    case "consult": {
      const whom: z.output<typeof Consultation>["whom"] = to === "joint-maker" ? "joint-maker" : "third-party"
      return party === null ? incomplete("party") : enterStep(at, consult.step, { caseId, on, whom, party, reached: seenOn })
    }
    case "notify-fee":
      return enterStep(at, notifyFee.step, { caseId, on, reached: seenOn })
    case "lapse": {
      const why: z.output<typeof Lapse>["why"] = outcome === "other.feeOverdue" ? "fee-overdue" : "correction-overdue"
      return enterStep(at, lapse.step, { caseId, on, why })
    }
  }
}

const leaves: Readonly<Record<DeliveryStep, readonly RequestFact["what"][]>> = {
  serve: ["served"],
  "notify-correction": ["correctionNotified"],
  delay: ["delayed"],
  extend: ["extended"],
  consult: ["thirdPartyAsked", "jointMakerAsked"],
  "notify-fee": ["feeNotified"],
  lapse: ["lapsed"],
}

/** What stands against saying that a step was entered before the letter: it was not. */
export const againstEnteredBefore = async (at: Circumstances, { caseId }: LetterRecord, step: DeliveryStep): Promise<Refused | null> => {
  const period = await lockPeriod(at.tx, at.actor.agencyId, caseId)
  const there = period?.facts.some(({ what }) => leaves[step].includes(what)) === true
  return there ? null : refuse("LETTER_STEP_MISSING", { step })
}

/** Takes the step back that a delivery of a day entered, where it is the last of its request; null where it is not, or cannot be. */
export const strikeStepOf = async (at: Circumstances, { agencyId, caseId }: LetterRecord, step: DeliveryStep, on: Day): Promise<Recorded | null> => {
  const last = (await lockPeriod(at.tx, agencyId, caseId))?.facts.at(-1)
  if (last?.on !== on || !leaves[step].includes(last.what)) return null
  const struck = await enterStep(at, strikeStep.step, { caseId, on, what: last.what })
  return struck.ok ? struck : null
}
