import type { Day } from "../day.ts"
import { letterDuties, type LetterDecision, type LetterKindId } from "../letters/letter-duties.ts"
import { remediesFacts } from "../letters/remedies-facts.ts"
import type { LawContext } from "../rule.ts"
import type { CitationFinding } from "./faults.ts"
import { lintArticles } from "./lint-articles.ts"
import { lintRemedies } from "./lint-remedies.ts"
import { readCitations } from "./read-citations.ts"

/** A letter as far as what it cites depends on it. */
export interface LetterToLint {
  readonly kind: LetterKindId
  /** Null for a kind that decides nothing. */
  readonly decision: LetterDecision | null
  /** Its day: that of approval, or today while it is a draft. */
  readonly on: Day
}

/**
 * What is wrong with what a letter cites and with its remedies, by its kind, its decision and the law of its day.
 * @param text the whole letter, one paragraph a line; offsets of findings are in it
 * @returns in the order of the text, what is of the whole last
 */
export const lintCitations = (text: string, { kind, decision, on }: LetterToLint, context: LawContext): readonly CitationFinding[] => {
  const remedies = letterDuties[kind].elements.includes("remedies")
    ? lintRemedies(text, remediesFacts({ decision, on, channel: null, chosen: null }, context)?.way ?? null)
    : []
  const end = Number.MAX_SAFE_INTEGER
  return [...lintArticles(readCitations(text), kind, decision, on), ...remedies].sort((a, b) => (a.from ?? end) - (b.from ?? end))
}
