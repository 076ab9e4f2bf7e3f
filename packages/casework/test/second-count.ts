import type { Day, LawSettings, RequestFact } from "@gongkai/law"
import { counting, shifted, worksOn } from "./wall-calendar.ts"

/** What the second count says: a last day, none, or that it runs off the wall calendar. */
export interface SecondCount {
  readonly due: Day | null
  readonly payBy: Day | null
  readonly received: Day | null
}

type Fact<What extends RequestFact["what"]> = Extract<RequestFact, { readonly what: What }>
const of = <What extends RequestFact["what"]>(facts: readonly RequestFact[], what: What): Fact<What>[] =>
  facts.filter((fact): fact is Fact<What> => fact.what === what)

interface Stretch {
  readonly from: string
  readonly to: string
}

/** The times of letters to others, or null where a letter has not arrived or its answer's last day is not on the calendar. */
const consultations = (facts: readonly RequestFact[], settings: LawSettings): Stretch[] | null => {
  const stretches: Stretch[] = []
  for (const [asked, answered] of [
    ["thirdPartyAsked", "thirdPartyAnswered"],
    ["jointMakerAsked", "jointMakerAnswered"],
  ] as const)
    // prettier-ignore
    for (const letter of of(facts, asked)) {
      if (letter.reached === null) return null
      const fifteenth = counting(letter.reached, 15)
      if (fifteenth === null) return null
      const answer = of(facts, answered).find((one) => one.party === letter.party && one.on >= letter.on)?.on
      const late = answer !== undefined && answer > fifteenth && settings["pause.silence"] === "toLateAnswer"
      const to = answer === undefined || (answer > fifteenth && !late) ? fifteenth : answer
      const from = { fromMorrow: shifted(letter.on, 1), fromLetter: letter.on, fromReached: shifted(letter.reached, 1) }[settings["pause.bounds"]]
      if (from <= to) stretches.push({ from, to })
    }
  return stretches
}

/** Working days that stand in several stretches, once for each stretch after the first. */
const doubled = (stretches: readonly Stretch[]): number => {
  const times = new Map<string, number>()
  for (const { from, to } of stretches) for (let on = from; on <= to; on = shifted(on, 1)) if (worksOn(on) === true) times.set(on, (times.get(on) ?? 0) + 1)
  return [...times.values()].reduce((sum, each) => sum + each - 1, 0)
} // prettier-ignore

/** Counts the answer period of a request a second time, from the text of the Articles and not from the code of the rules. */
export const secondCount = (all: readonly RequestFact[], asOf: string, settings: LawSettings): SecondCount => {
  const facts = all.filter(({ on }) => on <= asOf)
  const [arrival] = of(facts, "received")
  if (arrival === undefined) throw new Error("nothing arrived")
  const confirmed = of(facts, "confirmed")[0]?.on ?? null
  const atOnce = ["in-person", "registered-post"].includes(arrival.channel) || (arrival.channel === "oral" && settings["receipt.oral"] === "recorded")
  const received = atOnce ? arrival.on : confirmed
  const notice = of(facts, "feeNotified")[0]
  const payBy = received === null || notice === undefined || notice.reached === null ? null : counting(notice.reached, 20)
  const none: SecondCount = { due: null, payBy, received }
  if (received === null) return none

  // A notice of correction stops the period until the correction, from which it runs anew: Article 30. So does a fee notice until the payment.
  let [start, extra, set] = [received, 0, null as Day | null]
  let [uncorrected, unpaid, corrections] = [false, false, 0]
  const paidFor: Stretch[] = []
  for (const fact of facts) {
    if (fact.what === "correctionNotified" && (corrections === 0 || settings["correction.secondNotice"] === "restarts")) uncorrected = true
    if (fact.what === "correctionReceived") {
      if (uncorrected) [start, extra, set] = [fact.on, 0, null]
      uncorrected = false
      corrections += 1
    }
    if (fact.what === "extended") extra += fact.days
    if (fact.what === "delayed") set = fact.until
    if (fact.what === "feeNotified") unpaid = true
    if (fact.what === "feePaid") {
      unpaid = false
      if (settings["fee.clock"] === "restarts") [start, extra, set] = [fact.on, 0, null]
      else paidFor.push({ from: notice?.on ?? fact.on, to: fact.on })
    }
  }
  const asked = consultations(facts, settings)
  if (asked === null || ((uncorrected || unpaid) && settings["clock.awaiting"] === "none")) return none
  if (set !== null) return { ...none, due: set }
  const stretches = [...asked, ...paidFor]
  const days = 20 + extra + (settings["pause.overlap"] === "each" ? doubled(stretches) : 0)
  return { ...none, due: counting(start, days, (on) => stretches.some(({ from, to }) => from <= on && on <= to)) }
}
