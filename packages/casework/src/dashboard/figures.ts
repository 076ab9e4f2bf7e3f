import { outcomes } from "@gongkai/law"
import { channelKinds, type ChannelKind, type Tally } from "@gongkai/records"
import { rateOf, type RateValue } from "@gongkai/report"
import { daysToAnswer, type DaysToAnswer } from "./days-to-answer.ts"

/** How requests ended, in the order of the annual report; the last one without any outcome. */
const dashboardOutcomes: readonly string[] = [...Object.keys(outcomes), "withdrawn"]

/** An outcome in Chinese. */
const outcomeWords = (outcome: string): string =>
  outcome === "withdrawn" ? "申请人撤回" : (Object.entries(outcomes).find(([id]) => id === outcome)?.[1].label ?? outcome)

/** Disputes of one way: accepted in the period, and those with a result in it. */
export interface DisputeTallies {
  readonly accepted: number
  readonly upheld: number
  readonly corrected: number
  readonly other: number
}

/** What the numbers of a period come to. */
export interface DashboardFigures {
  readonly received: number
  readonly concluded: number
  /** Those that occurred. */
  readonly outcomes: readonly { readonly outcome: string; readonly label: string; readonly count: number }[]
  readonly inTime: number
  readonly late: number
  readonly onTimeRate: RateValue
  readonly days: DaysToAnswer
  readonly reconsideration: DisputeTallies
  readonly litigation: DisputeTallies
  /** Reconsiderations and suits accepted, for each request concluded. */
  readonly disputedRate: RateValue
  /** 结果纠正率. */
  readonly correctedRate: RateValue
  readonly publications: readonly { readonly channel: ChannelKind; readonly count: number }[]
}

const litigationKinds = ["litigation-direct", "litigation-after-reconsideration"] as const

/** Makes figures of the numbers of an agency or a tree. */
export const figuresOf = (tallies: readonly Tally[]): DashboardFigures => {
  const values = new Map(tallies.filter(({ measure }) => measure !== "days").map(({ measure, value }) => [measure, value]))
  const of = (...measures: readonly string[]): number => measures.reduce((sum, measure) => sum + (values.get(measure) ?? 0), 0)
  const disputes = (...kinds: readonly string[]): DisputeTallies => {
    const by = (what: string): number => of(...kinds.map((kind) => `dispute.${kind}.${what}`))
    return { accepted: by("accepted"), upheld: by("upheld"), corrected: by("corrected"), other: by("other") }
  }
  const [reconsideration, litigation] = [disputes("reconsideration"), disputes(...litigationKinds)]
  const [concluded, inTime, late] = [of("concluded"), of("replied.in-time"), of("replied.late")]
  const both = (what: keyof DisputeTallies): number => reconsideration[what] + litigation[what]
  const rate = (part: number, rest: number): RateValue =>
    rateOf(
      { part: ["part"], whole: ["part", "rest"] },
      new Map([
        ["part", part],
        ["rest", rest],
      ]),
    )
  return {
    received: of("received"),
    concluded,
    outcomes: dashboardOutcomes
      .map((outcome) => ({ outcome, label: outcomeWords(outcome), count: of(`outcome.${outcome}`) }))
      .filter(({ count }) => count > 0),
    inTime,
    late,
    onTimeRate: rate(inTime, late),
    days: daysToAnswer(tallies),
    reconsideration,
    litigation,
    disputedRate: rate(both("accepted"), concluded - both("accepted")),
    correctedRate: rate(both("corrected"), both("upheld") + both("other")),
    publications: channelKinds.map((channel) => ({ channel, count: of(`published.${channel}`) })).filter(({ count }) => count > 0),
  }
}
