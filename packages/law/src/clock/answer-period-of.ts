import type { AnswerPeriod } from "../disclosure-regulation-2019/article-33-answer-period.ts"
import { setAside, type Consultation } from "../disclosure-regulation-2019/article-33-set-aside.ts"
import { thirdPartyAnswer } from "../disclosure-regulation-2019/article-32-third-party.ts"
import { jointMakerAnswer } from "../disclosure-regulation-2019/article-34-joint-maker.ts"
import type { Day, Span } from "../day.ts"
import type { LawContext } from "../rule.ts"
import type { FactOf, RequestFact } from "./request-facts.ts"

/** Why a request has no last day for its answer, now. */
export type Awaiting = "awaitingConfirmation" | "awaitingCorrection" | "awaitingPayment" | "awaitingConsultationLetter"

/** A letter to be answered, with the day by which. */
export interface ConsultationSoFar extends Consultation {
  readonly of: "thirdParty" | "jointMaker"
  readonly party: string
}

/** Where the answer period stands after all facts. */
export interface PeriodSoFar {
  readonly period: AnswerPeriod
  readonly awaiting: Awaiting | null
  /** True while a letter to somebody who is consulted has not arrived: how long it takes cannot be known, whatever else is awaited. */
  readonly letterOnItsWay: boolean
  /** Day set by Art. 35; null where none is. */
  readonly delayedUntil: Day | null
  readonly consultations: readonly ConsultationSoFar[]
}

const answersIn = (facts: readonly RequestFact[], what: "thirdPartyAnswered" | "jointMakerAnswered", party: string, from: Day): Day | null =>
  facts.find((fact) => fact.what === what && "party" in fact && fact.party === party && fact.on >= from)?.on ?? null

const consultationsIn = (facts: readonly RequestFact[], context: LawContext): ConsultationSoFar[] =>
  facts.flatMap((fact): ConsultationSoFar[] => {
    if ((fact.what !== "thirdPartyAsked" && fact.what !== "jointMakerAsked") || fact.reached === null) return []
    const third = fact.what === "thirdPartyAsked"
    const answerBy = (third ? thirdPartyAnswer : jointMakerAnswer).apply({ reachedOn: fact.reached }, context)
    const answeredOn = answersIn(facts, third ? "thirdPartyAnswered" : "jointMakerAnswered", fact.party, fact.on)
    return [{ of: third ? "thirdParty" : "jointMaker", party: fact.party, askedOn: fact.on, reachedOn: fact.reached, answerBy, answeredOn }]
  })

const waitsForLetter = (facts: readonly RequestFact[]): boolean =>
  facts.some((fact) => (fact.what === "thirdPartyAsked" || fact.what === "jointMakerAsked") && fact.reached === null)

interface Run {
  from: Day
  extendedBy: number
  corrected: number
  delayedUntil: Day | null
  /** A correction and a payment can be awaited at once; each ends by itself. */
  correctionAwaited: boolean
  paymentAwaited: boolean
  feeNotice: FactOf<"feeNotified"> | null
  feeWaits: Span[]
}

const step = (run: Run, fact: RequestFact, { settings }: LawContext): void => {
  switch (fact.what) {
    case "correctionNotified":
      if (run.corrected === 0 || settings["correction.secondNotice"] === "restarts") run.correctionAwaited = true
      return
    case "correctionReceived":
      if (run.correctionAwaited) Object.assign(run, { from: fact.on, extendedBy: 0, delayedUntil: null, correctionAwaited: false })
      run.corrected++
      return
    case "extended":
      run.extendedBy += fact.days
      return
    case "delayed":
      run.delayedUntil = fact.until
      return
    case "feeNotified":
      Object.assign(run, { paymentAwaited: true, feeNotice: fact })
      return
    case "feePaid":
      run.paymentAwaited = false
      if (settings["fee.clock"] === "restarts") Object.assign(run, { from: fact.on, extendedBy: 0, delayedUntil: null })
      else if (run.feeNotice !== null) run.feeWaits.push({ from: run.feeNotice.on, to: fact.on })
      return
    default:
      return
  }
}

/**
 * Runs the facts through the rules of the answer period, in the order of their days.
 * @param receivedOn legal day of receipt
 * @throws LawError CALENDAR_NOT_PUBLISHED where a consultation runs into a year with no table
 */
export const answerPeriodOf = (facts: readonly RequestFact[], receivedOn: Day, context: LawContext): PeriodSoFar => {
  const run: Run = {
    from: receivedOn,
    extendedBy: 0,
    corrected: 0,
    delayedUntil: null,
    correctionAwaited: false,
    paymentAwaited: false,
    feeNotice: null,
    feeWaits: [],
  }
  for (const fact of facts) step(run, fact, context)
  const consultations = consultationsIn(facts, context)
  const spans = [...consultations.flatMap((one) => setAside.apply(one, context) ?? []), ...run.feeWaits]
  const letterOnItsWay = waitsForLetter(facts)
  return {
    period: { from: run.from, extendedBy: run.extendedBy, setAside: spans },
    awaiting: run.correctionAwaited
      ? "awaitingCorrection"
      : run.paymentAwaited
        ? "awaitingPayment"
        : letterOnItsWay
          ? "awaitingConsultationLetter"
          : null,
    letterOnItsWay,
    delayedUntil: run.delayedUntil,
    consultations,
  }
}
