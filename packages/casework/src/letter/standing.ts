import type { Day } from "@gongkai/law"
import { letterOf, mayReadLetter, rolesOf, type LetterReader, type LetterRecord, type LetterState, type Tx } from "@gongkai/records"
import { refuse, type Circumstances, type Refused } from "../kernel.ts"
import { letterKind, type LetterKind } from "../letters/kinds.ts"

/** A letter with its kind, as somebody stands before it. */
export interface LetterStanding {
  readonly letter: LetterRecord
  readonly kind: LetterKind
  readonly reader: LetterReader
}

/** Who reads, with the roles of the day. */
export const readerOf = async (tx: Tx, agencyId: string, personId: string, today: Day): Promise<LetterReader> => ({
  personId,
  roles: [...new Set((await rolesOf(tx, agencyId, personId, today)).map(({ role }) => role))],
})

/** The letter that a verb is about, locked, at the version that was seen and in one of the states that the verb can begin from. */
export const takeLetter = async (
  { tx, actor, today }: Circumstances,
  { letterId, version }: { readonly letterId: string; readonly version: number },
  from: readonly LetterState[],
): Promise<LetterStanding | Refused> => {
  const reader = await readerOf(tx, actor.agencyId, actor.personId, today)
  const letter = await letterOf(tx, actor.agencyId, letterId, { lock: true })
  if (letter === null || !(await mayReadLetter(tx, actor.agencyId, letterId, reader))) return refuse("NOT_FOUND", { letterId })
  if (letter.version !== version) return refuse("STALE", { version: letter.version })
  const kind = letterKind(letter.kind)
  if (kind === null) return refuse("LETTER_KIND_UNKNOWN", { kind: letter.kind })
  if (!from.includes(letter.state)) return refuse("LETTER_STATE", { state: letter.state, from })
  return { letter, kind, reader }
}
