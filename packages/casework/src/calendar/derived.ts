import { requestClock, type FactOf, type LawContext, type RequestClock, type RequestFact } from "@gongkai/law"
import type { Derived, Stage } from "@gongkai/records"
import { workingDaysAfter } from "./working-days-after.ts"

const last = <What extends RequestFact["what"]>(facts: readonly RequestFact[], what: What): FactOf<What> | null =>
  facts.findLast((fact): fact is FactOf<What> => fact.what === what) ?? null

const isOneOf =
  (...all: readonly RequestFact["what"][]) =>
  ({ what }: RequestFact): boolean =>
    all.includes(what)

/** Where a request stands. The first that fits: what ends it, what it waits for, or that it is being handled. */
const stageOf = (facts: readonly RequestFact[], { receivedOn }: Pick<RequestClock, "receivedOn">): Stage => {
  const has = (...all: readonly RequestFact["what"][]): boolean => facts.some(isOneOf(...all))
  const count = (...all: readonly RequestFact["what"][]): number => facts.filter(isOneOf(...all)).length
  if (has("served", "withdrawn", "lapsed")) return "ended"
  if (has("decided")) return "decided"
  if (receivedOn === null) return "receiptUnconfirmed"
  if (facts.findLast(isOneOf("correctionNotified", "correctionReceived"))?.what === "correctionNotified") return "inCorrection"
  if (has("feeNotified") && !has("feePaid")) return "feeUnpaid"
  // A letter without an answer; that its fifteen days are over changes nothing of what is kept, only of what is shown.
  return count("thirdPartyAsked", "jointMakerAsked") > count("thirdPartyAnswered", "jointMakerAnswered") ? "inConsultation" : "handling"
}

/**
 * What the rules make of all facts. It depends on no day but the facts' own: the same facts under the same calendar and
 * settings always give the same.
 * @throws LawError RECEIPT_MISSING
 */
export const derivedOf = (facts: readonly RequestFact[], law: LawContext): Derived => {
  const asOf = facts.reduce<RequestFact["on"] | null>((latest, { on }) => (latest === null || on > latest ? on : latest), null)
  const clock = asOf === null ? null : requestClock(facts, asOf, law)
  const [decided, lapsed] = [last(facts, "decided"), last(facts, "lapsed")]
  const ending = facts.findLast(isOneOf("served", "withdrawn", "lapsed"))
  const reply = ending?.what === "served" ? ending : null
  const receivedOn = clock?.receivedOn ?? null
  return {
    answerDue: clock?.answerDue ?? null,
    open: ending === undefined,
    stage: stageOf(facts, { receivedOn: clock?.receivedOn ?? null }),
    arrivedOn: last(facts, "received")?.on ?? null,
    receivedOn: clock?.receivedOn ?? null,
    correctedOn: last(facts, "correctionReceived")?.on ?? null,
    decidedOn: decided?.on ?? null,
    outcome: (decided ?? lapsed)?.outcome ?? null,
    ground: (decided ?? lapsed)?.ground ?? null,
    endedOn: ending?.on ?? null,
    answeredLate: reply === null ? null : (clock?.late ?? false),
    answeredIn: reply === null || receivedOn === null ? null : workingDaysAfter(law.calendar, receivedOn, reply.on),
    ending: ending === undefined || !(ending.what === "served" || ending.what === "withdrawn" || ending.what === "lapsed") ? null : ending.what,
  }
}
