import type { GroundId } from "../disclosure-regulation-2019/grounds.ts"
import { grounds } from "../disclosure-regulation-2019/grounds.ts"
import type { OutcomeId } from "../disclosure-regulation-2019/article-36-outcomes.ts"
import type { Citation } from "../kernel.ts"
import { decisionDuties } from "./decisions.ts"
import type { LetterDuty } from "./duty.ts"
import { noticeDuties } from "./notices.ts"

const duties = { ...noticeDuties, ...decisionDuties }

/** A kind of letter on the way to an answer, or beside it. */
export type NoticeKindId = keyof typeof noticeDuties

/** A kind of letter that tells how a request ended. */
export type DecisionKindId = keyof typeof decisionDuties

/** A kind of letter. */
export type LetterKindId = NoticeKindId | DecisionKindId

/** What each kind of letter has to say. */
export const letterDuties: Readonly<Record<LetterKindId, LetterDuty>> = duties

const isKind = (id: string): id is LetterKindId => Object.hasOwn(duties, id)

/** Every kind of letter, notices first. */
export const letterKindIds: readonly LetterKindId[] = Object.keys(duties).filter(isKind)

/** A decision as far as its letter depends on it. */
export interface LetterDecision {
  readonly outcome: OutcomeId
  readonly ground: GroundId | null
  /** Of a partial grant: the ground of the refused part. */
  readonly withheld: GroundId | null
}

/**
 * The kind of letter that tells a decision.
 * @returns null where outcome and ground do not fit each other
 */
export const letterKindOf = ({ outcome, ground }: Omit<LetterDecision, "withheld">): LetterKindId | null =>
  letterKindIds.find((id) => {
    const { decides } = letterDuties[id]
    return decides !== null && decides.outcome === outcome && decides.grounds.includes(ground)
  }) ?? null

/**
 * What a letter must cite: what its kind rests on, the ground of its decision, that of the refused part.
 * @param decision null for a letter that decides nothing
 */
export const mustCite = (kind: LetterKindId, decision: LetterDecision | null): readonly Citation[] => {
  const of = (id: GroundId | null | undefined): readonly Citation[] => (id === null || id === undefined ? [] : [grounds[id]])
  return [...letterDuties[kind].rests, ...of(decision?.ground), ...of(decision?.withheld)]
}
