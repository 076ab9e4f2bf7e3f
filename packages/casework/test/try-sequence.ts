import { isDeepStrictEqual } from "node:util"
import { day, requestClock, type Day, type LawContext, type RequestFact } from "@gongkai/law"
import type { Actor, Casework, Recorded, Refused } from "../src/kernel.ts"
import { confirmReceipt } from "../src/request/confirm-receipt.ts"
import { consult } from "../src/request/consult.ts"
import { decide } from "../src/request/decide.ts"
import { delay } from "../src/request/delay.ts"
import { extend } from "../src/request/extend.ts"
import { lapse } from "../src/request/lapse.ts"
import { notifyCorrection } from "../src/request/notify-correction.ts"
import { notifyFee } from "../src/request/notify-fee.ts"
import { receiveCorrection } from "../src/request/receive-correction.ts"
import { receiveOpinion } from "../src/request/receive-opinion.ts"
import { receivePayment } from "../src/request/receive-payment.ts"
import { recordReached } from "../src/request/record-reached.ts"
import { registerRequest } from "../src/request/register.ts"
import { serveReply } from "../src/request/serve.ts"
import { strikeStep } from "../src/request/strike-step.ts"
import { withdraw } from "../src/request/withdraw.ts"
import { secondCount } from "./second-count.ts"
import type { Move, Sequence } from "./sequence.ts"
import { shifted } from "./wall-calendar.ts"

/** The day on which everything is entered; the last that is published. */
export const today = day("2026-12-31")
const firstDay = "2023-12-01"

/** An agency in which sequences are tried. */
export interface TryingOffice {
  readonly casework: Casework
  readonly actor: Actor
  readonly law: LawContext
  readonly applicantId: string
  readonly headId: string
  readonly clerkId: string
  /** All that the database keeps of a case. */
  readonly keptOf: (caseId: string) => Promise<Kept>
  /** How often each verb was taken and refused. */
  readonly tally: Map<string, number>
}

/** A case as the database keeps it, with every version of its period and the events that tell of it. */
export interface Kept {
  readonly facts: readonly RequestFact[]
  readonly answerDue: Day | null
  readonly open: boolean
  readonly version: number
  readonly versions: readonly { readonly facts: readonly RequestFact[]; readonly answer_due: Day | null }[]
  readonly told: readonly { readonly name: string; readonly answerDue: Day | null }[]
}

type Has = (what: RequestFact["what"]) => boolean
const ends: readonly RequestFact["what"][] = ["served", "withdrawn", "lapsed"]

/** Whether a move can be, as the Articles have it: true, false, or null where this count has no opinion. */
const canBe = (move: Move, on: Day, facts: readonly RequestFact[], { law: { settings } }: TryingOffice): boolean | null => {
  const has: Has = (what) => facts.some((fact) => fact.what === what)
  if (on > today || on < (facts.find(({ what }) => what === "received")?.on ?? on)) return false
  if (move.verb === "strike") return null
  if (ends.some(has)) return false
  const { due, payBy, received } = secondCount(facts, on, settings)
  const open = received !== null && !has("decided")
  const notice = facts.findLast(({ what }) => what === "correctionNotified" || what === "correctionReceived")
  switch (move.verb) {
    case "extend":
      return !has("decided") && due !== null && on <= due && !has("extended") && move.byHead
    case "lapse":
      if (has("decided")) return false
      if (move.why === "fee-overdue") return has("feeNotified") && !has("feePaid") && payBy !== null && on > payBy
      return notice?.what === "correctionNotified" && on > notice.deadline
    case "notifyCorrection":
      return open && move.within > 0
    case "decide":
      return open
    case "serve":
      return facts.some((fact) => fact.what === "decided" && fact.on <= on)
    case "withdraw":
      return true
    default:
      return null
  }
}

const doIt = (move: Move, caseId: string, on: Day, facts: readonly RequestFact[], office: TryingOffice): Promise<Recorded | Refused> => {
  const { casework, actor, headId, clerkId } = office
  const later = (days: number | null): Day | null => (days === null ? null : shifted(on, days))
  switch (move.verb) {
    case "confirm":
      return confirmReceipt(casework, actor, { caseId, on })
    case "notifyCorrection":
      return notifyCorrection(casework, actor, { caseId, on, deadline: shifted(on, move.within) })
    case "receiveCorrection":
      return receiveCorrection(casework, actor, { caseId, on, postedOn: later(move.posted) })
    case "consult":
      return consult(casework, actor, { caseId, on, whom: move.whom, party: move.party, reached: later(move.reached) })
    case "receiveOpinion":
      return receiveOpinion(casework, actor, { caseId, on, whom: move.whom, party: move.party })
    case "recordReached":
      return recordReached(casework, actor, { caseId, on, letter: move.letter, party: move.letter === "fee-notice" ? null : move.party })
    case "extend":
      return extend(casework, actor, { caseId, on, days: move.days, approvedBy: move.byHead ? headId : clerkId })
    case "delay":
      return delay(casework, actor, { caseId, on, until: shifted(on, move.until) })
    case "notifyFee":
      return notifyFee(casework, actor, { caseId, on, reached: later(move.reached) })
    case "receivePayment":
      return receivePayment(casework, actor, { caseId, on })
    case "decide":
      return decide(casework, actor, { caseId, on, outcome: move.refused ? "refused.deliberativeProcess" : "granted", ground: move.refused ? "16(2)" : "36(2)" })
    case "serve":
      return serveReply(casework, actor, { caseId, on, channel: "online", seenOn: later(move.seen) })
    case "withdraw":
      return withdraw(casework, actor, { caseId, on })
    case "lapse":
      return lapse(casework, actor, { caseId, on, why: move.why })
    case "strike":
      return strikeStep(casework, actor, { caseId, on, what: move.right ? (facts.at(-1)?.what ?? "served") : "decided" })
  }
} // prettier-ignore

