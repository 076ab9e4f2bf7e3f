import { alikeCandidates, type AlikeCandidate, type Looking, type Tx } from "@gongkai/records"
import { likeness } from "./dice.ts"
import { passages, type Passage } from "./passages.ts"

/** Another request that might be on the same matter; whether it is, an officer says. */
export interface Likeness extends Omit<AlikeCandidate, "content"> {
  readonly content: string
  /** 0 to 1, in hundredths. */
  readonly score: number
  readonly passages: readonly Passage[]
}

/** What is compared. */
export interface Compared {
  /** Null for a request that is not registered yet. */
  readonly caseId: string | null
  readonly applicantId: string
  readonly content: string
}

/** Below this a text of another applicant is not shown. */
const leastOfOthers = 0.5
/** One applicant's own is shown sooner. */
const leastOfOwn = 0.3
const mostShown = 20
const longestShown = 500
/** Stretches are looked for in so many characters of each: the table grows with both. */
const longestCompared = 2000

const cut = (text: string, most: number): string => [...text].slice(0, most).join("")

/**
 * Finds requests like one: the same applicant's earlier ones, and answered ones of anybody on the same matter. What the
 * one who looks may not see is not among them.
 */
export const findLikenesses = async (
  tx: Tx,
  agencyId: string,
  looking: Looking,
  { caseId, applicantId, content }: Compared,
): Promise<readonly Likeness[]> => {
  const candidates = await alikeCandidates(tx, agencyId, looking, { caseId, applicantId, content })
  return candidates
    .map((candidate) => ({ candidate, score: Math.round(likeness(content, candidate.content) * 100) / 100 }))
    .filter(({ candidate, score }) => score >= (candidate.sameApplicant ? leastOfOwn : leastOfOthers))
    .sort((a, b) => b.score - a.score || (a.candidate.caseId < b.candidate.caseId ? -1 : 1))
    .slice(0, mostShown)
    .map(({ candidate, score }) => ({
      ...candidate,
      content: cut(candidate.content, longestShown),
      score,
      passages: passages(cut(content, longestCompared), cut(candidate.content, longestCompared)),
    }))
}
