import { grounds, outcomes, type Day, type GroundId, type OutcomeId, type RequestFact } from "@gongkai/law"
import { decidedByLetter, lockPeriod, type LetterRecord } from "@gongkai/records"
import { refuse, type Circumstances, type Recorded, type Refused } from "../kernel.ts"
import type { LetterKind } from "../letters/kinds.ts"
import { decide } from "../request/decide.ts"
import { enterStep } from "../request/step.ts"

const isOutcome = (id: string | null): id is OutcomeId => id !== null && Object.hasOwn(outcomes, id)
const isGround = (id: string | null): id is GroundId => id !== null && Object.hasOwn(grounds, id)

/** The decision that a letter tells, as the law takes it; null where it tells none. */
export const decisionOf = ({ outcome, ground, withheld }: Pick<LetterRecord, "outcome" | "ground" | "withheld">) =>
  isOutcome(outcome) ? { outcome, ground: isGround(ground) ? ground : null, withheld: isGround(withheld) ? withheld : null } : null

const isSame = (fact: RequestFact, { outcome, ground, withheld }: LetterRecord): boolean =>
  fact.what === "decided" && fact.outcome === outcome && fact.ground === ground && fact.withheld === withheld

/**
 * Enters the decision that a reply tells, on the day of its approval. Where the same decision was entered before without a
 * letter, nothing is to be entered; where another letter tells one already, or another was entered, it is refused.
 * @returns the steps that were entered
 */
export const enterDecision = async (at: Circumstances, letter: LetterRecord, kind: LetterKind, on: Day): Promise<readonly Recorded[] | Refused> => {
  const decision = decisionOf(letter)
  if (decision === null || kind.step !== "serve") return []
  const { agencyId, caseId } = letter
  const period = await lockPeriod(at.tx, agencyId, caseId)
  if (await decidedByLetter(at.tx, agencyId, caseId, letter.id)) return refuse("REQUEST_DECIDED")
  if (period?.facts.some((fact) => isSame(fact, letter)) === true) return []
  const entered = await enterStep(at, decide.step, { caseId, on, ...decision })
  return entered.ok ? [entered] : entered
}
