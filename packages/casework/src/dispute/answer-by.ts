import { defendantAnswer, LawError, plusDays, respondentReply, type Day, type DayKind, type LawContext } from "@gongkai/law"
import type { DisputeHappening, DisputeRecord } from "@gongkai/records"

/** A day of our time to answer; `counted` is how many days that count have passed with it. */
export interface DisputeDay {
  readonly day: Day
  readonly kind: DayKind
  readonly counted: number
}

/** Why there is no last day for our answer. */
export type NoAnswerBy = "no-copy" | "rule-not-in-force" | "instance-has-no-rule" | "no-calendar"

/** The last day for our answer to the body or court, with its days. */
export interface AnswerBy {
  readonly answerBy: Day | null
  /** Null where there is one. */
  readonly noAnswerBy: NoAnswerBy | null
  readonly days: readonly DisputeDay[]
}

const none = (noAnswerBy: NoAnswerBy): AnswerBy => ({ answerBy: null, noAnswerBy, days: [] })

const daysTo = (from: Day, to: Day, workingDays: boolean, { calendar }: LawContext): readonly DisputeDay[] => {
  const days: DisputeDay[] = []
  let counted = 0
  for (let one = plusDays(from, 1); one <= to; one = plusDays(one, 1)) {
    const kind = calendar.kindOf(one)
    if (!workingDays || kind.works) counted++
    days.push({ day: one, kind, counted })
  }
  return days
}

/**
 * Our last day to answer: of a reconsideration by working days, simplified or ordinary; of a suit in the first instance
 * by days, moved to the next working day where the last is none.
 */
export const answerByOf = (
  { kind, instance }: Pick<DisputeRecord, "kind" | "instance">,
  happenings: readonly Pick<DisputeHappening, "what" | "on" | "procedure">[],
  law: LawContext,
): AnswerBy => {
  const copy = happenings.find(({ what }) => what === "copy-received")
  if (copy === undefined) return none("no-copy")
  if (instance !== "first") return none("instance-has-no-rule")
  const byBody = kind === "reconsideration"
  const ruling = byBody ? respondentReply : defendantAnswer
  if (copy.on < ruling.inForce.from) return none("rule-not-in-force")
  try {
    const answerBy = byBody
      ? respondentReply.apply({ copyReceivedOn: copy.on, simplified: copy.procedure === "simplified" }, law)
      : defendantAnswer.apply({ copyReceivedOn: copy.on }, law)
    return { answerBy, noAnswerBy: null, days: daysTo(copy.on, answerBy, byBody, law) }
  } catch (error) {
    if (error instanceof LawError && error.code === "CALENDAR_NOT_PUBLISHED") return none("no-calendar")
    throw error
  }
}
