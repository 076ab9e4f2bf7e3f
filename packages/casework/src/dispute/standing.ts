import type { Day, LawContext } from "@gongkai/law"
import type { DisputeHappening, DisputeRecord, DisputeStanding as Kept } from "@gongkai/records"
import { lightOf, type Light } from "../reminder/light.ts"
import { answerByOf, type AnswerBy } from "./answer-by.ts"
import { hintsOf, type DisputeHint } from "./hints.ts"

/** A dispute with what the law makes of it on a day. */
export interface DisputeShown extends AnswerBy {
  readonly dispute: DisputeRecord
  readonly happenings: readonly DisputeHappening[]
  readonly answeredOn: Day | null
  /** Answered after the last day, or unanswered with that day past. */
  readonly late: boolean
  /** Of our answer; null where there is nothing to answer any more. */
  readonly light: Light | null
  readonly result: "upheld" | "corrected" | "other" | "pending"
  readonly hints: readonly DisputeHint[]
  /** Corrected: the request may be handled anew in a case linked to this dispute. */
  readonly mayReopen: boolean
}

/** What the law makes of a dispute. */
export const shownDispute = ({ dispute, happenings, facts }: Kept, today: Day, law: LawContext): DisputeShown => {
  const by = answerByOf(dispute, happenings, law)
  const answeredOn = happenings.find(({ what }) => what === "answered")?.on ?? null
  const result = happenings.find(({ what }) => what === "result")?.result ?? "pending"
  const ended = answeredOn !== null || result !== "pending"
  const late = by.answerBy !== null && (answeredOn === null ? result === "pending" && today > by.answerBy : answeredOn > by.answerBy)
  return {
    ...by,
    dispute,
    happenings,
    answeredOn,
    late,
    light: ended || by.answerBy === null ? null : lightOf(by.answerBy, today, law.calendar),
    result,
    hints: hintsOf(dispute, facts, law),
    mayReopen: result === "corrected",
  }
}
