import { channels, plusDays, yearOf, type Day, type LawContext } from "@gongkai/law"
import { applicantKinds } from "@gongkai/records"
import { randomFrom, type Random } from "../published/random.ts"
import { makeApplicant, pickKind } from "./applicants.ts"
import type { CaseHistory, DemoApplicant, DemoDispute, GeneratedCases } from "./history.ts"
import { matterFor, nearly } from "./matters.ts"
import { pickPlot, plots, type Plot } from "./plots.ts"
import { timelineFrom, workingFrom, type Timeline } from "./timeline.ts"

/** What is wished for; the seed decides the rest. */
export interface CasesWish {
  readonly seed: number
  readonly agencyId: string
  /** The first day on which a form may arrive. */
  readonly from: Day
  /** The demonstration's today: nothing happened after it. */
  readonly to: Day
  /** With as many as there are plots or more, each plot is told once at least. */
  readonly count: number
  readonly law: LawContext
  /** Officers to whom most of the cases are given; nobody has any where left out. */
  readonly officers?: readonly string[]
  /** What ids begin with after the agency's; for an agency's years that are generated in parts. */
  readonly prefix?: string
}

interface Arrival {
  readonly plot: Plot
  readonly on: Day
  readonly nth: number
  readonly random: Random
}

const millisecondsADay = 86_400_000
/** The longest stories take about so many days; one that is to be told to its end begins early enough. */
const longestStory = 200

const arrivalsFor = ({ seed, agencyId, from, to, count, law }: CasesWish): readonly Arrival[] => {
  const span = Math.max(0, (Date.parse(to) - Date.parse(from)) / millisecondsADay)
  const all = Array.from({ length: count }, (_, nth): Arrival => {
    const random = randomFrom(seed, `${agencyId} ${String(nth)}`)
    const set = count < plots.length ? undefined : plots[nth]
    const plot = set ?? pickPlot(random)
    const latest = set === undefined ? span : Math.max(0, span - longestStory)
    const some = plusDays(from, random.int(0, latest))
    const on = plot.arrives?.(law, to, random) ?? (random.chance(0.1) ? some : workingFrom(law, some))
    return { plot, on: on > to ? to : on < from ? from : on, nth, random }
  })
  return all.sort((a, b) => (a.on === b.on ? a.nth - b.nth : a.on < b.on ? -1 : 1))
}

/** A few of the replies that end in a refusal or less are taken further. */
const disputesOver = (at: Timeline): readonly DemoDispute[] => {
  const [decided, served] = [at.facts().find(({ what }) => what === "decided"), at.facts().find(({ what }) => what === "served")]
  if (decided?.what !== "decided" || served === undefined || decided.outcome === "granted" || !at.random.chance(0.08)) return []
  const kind = at.random.pick(["reconsideration", "reconsideration", "litigation-direct"] as const)
  const acceptedOn = at.after(served.on, at.random.int(8, 35))
  const resultOn = at.after(acceptedOn, at.random.int(25, 55))
  if (acceptedOn > at.today) return []
  if (resultOn > at.today) return [{ kind, acceptedOn, result: "pending", resultOn: null }]
  return [{ kind, acceptedOn, result: at.random.pick(["upheld", "upheld", "corrected", "other"] as const), resultOn }]
}

interface Memory {
  readonly applicants: DemoApplicant[]
  readonly byId: Map<string, DemoApplicant>
  readonly histories: CaseHistory[]
}

/** An earlier case for this one to repeat, word for word where the outcome says so. */
const repeatedBy = (random: Random, plot: Plot, { histories }: Memory): CaseHistory | null => {
  if (histories.length === 0 || !(plot.outcome === "notProcessed.repeated" || random.chance(0.04))) return null
  return histories[random.int(Math.max(0, histories.length - 400), histories.length - 1)] ?? null
}

const supplyForms = ["paper", "electronic", "electronic", "inspection", "any"] as const

const applicantFor = ({ random, nth }: Arrival, owner: string, { applicants, byId }: Memory): DemoApplicant => {
  if (nth >= plots.length && applicants.length > 0 && random.chance(0.3)) return random.pick(applicants.slice(-300))
  const kind = nth < plots.length ? (applicantKinds[nth % applicantKinds.length] ?? "naturalPerson") : pickKind(random)
  const made = makeApplicant(random, `${owner}a${String(applicants.length + 1)}`, kind)
  applicants.push(made)
  byId.set(made.id, made)
  return made
}

const tellOne = (wish: CasesWish, arrival: Arrival, caseId: string, memory: Memory): void => {
  const { plot, on, nth, random } = arrival
  const officers = wish.officers ?? []
  const repeated = repeatedBy(random, plot, memory)
  const applicant = (repeated === null ? undefined : memory.byId.get(repeated.applicantId)) ?? applicantFor(arrival, `${wish.agencyId}-${wish.prefix ?? ""}`, memory)
  const before = memory.histories.at(-1)
  // Two matters on one form: one arrival, two requests.
  const sameForm = before?.on === on && before.item === 1 && repeated === null && plot.channel === undefined && random.chance(0.3)
  const channel = sameForm ? before.channel : (plot.channel ?? (nth < plots.length ? channels[nth % channels.length] : undefined) ?? random.pick(channels))
  const timeline = timelineFrom(wish.law, random, wish.to, channel, on)
  plot.story(timeline)
  const word = repeated === null ? matterFor(random, plot.outcome) : plot.outcome === "notProcessed.repeated" ? repeated.content : nearly(random, repeated.content)
  const same = sameForm ? { applicantId: before.applicantId, applicantKind: before.applicantKind, formId: before.formId, item: 2 } : { applicantId: applicant.id, applicantKind: applicant.kind, formId: caseId, item: 1 }
  memory.histories.push({
    caseId,
    plot: plot.name,
    ...same,
    channel,
    on,
    content: word,
    supplyForm: random.pick(supplyForms),
    restricted: random.chance(0.02),
    assignedTo: officers.length > 0 && random.chance(0.85) ? random.pick(officers) : null,
    entries: timeline.entries,
    repeats: repeated?.caseId ?? null,
    disputes: disputesOver(timeline),
  })
} // prettier-ignore

/**
 * Believable years of an agency's requests, in every outcome, on every ground, and in every place where one can stand
 * on the demonstration's today. The same wish gives the same cases.
 */
export const generateCases = (wish: CasesWish): GeneratedCases => {
  const memory: Memory = { applicants: [], byId: new Map(), histories: [] }
  const places = new Map<number, number>()
  for (const arrival of arrivalsFor(wish)) {
    const year = yearOf(arrival.on)
    const place = (places.get(year) ?? 0) + 1
    places.set(year, place)
    tellOne(wish, arrival, `${wish.agencyId}-${wish.prefix ?? ""}${String(year)}-${String(place).padStart(4, "0")}`, memory)
  }
  return { applicants: memory.applicants, histories: memory.histories }
}
