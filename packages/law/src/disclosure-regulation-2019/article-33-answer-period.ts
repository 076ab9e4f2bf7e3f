import { dayFromNumber, dayNumber, type Day, type Span } from "../day.ts"
import type { CountedDay, WorkingCalendar } from "../calendar/working-calendar.ts"
import { LawError } from "../law-error.ts"
import { rule, type LawContext } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"

const workingDays = 20
const longestExtension = 20

/** What an answer period is counted from. */
export interface AnswerPeriod {
  /** Receipt, or what the period restarted from; the next day is the first. */
  readonly from: Day
  /** Working days added with consent, 0 to 20. */
  readonly extendedBy: number
  /** Times that do not count. */
  readonly setAside: readonly Span[]
}

/** Working days that stand in more than one of the spans, once for each further span. */
const repeatedDays = (spans: readonly Span[], calendar: WorkingCalendar): number => {
  const seen = new Set<Day>()
  let repeated = 0
  for (const { from, to } of spans)
    for (let at = dayNumber(from); at <= dayNumber(to); at++) {
      const one = dayFromNumber(at)
      if (!seen.has(one)) seen.add(one)
      else if (calendar.kindOf(one).works) repeated++
    }
  return repeated
}

const lengthOf = ({ extendedBy, setAside }: AnswerPeriod, { calendar, settings }: LawContext): number => {
  if (extendedBy > longestExtension) throw new LawError("EXTENSION_TOO_LONG", { extendedBy, most: longestExtension })
  return workingDays + extendedBy + (settings["pause.overlap"] === "each" ? repeatedDays(setAside, calendar) : 0)
}

/** The last day on which to answer. */
export const answerPeriod = rule({
  id: "disclosure-2019/33/answer-period",
  name: "答复期限",
  cites: cite(33, "收到申请之日起二十个工作日内答复；经工作机构负责人同意可以延长，最多二十个工作日", { paragraph: 2 }),
  inForce: regulationInForce,
  settings: ["pause.overlap"],
  apply: (period: AnswerPeriod, context): Day => context.calendar.addWorkingDays(period.from, lengthOf(period, context), period.setAside),
})

/** The same period day by day. */
export const answerPeriodDays = (period: AnswerPeriod, context: LawContext): readonly CountedDay[] =>
  context.calendar.countWorkingDays(period.from, lengthOf(period, context), period.setAside)

/** An extension as asked for. */
export interface Extension {
  readonly on: Day
  readonly days: number
  /** True where the head of the working body consents. */
  readonly headConsents: boolean
  /** How many times the period was extended before. */
  readonly extendedBefore: number
  /** Last day of the period as it runs. */
  readonly dueOn: Day
}

/**
 * Whether a period may be extended; returns the working days.
 * Throws EXTENSION_TWICE, EXTENSION_TOO_LONG, EXTENSION_AFTER_DUE_DAY, EXTENSION_WITHOUT_CONSENT.
 */
export const extension = rule({
  id: "disclosure-2019/33/extension",
  name: "延长答复期限",
  cites: cite(33, "需要延长的，应当经政府信息公开工作机构负责人同意并告知申请人，最长二十个工作日", { paragraph: 2 }),
  inForce: regulationInForce,
  apply({ on, days, headConsents, extendedBefore, dueOn }: Extension): number {
    if (extendedBefore > 0) throw new LawError("EXTENSION_TWICE", {})
    if (!Number.isSafeInteger(days) || days < 1 || days > longestExtension) throw new LawError("EXTENSION_TOO_LONG", { days, most: longestExtension })
    if (on > dueOn) throw new LawError("EXTENSION_AFTER_DUE_DAY", { on, dueOn })
    if (!headConsents) throw new LawError("EXTENSION_WITHOUT_CONSENT", {})
    return days
  },
})
