import type { CountedDay } from "../calendar/working-calendar.ts"
import type { Day } from "../day.ts"
import { correctionNotice } from "../disclosure-regulation-2019/article-30-correction.ts"
import { receipt } from "../disclosure-regulation-2019/article-31-receipt.ts"
import { answerPeriodDays } from "../disclosure-regulation-2019/article-33-answer-period.ts"
import { LawError } from "../law-error.ts"
import { paymentPeriod } from "../processing-fee-2021/article-06-payment.ts"
import { reviewFirst, type Remedies } from "../reconsideration-law-2024/article-23-review-first.ts"
import type { LawContext } from "../rule.ts"
import { serviceDay } from "../service-reply-2016/service-day.ts"
import { answerPeriodOf, type Awaiting, type ConsultationSoFar, type PeriodSoFar } from "./answer-period-of.ts"
import type { FactOf, RequestFact } from "./request-facts.ts"

/** Why there is no last day for the answer. */
export type NoDueDay = Awaiting | "noCalendar"

/** The other last days, each null where nothing set it or where a year it runs into has no table. */
export interface Steps {
  readonly correctionNoticeBy: Day | null
  readonly thirdPartyAnswerBy: Day | null
  readonly jointMakerAnswerBy: Day | null
  readonly payBy: Day | null
  /** The first last day, before an extension or a fee notice changed it. */
  readonly firstAnswerDue: Day | null
}

/** How a request ended, if it did. */
export interface Ending {
  readonly how: "served" | "withdrawn" | "lapsed"
  readonly on: Day
}

/** What the law makes of the facts of a request. */
export interface RequestClock {
  /** Legal day of receipt; null until a channel that needs it is confirmed. */
  readonly receivedOn: Day | null
  readonly answerDue: Day | null
  /** Why `answerDue` is null; null where it is not. */
  readonly noDueDay: NoDueDay | null
  /** The days counted for `answerDue`; empty where there is none, or where Art. 35 set the day. */
  readonly working: readonly CountedDay[]
  readonly steps: Steps
  readonly consultations: readonly ConsultationSoFar[]
  readonly ending: Ending | null
  /** Served after the last day, or unanswered with that day past. */
  readonly late: boolean
  /** Null while open, when withdrawn, and where the law of its day was unsettled. */
  readonly remedies: Remedies | null
}

const last = <What extends RequestFact["what"]>(facts: readonly RequestFact[], what: What): FactOf<What> | null => {
  const found = facts.findLast((fact): fact is FactOf<What> => fact.what === what)
  return found ?? null
}

/** Null where the answer lies in a year with no table. */
const ifPublished = <Result>(compute: () => Result): Result | null => {
  try {
    return compute()
  } catch (error) {
    if (error instanceof LawError && error.code === "CALENDAR_NOT_PUBLISHED") return null
    throw error
  }
}

const receivedOn = (facts: readonly RequestFact[], context: LawContext): Day | null => {
  const received = facts.find((fact): fact is FactOf<"received"> => fact.what === "received")
  if (received === undefined) throw new LawError("RECEIPT_MISSING")
  return receipt.apply({ channel: received.channel, on: received.on, confirmedOn: last(facts, "confirmed")?.on ?? null }, context)
}

/** The facts that stood before the period was first extended or a fee was asked for, and the answers to letters sent by then. */
const beforeChange = (facts: readonly RequestFact[]): readonly RequestFact[] | null => {
  const change = facts.findIndex(({ what }) => what === "extended" || what === "feeNotified")
  if (change < 0) return null
  return facts.filter(({ what }, at) => at < change || what === "thirdPartyAnswered" || what === "jointMakerAnswered")
}

interface Due {
  readonly answerDue: Day | null
  readonly noDueDay: NoDueDay | null
  readonly working: readonly CountedDay[]
}

const dueOf = (so: PeriodSoFar | null, context: LawContext): Due => {
  const none = (noDueDay: NoDueDay): Due => ({ answerDue: null, noDueDay, working: [] })
  if (so === null) return none("noCalendar")
  if (so.awaiting !== null && (so.letterOnItsWay || context.settings["clock.awaiting"] === "none")) return none(so.awaiting)
  if (so.delayedUntil !== null) return { answerDue: so.delayedUntil, noDueDay: null, working: [] }
  const working = ifPublished(() => answerPeriodDays(so.period, context))
  const answerDue = working?.at(-1)?.day
  return working === null || answerDue === undefined ? none("noCalendar") : { answerDue, noDueDay: null, working }
}

const endingOf = (facts: readonly RequestFact[], context: LawContext): Ending | null => {
  const [served, withdrawn, lapsed] = [last(facts, "served"), last(facts, "withdrawn"), last(facts, "lapsed")]
  if (served !== null) return { how: "served", on: serviceDay.apply(served, context) }
  if (withdrawn !== null) return { how: "withdrawn", on: withdrawn.on }
  return lapsed === null ? null : { how: "lapsed", on: lapsed.on }
}

const remediesOf = (facts: readonly RequestFact[], context: LawContext): Remedies | null => {
  const [decided, lapsed] = [last(facts, "decided"), last(facts, "lapsed")]
  if (decided !== null) return reviewFirst.apply(decided, context)
  return lapsed === null ? null : reviewFirst.apply({ ...lapsed, withheld: null }, context)
}

const stepsOf = (facts: readonly RequestFact[], received: Day, consultations: readonly ConsultationSoFar[], context: LawContext): Steps => {
  const lastOf = (of: ConsultationSoFar["of"]): Day | null => consultations.findLast((one) => one.of === of)?.answerBy ?? null
  const reached = last(facts, "feeNotified")?.reached ?? null
  const before = beforeChange(facts)
  return {
    correctionNoticeBy: ifPublished(() => correctionNotice.apply({ receivedOn: received }, context)),
    thirdPartyAnswerBy: lastOf("thirdParty"),
    jointMakerAnswerBy: lastOf("jointMaker"),
    payBy: reached === null ? null : ifPublished(() => paymentPeriod.apply({ reachedOn: reached }, context)),
    firstAnswerDue:
      before === null
        ? null
        : dueOf(
            ifPublished(() => answerPeriodOf(before, received, context)),
            context,
          ).answerDue,
  }
}

const noSteps: Steps = { correctionNoticeBy: null, thirdPartyAnswerBy: null, jointMakerAnswerBy: null, payBy: null, firstAnswerDue: null }

/**
 * Derives every day that the law sets for a request from what happened to it.
 * @param all the facts, in the order in which they were recorded; facts after `asOf` are left out
 * @param asOf the day at whose close the record is read
 * @throws LawError RECEIPT_MISSING where nothing was received by then
 */
export const requestClock = (all: readonly RequestFact[], asOf: Day, context: LawContext): RequestClock => {
  const facts = all.filter(({ on }) => on <= asOf).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const received = receivedOn(facts, context)
  const [ending, remedies] = [endingOf(facts, context), remediesOf(facts, context)]
  if (received === null) {
    const steps = noSteps
    return {
      receivedOn: null,
      answerDue: null,
      noDueDay: "awaitingConfirmation",
      working: [],
      steps,
      consultations: [],
      ending,
      late: false,
      remedies,
    }
  }
  const so = ifPublished(() => answerPeriodOf(facts, received, context))
  const due = dueOf(so, context)
  const consultations = so?.consultations ?? []
  const steps = stepsOf(facts, received, consultations, context)
  const late = due.answerDue !== null && ending?.how !== "lapsed" && (ending?.on ?? asOf) > due.answerDue
  return { receivedOn: received, ...due, steps, consultations, ending, late, remedies }
}
