import { outcomes, plusDays, requestClock, type Channel, type Day, type GroundId, type LawContext, type OutcomeId } from "@gongkai/law"
import type { Random } from "../published/random.ts"
import * as told from "./passages.ts"
import { workingAfter, workingBefore } from "./timeline.ts"

/** How a story goes. */
export interface Plot {
  readonly name: string
  readonly weight: number
  /** What it leads to, for the words of the request; null where that is open. */
  readonly outcome: OutcomeId | null
  /** The day the form arrives, for a story that stands somewhere on a given today; any day where left out. */
  readonly arrives?: (law: LawContext, today: Day, random: Random) => Day
  readonly channel?: Channel
  readonly story: told.Passage
}

/** What the refused part of a partial grant may rest on. */
const withheldGrounds: readonly GroundId[] = ["14", "15", "16(1)", "16(2)", "36(4)", "36(5)", "36(7)", "38"]

const rulings = Object.entries(outcomes).flatMap(([id, { grounds, lapses }]): readonly (told.Ruling & { readonly weight: number })[] => {
  const outcome = Object.keys(outcomes).find((one): one is OutcomeId => one === id)
  if (outcome === undefined || lapses) return []
  if (outcome === "partiallyGranted") return withheldGrounds.map((withheld) => ({ outcome, ground: "37", withheld, weight: withheld === "16(2)" ? 5 : 1 }))
  const weight = outcome === "granted" ? 28 : outcome === "unavailable.notHeld" ? 12 : 2
  return (grounds ?? [null]).map((ground) => ({ outcome, ground, withheld: null, weight }))
}) // prettier-ignore

const granted: told.Ruling = { outcome: "granted", ground: "36(2)", withheld: null }
const { correction } = told
const thirdParty = told.tell(told.ask("thirdPartyAsked", "p1"), told.hear("thirdPartyAnswered", "p1"))
const jointMaker = told.tell(told.ask("jointMakerAsked", "j1"), told.hear("jointMakerAnswered", "j1"))
const nothing: told.Passage = () => true

/** What comes before a decision, with how often. */
const beginnings: readonly (readonly [string, number, told.Passage])[] = [
  ["plain", 60, nothing],
  ["corrected", 10, correction],
  ["third-party", 8, thirdParty],
  ["two-third-parties", 2, told.tell(told.ask("thirdPartyAsked", "p1"), told.ask("thirdPartyAsked", "p2"), told.hear("thirdPartyAnswered", "p1"))],
  ["joint-maker", 4, jointMaker],
  ["extended", 8, told.extend],
  ["corrected-extended", 2, told.tell(correction, told.extend)],
  ["third-party-extended", 2, told.tell(thirdParty, told.extend)],
  ["fee", 2, told.tell(told.notifyFee, told.payFee)],
  ["delayed", 1, told.delay],
]

const weighted = <One>(random: Random, list: readonly One[], weightOf: (one: One) => number): One => {
  let left = random.next() * list.reduce((sum, one) => sum + weightOf(one), 0)
  return list.find((one) => (left -= weightOf(one)) < 0) ?? random.pick(list)
}

const beginning: told.Passage = (at) => weighted(at.random, beginnings, ([, weight]) => weight)[2](at)

/** One for each outcome and ground, told from confirmation to service. */
const concluded: readonly Plot[] = rulings.map(({ weight, ...ruling }) => ({
  name: ["decided", ruling.outcome, ruling.ground ?? "none", ...(ruling.withheld === null ? [] : [ruling.withheld])].join(" "),
  weight,
  outcome: ruling.outcome,
  story: told.tell(told.confirm, ruling.outcome === "unavailable.stillUnclear" ? correction : beginning, told.decide(ruling), told.serve),
}))

const ended: readonly Plot[] = [
  { name: "withdrawn", weight: 4, outcome: null, story: told.tell(told.confirm, told.withdraw) },
  { name: "lapsed uncorrected", weight: 3, outcome: "unavailable.stillUnclear", story: told.tell(told.confirm, told.notifyCorrection, told.lapseUncorrected) },
  { name: "lapsed unpaid", weight: 2, outcome: "notProcessed.excessive", story: told.tell(told.confirm, told.notifyFee, told.lapseUnpaid) },
  { name: "decided late", weight: 3, outcome: "granted", story: told.tell(told.confirm, told.decideLate(granted), told.serve) },
  ...beginnings.slice(1).map(([name, , passage]): Plot => ({ name: `granted ${name}`, weight: 0.5, outcome: "granted", story: told.tell(told.confirm, passage, told.decide(granted), told.serve) })),
] // prettier-ignore

const daysAgo = (least: number, most = least) => (law: LawContext, today: Day, random: Random): Day => workingBefore(law, today, random.int(least, most)) // prettier-ignore

/** The arrival from which an ordinary period ends on a day; null where there is none. */
const arrivalFor = (law: LawContext, due: Day): Day | null => {
  for (let back = 20; back < 60; back++) {
    const on = plusDays(due, -back)
    if (requestClock([{ what: "received", on, channel: "in-person" }], on, law).answerDue === due) return on
  }
  return null
}

