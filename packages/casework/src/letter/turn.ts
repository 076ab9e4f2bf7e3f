import type { Day } from "@gongkai/law"
import { holdersOf, insertReview, reviewsOf, type Tx } from "@gongkai/records"
import { refuse, type Circumstances, type Refused } from "../kernel.ts"
import { takeLetter, type LetterStanding } from "./standing.ts"

/** The stage that a letter waits in. */
export interface Turn {
  readonly stage: number
  readonly role: string
  readonly last: boolean
  /** Whom it waits for next; null in the last stage. */
  readonly next: string | null
}

/** The stage that a letter in review waits in; null where it is in none. */
export const turnOf = ({ letter: { stage, stages } }: Pick<LetterStanding, "letter">): Turn | null => {
  const role = stage === null ? undefined : stages[stage - 1]
  return stage === null || role === undefined ? null : { stage, role, last: stage === stages.length, next: stages[stage] ?? null }
}

/**
 * What stands against somebody's doing the stage that a letter waits in: another role's turn, one's own draft where a
 * colleague could look at it, the stage before done by oneself.
 */
export const againstTurn = async (tx: Tx, agencyId: string, { letter, reader }: LetterStanding, turn: Turn, today: Day): Promise<Refused | null> => {
  const { personId, roles } = reader
  if (!roles.includes(turn.role)) return refuse("NOT_YOUR_STAGE", { role: turn.role })
  if (letter.draftedBy === personId) {
    const others = (await holdersOf(tx, agencyId, turn.role, today)).filter((holder) => holder !== personId)
    if (others.length > 0) return refuse("OWN_DRAFT", { role: turn.role, others })
  }
  if (letter.consecutive || turn.stage === 1) return null
  const before = (await reviewsOf(tx, agencyId, letter.id)).findLast(({ round, result }) => round === letter.round && result === "passed")
  return before?.personId === personId ? refuse("CONSECUTIVE_STAGES", { role: turn.role }) : null
}

/** A letter in review whose stage it is somebody's turn to do. */
export interface LetterInTurn extends LetterStanding {
  readonly turn: Turn
}

/** The letter that a stage's verb is about, locked, where it is the actor's turn. */
export const takeTurn = async (at: Circumstances, seen: Parameters<typeof takeLetter>[1]): Promise<LetterInTurn | Refused> => {
  const taken = await takeLetter(at, seen, ["in-review"])
  if ("ok" in taken) return taken
  const turn = turnOf(taken)
  if (turn === null) return refuse("LETTER_STATE", { state: taken.letter.state })
  return (await againstTurn(at.tx, at.actor.agencyId, taken, turn, at.today)) ?? { ...taken, turn }
}

/** What came of a stage: how it ended, the day, and why. */
export type StageDone = Pick<Parameters<typeof insertReview>[3], "result" | "on" | "reason">

/** Keeps what the actor did in the stage. */
export const keepStage = ({ tx, actor }: Circumstances, { letter, turn: { stage, role } }: LetterInTurn, done: StageDone): Promise<void> =>
  insertReview(tx, actor.agencyId, letter.id, { round: letter.round, stage, role, personId: actor.personId, ...done })