const letters = { "third-party": "thirdPartyAsked", "joint-maker": "jointMakerAsked", "fee-notice": "feeNotified" } as const

/** The facts that an accepted move leaves, written down a second time. */
const factsAfter = (move: Move, on: Day, facts: readonly RequestFact[]): readonly RequestFact[] => {
  const later = (days: number | null): Day | null => (days === null ? null : shifted(on, days))
  const fact = (): RequestFact => {
    switch (move.verb) {
      case "confirm":
        return { what: "confirmed", on }
      case "notifyCorrection":
        return { what: "correctionNotified", on, deadline: shifted(on, move.within) }
      case "receiveCorrection":
        return { what: "correctionReceived", on, postedOn: later(move.posted) }
      case "consult":
        return { what: letters[move.whom], on, reached: later(move.reached), party: move.party }
      case "receiveOpinion":
        return { what: move.whom === "third-party" ? "thirdPartyAnswered" : "jointMakerAnswered", on, party: move.party }
      case "extend":
        return { what: "extended", on, days: move.days }
      case "delay":
        return { what: "delayed", on, until: shifted(on, move.until) }
      case "notifyFee":
        return { what: "feeNotified", on, reached: later(move.reached) }
      case "receivePayment":
        return { what: "feePaid", on }
      case "decide":
        return { what: "decided", on, outcome: move.refused ? "refused.deliberativeProcess" : "granted", ground: move.refused ? "16(2)" : "36(2)", withheld: null }
      case "serve":
        return { what: "served", on, channel: "online", seenOn: later(move.seen) }
      case "withdraw":
        return { what: "withdrawn", on }
      case "lapse":
        return move.why === "fee-overdue" ? { what: "lapsed", on, outcome: "other.feeOverdue", ground: "feeRules.6" } : { what: "lapsed", on, outcome: "other.correctionOverdue", ground: "30" }
      case "recordReached":
      case "strike":
        throw new Error("no fact of its own")
    }
  } // prettier-ignore
  if (move.verb === "strike") return facts.slice(0, -1)
  if (move.verb !== "recordReached") return [...facts, fact()].sort((a, b) => a.on.localeCompare(b.on))
  const reached = facts.findIndex(
    (one) => one.what === letters[move.letter] && "reached" in one && one.reached === null && (!("party" in one) || one.party === move.party),
  )
  return facts.map((one, at) => (at === reached && "reached" in one ? { ...one, reached: on } : one))
}

const lastDay = (facts: readonly RequestFact[]): Day => facts.reduce((last, { on }) => (on > last ? on : last), day(firstDay))

/** Throws with what differs. */
const same = (title: string, found: unknown, expected: unknown): void => {
  if (!isDeepStrictEqual(found, expected)) throw new Error(`${title}: ${JSON.stringify(found)}, and not ${JSON.stringify(expected)}`)
}

/**
 * Tries a sequence through the commands, and compares what the database then keeps with a second count.
 * @throws Error with the first difference
 */
export const trySequence = async (office: TryingOffice, caseId: string, { arrives, channel, moves }: Sequence): Promise<void> => {
  const { law, casework, actor, applicantId, tally } = office
  const settings = law.settings
  const count = (key: string): void => void tally.set(key, (tally.get(key) ?? 0) + 1)
  const dueOf = (facts: readonly RequestFact[]): Day | null => secondCount(facts, lastDay(facts), settings).due
  let cursor = shifted(firstDay, arrives)
  const registered = await registerRequest(casework, actor, { caseId, applicantId, channel, on: cursor, content: "申请公开年度经费的文件" })
  if (!registered.ok) throw new Error(`registered: ${registered.code}`)
  let facts: readonly RequestFact[] = [{ what: "received", on: cursor, channel }]
  const stages = [facts]
  for (const move of moves) {
    const last = facts.at(-1)
    const on = move.verb === "strike" && move.right && last !== undefined ? last.on : shifted(cursor, move.gap)
    const expected = canBe(move, on, facts, office)
    const outcome = await doIt(move, caseId, on, facts, office)
    count(`${move.verb} ${outcome.ok ? "taken" : "refused"}`)
    if (expected !== null && expected !== outcome.ok)
      throw new Error(`${JSON.stringify(move)} on ${on}: ${outcome.ok ? "taken" : `${outcome.code} ${JSON.stringify(outcome.detail)}`}, after ${JSON.stringify(facts)}`)
    if (!outcome.ok) continue
    if (Math.abs(move.gap) < 40) cursor = on > cursor ? on : cursor
    facts = factsAfter(move, on, facts)
    stages.push(facts)
  }
  if (facts.filter(({ what }) => what === "extended").length > 1) throw new Error("extended twice")
  const kept = await office.keptOf(caseId)
  same("facts", kept.facts, facts)
  same("last day", kept.answerDue, dueOf(facts))
  same("last day, of the rules", kept.answerDue, requestClock(kept.facts, lastDay(facts), law).answerDue)
  same("open", kept.open, !facts.some(({ what }) => ends.includes(what)))
  same("version: a refused step changed nothing", kept.version, stages.length)
  same("versions", kept.versions, stages.map((each) => ({ facts: each, answer_due: dueOf(each) })))
  same("days told by the events", kept.told.map(({ answerDue }) => answerDue), stages.map(dueOf))
} // prettier-ignore