const dueIn = (workingDays: number): Plot => {
  const dueDay = (law: LawContext, today: Day): Day => workingAfter(law, today, workingDays)
  return {
    name: workingDays === 0 ? "due today" : `due in ${String(workingDays)}`,
    weight: 0,
    // The words of one for which a day of the agency's own is believable: what is due today may be due on a day off.
    outcome: workingDays === 0 ? "notProcessed.excessive" : null,
    channel: "in-person",
    arrives: (law, today) => arrivalFor(law, dueDay(law, today)) ?? workingBefore(law, today, 10),
    // On a day off no ordinary period ends. The day of Article 35 is named by the agency and not counted: it stays where it was set.
    story: (at) => {
      const until = dueDay(at.law, at.today)
      return at.clock().answerDue === until || at.enter({ what: "delayed", on: at.after(at.last(), 2), until })
    },
  }
}

type Sent = { readonly what: "thirdPartyAsked" | "jointMakerAsked"; readonly party: string } | { readonly what: "feeNotified" }

/** A letter that goes out so many working days on and arrives some later. */
const sent =
  (letter: Sent, out: number, way: number): told.Passage =>
  (at) => {
    const on = at.after(at.last(), out)
    const reached = at.after(on, way)
    if (letter.what === "feeNotified")
      return at.enter({ ...letter, on, reached: null }) && at.reach({ letter: "fee-notice", party: null, on: reached })
    const to = letter.what === "thirdPartyAsked" ? "third-party" : "joint-maker"
    return at.enter({ ...letter, on, reached: null }) && at.reach({ letter: to, party: letter.party, on: reached })
  }

/** One for every place in which an open request can stand on a given today. */
const standing: readonly Plot[] = [
  { name: "just arrived", weight: 0, outcome: null, channel: "in-person", arrives: daysAgo(0), story: nothing },
  { name: "receipt not confirmed", weight: 0, outcome: null, channel: "online", arrives: daysAgo(1, 3), story: nothing },
  { name: "in correction", weight: 0, outcome: "unavailable.stillUnclear", channel: "in-person", arrives: daysAgo(6), story: (at) => at.enter({ what: "correctionNotified", on: at.after(at.last(), 4), deadline: at.after(at.today, 8) }) },
  { name: "correction overdue", weight: 0, outcome: "unavailable.stillUnclear", channel: "in-person", arrives: daysAgo(20), story: (at) => at.enter({ what: "correctionNotified", on: at.after(at.last(), 3), deadline: at.after(at.last(), 13) }) },
  { name: "corrected and running", weight: 0, outcome: null, channel: "in-person", arrives: daysAgo(16), story: (at) => at.enter({ what: "correctionNotified", on: at.after(at.last(), 5), deadline: at.after(at.last(), 15) }) && at.enter({ what: "correctionReceived", on: at.after(at.last(), 6), postedOn: null }) },
  { name: "letter on its way", weight: 0, outcome: "refused.thirdPartyRights", channel: "in-person", arrives: daysAgo(6), story: (at) => at.enter({ what: "thirdPartyAsked", on: at.after(at.last(), 5), reached: null, party: "p1" }) },
  { name: "third party asked", weight: 0, outcome: "refused.thirdPartyRights", channel: "in-person", arrives: daysAgo(12), story: sent({ what: "thirdPartyAsked", party: "p1" }, 4, 1) },
  { name: "joint maker asked", weight: 0, outcome: null, channel: "in-person", arrives: daysAgo(9), story: sent({ what: "jointMakerAsked", party: "j1" }, 4, 2) },
  { name: "extended and running", weight: 0, outcome: null, channel: "in-person", arrives: daysAgo(21), story: (at) => at.enter({ what: "extended", on: at.after(at.last(), 18), days: 20 }) },
  { name: "delayed and running", weight: 0, outcome: "notProcessed.excessive", channel: "in-person", arrives: daysAgo(24), story: (at) => at.enter({ what: "delayed", on: at.after(at.last(), 12), until: at.after(at.today, 9) }) },
  { name: "fee unpaid", weight: 0, outcome: "notProcessed.excessive", channel: "in-person", arrives: daysAgo(11), story: sent({ what: "feeNotified" }, 5, 1) },
  { name: "fee overdue", weight: 0, outcome: "notProcessed.excessive", channel: "in-person", arrives: daysAgo(30), story: sent({ what: "feeNotified" }, 5, 1) },
  { name: "decided, not served", weight: 0, outcome: "granted", channel: "in-person", arrives: daysAgo(15), story: (at) => at.enter({ what: "decided", on: at.after(at.last(), 14), outcome: "granted", ground: "36(2)", withheld: null }) },
  { name: "overdue", weight: 0, outcome: null, channel: "in-person", arrives: daysAgo(25), story: nothing },
  dueIn(0), dueIn(1), dueIn(2), dueIn(5), dueIn(12),
] // prettier-ignore

/** Every plot that there is: each outcome with each ground, each way to end, and each place to stand. */
export const plots: readonly Plot[] = [...standing, ...concluded, ...ended]

/** A plot by weight; those that stand somewhere on a given day are told once each and not at random. */
export const pickPlot = (random: Random): Plot => weighted(random, plots, ({ weight }) => weight)
