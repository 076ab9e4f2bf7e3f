import { receiveFee, voidLetter } from "@gongkai/casework"
import { letterKindOf, reviewFirst, type Day, type RequestFact, type ServiceChannel } from "@gongkai/law"
import { dayOf, type CaseHistory, type Entry } from "../cases/history.ts"
import { enterEntry } from "../cases/play.ts"
import type { Course, Stretch } from "./day-by-day.ts"
import { enter, kindOf, onDay, personAt, stagesFor, type Desk } from "./desk.ts"
import { assessed, feeWords } from "./fees.ts"
import { arrived, delivered, sealed, sent, signed, type LetterAtWork, type LetterWish } from "./letters.ts"

type Fact = Exclude<RequestFact, { readonly what: "received" }>

const byLetter: ReadonlySet<Fact["what"]> = new Set<Fact["what"]>(["correctionNotified", "thirdPartyAsked", "jointMakerAsked", "extended", "delayed", "feeNotified", "decided", "lapsed"]) // prettier-ignore

const isByLetter = (entry: Entry): boolean => "enter" in entry && byLetter.has(entry.enter.what)

/** How far a history goes before its first letter. */
export const untilFirstLetter = ({ entries }: Pick<CaseHistory, "entries">): number => {
  const at = entries.findIndex(isByLetter)
  return at < 0 ? entries.length : at
}

/** How an agency writes to an applicant on the way: as the request came, else by post. */
const backTo = ({ channel }: CaseHistory): ServiceChannel =>
  channel === "online" || channel === "email" || channel === "in-person" ? channel : "registered-post"

/** The letters of a case that are on their way, by whom they are for. */
type UnderWay = Map<string, LetterAtWork>

interface CaseAtWork {
  readonly desk: Desk
  readonly history: CaseHistory
  readonly underWay: UnderWay
  /** The day up to which everything is entered. */
  from: Day
  letters: number
}

const wishOf = (work: CaseAtWork, kind: string, fields: Partial<LetterWish> = {}): LetterWish => {
  work.letters += 1
  const { caseId } = work.history
  return { caseId, letterId: `${caseId}-l${String(work.letters)}`, kind, ...fields }
}

const consulted = {
  thirdPartyAsked: ["third-party-consultation", "清水县某建材有限公司（虚构）"],
  jointMakerAsked: ["joint-maker-consultation", "清水县水利局"],
} as const

/** A signed reply that is taken back for a mistake in it; its number stays on record as void. */
const takenBack = async (work: CaseAtWork, { letterId, version, kind }: LetterAtWork, on: Day): Promise<void> => {
  const { desk } = work
  await enter(desk, stagesFor(desk, kindOf(kind)).at(-1) ?? "head", on, voidLetter, { letterId, version, reason: "附件页码有误，重新制发" })
}

async function* decision(work: CaseAtWork, fact: Extract<Fact, { readonly what: "decided" }>): Course {
  const { desk, history, from } = work
  const { on, outcome, ground, withheld } = fact
  const kind = letterKindOf({ outcome, ground })
  if (kind === null) throw new Error(`${history.caseId}: no letter tells ${outcome} on ${String(ground)}`)
  const served = history.entries.flatMap((entry) => ("enter" in entry && entry.enter.what === "served" ? [entry.enter.channel] : [])).at(0)
  // Where the law of the day leaves the way open, the officer chooses.
  const remediesWay = reviewFirst.apply({ on, outcome, ground, withheld }, desk.law) === null ? "A" : null
  const fields = { outcome, ground, withheld, channel: served ?? null, remediesWay } as const
  if (history.plot === "decided late") {
    const letter = yield* signed(desk, wishOf(work, kind, fields), from, on)
    await takenBack(work, letter, on)
    work.from = on
  }
  const reply = yield* signed(desk, wishOf(work, kind, fields), work.from, on)
  // What is not served yet lies there with its seal on.
  if (served === undefined) await sealed(desk, reply, on)
  work.underWay.set("reply", reply)
}

