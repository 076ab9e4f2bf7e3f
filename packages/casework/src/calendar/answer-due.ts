import { requestClock, type Day, type LawContext, type RequestFact } from "@gongkai/law"

/**
 * The last day for the answer that the rules make of all facts; null where they give none. It depends on no day but the
 * facts' own: the same facts under the same calendar always give the same.
 * @throws LawError RECEIPT_MISSING
 */
export const answerDueOf = (facts: readonly RequestFact[], law: LawContext): Day | null => {
  const [first, ...others] = facts
  if (first === undefined) return null
  return requestClock(
    facts,
    others.reduce((last, { on }) => (on > last ? on : last), first.on),
    law,
  ).answerDue
}
