import { requestClock, silence, type Day, type LawContext, type Remedies, type RequestFact } from "@gongkai/law"
import type { DisputeRecord } from "@gongkai/records"

/** What an officer should look at in a dispute: code → words. None of it bars anything. */
export const disputeHints = {
  REVIEW_FIRST: "这项答复依法应当先申请行政复议，未经复议直接起诉的，请核对受理是否有误，并可向法院提出",
  REMEDIES_UNSETTLED: "作出答复之时，应否复议前置没有定论，请承办人确定",
  PRIOR_MISSING: "登记为复议后起诉，但没有关联此前的行政复议",
  NOTHING_DECIDED: "登记为对答复决定不服，但这件申请没有作出决定",
} as const
/** A key of {@link disputeHints}. */
export type DisputeHint = keyof typeof disputeHints

/** Which way the law of its day left open against what a dispute is against; null where unsettled or not for the rules to say. */
const waysOf = (against: DisputeRecord["against"], facts: readonly RequestFact[], on: Day, law: LawContext): Remedies | null => {
  if (against === "decision" || against === "lapse") return requestClock(facts, on, law).remedies
  if (against !== "silence") return "B"
  const dueOn = requestClock(facts, on, law).answerDue
  return dueOn === null ? null : silence.apply({ dueOn }, law)
}

/**
 * What there is to look at: a suit that came without the reconsideration that should have come first, by the outcome and
 * the law of its day; links that are missing.
 * @param facts of the case
 */
export const hintsOf = (
  { kind, instance, against, priorDisputeId, acceptedOn }: Omit<DisputeRecord, "version">,
  facts: readonly RequestFact[],
  law: LawContext,
): readonly DisputeHint[] => {
  const decided = facts.some(({ what }) => what === "decided" || what === "lapsed")
  if (against === "decision" && !decided) return ["NOTHING_DECIDED"]
  if (instance !== "first") return []
  if (kind === "litigation-after-reconsideration") return priorDisputeId === null ? ["PRIOR_MISSING"] : []
  if (kind !== "litigation-direct") return []
  const ways = waysOf(against, facts, acceptedOn, law)
  if (ways === null) return ["REMEDIES_UNSETTLED"]
  return ways === "A" ? ["REVIEW_FIRST"] : []
}