/** A letter that enters its step by being sent. */
async function* notice(work: CaseAtWork, fact: Fact): Stretch<boolean> {
  const { desk, history, from, underWay } = work
  const { on } = fact
  const back = backTo(history)
  switch (fact.what) {
    case "correctionNotified":
      yield* sent(desk, wishOf(work, "correction-notice", { until: fact.deadline }), from, on, back)
      return true
    case "extended":
      yield* sent(desk, wishOf(work, "extension-notice", { days: fact.days }), from, on, back)
      return true
    case "delayed":
      yield* sent(desk, wishOf(work, "delay-notice", { until: fact.until }), from, on, back)
      return true
    case "thirdPartyAsked":
    case "jointMakerAsked": {
      const [kind, addressee] = consulted[fact.what]
      const { party, reached } = fact
      const wish = wishOf(work, kind, { party, addressee })
      underWay.set(party, yield* sent(desk, wish, from, on, "registered-post", reached === on ? on : null))
      return true
    }
    case "feeNotified": {
      yield from
      await assessed(desk, history.caseId, from)
      const wish = wishOf(work, "fee-notice", { values: { feeWorking: feeWords(desk.law).working } })
      underWay.set("fee-notice", yield* sent(desk, wish, from, on, "registered-post", fact.reached === on ? on : null))
      return true
    }
    case "lapsed": {
      const kind = fact.outcome === "other.feeOverdue" ? "lapsed-unpaid" : "lapsed-uncorrected"
      yield* sent(desk, wishOf(work, kind, { outcome: fact.outcome, ground: fact.ground, channel: back }), from, on, back)
      return true
    }
    default:
      return false
  }
}

async function* service(work: CaseAtWork, { on, channel, seenOn }: Extract<Fact, { readonly what: "served" }>): Course {
  const { desk, underWay } = work
  const letter = underWay.get("reply")
  if (letter === undefined) throw new Error(`${work.history.caseId}: nothing was decided that could be served`)
  yield on
  await sealed(desk, letter, on)
  await delivered(desk, letter, on, channel, seenOn === on ? on : null)
  if (seenOn === null || seenOn === on) return
  yield seenOn
  await arrived(desk, letter, seenOn)
}

async function* goOn(work: CaseAtWork, entry: Entry): Course {
  const { desk, history, underWay } = work
  const { caseId } = history
  const on = dayOf(entry)
  if ("reached" in entry) {
    const letter = underWay.get(entry.reached.party ?? entry.reached.letter)
    yield on
    if (letter !== undefined) await arrived(desk, letter, on)
    return
  }
  const fact = entry.enter
  if (fact.what === "decided") return yield* decision(work, fact)
  if (fact.what === "served") return yield* service(work, fact)
  if (yield* notice(work, fact)) return
  yield on
  if (fact.what === "feePaid") {
    const receiptNumber = `YS-${caseId}`
    await enter(desk, "clerk", on, receiveFee, { caseId, on, amount: feeWords(desk.law).yuan, receiptNumber })
    return
  }
  const outcome = await enterEntry({ ...onDay(desk, "clerk", on), headId: personAt(desk, "head") }, caseId, entry)
  if (!outcome.ok) throw new Error(`${caseId} on ${on}: ${outcome.code} ${JSON.stringify(outcome.detail)}`)
}

/** Goes on with a case from its first letter, each letter through the hands of the people whom it passes. */
export async function* caseByLetters(desk: Desk, history: CaseHistory): Course {
  const first = untilFirstLetter(history)
  const before = history.entries[first - 1]
  const work: CaseAtWork = { desk, history, underWay: new Map(), from: before === undefined ? history.on : dayOf(before), letters: 0 }
  for (const entry of history.entries.slice(first)) {
    yield* goOn(work, entry)
    work.from = dayOf(entry)
  }
}
