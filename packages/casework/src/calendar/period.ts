import type { Day, RequestFact } from "@gongkai/law"
import { holdCalendars, insertPeriod, lockPeriod, updatePeriod, type Period, type Tx } from "@gongkai/records"
import { lawOf } from "./calendar-of.ts"
import { derivedOf } from "./derived.ts"

/** Facts by their day; those of one day as they were entered. */
const inOrder = (facts: readonly RequestFact[]): readonly RequestFact[] => [...facts].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))

/** Opens the answer period of a case with its first facts; the event is the caller's. @returns its last day, null where there is none yet */
export const openPeriod = async (tx: Tx, agencyId: string, caseId: string, facts: readonly RequestFact[]): Promise<Day | null> => {
  await holdCalendars(tx)
  const ordered = inOrder(facts)
  const derived = derivedOf(ordered, await lawOf(tx, agencyId))
  await insertPeriod(tx, agencyId, { caseId, facts: ordered, ...derived })
  return derived.answerDue
}

/** Adds a fact to the period of a case; the event is the caller's, before which no other row is locked. @returns the period as it is now; null where the case has none */
export const addFact = async (tx: Tx, agencyId: string, caseId: string, fact: RequestFact): Promise<Period | null> => {
  const period = await lockPeriod(tx, agencyId, caseId)
  if (period === null) return null
  return replaceFacts(tx, agencyId, period, [...period.facts, fact])
}

/** Replaces the facts of a period that {@link lockPeriod} gave; the event is the caller's. @returns the period as it is now */
export const replaceFacts = async (tx: Tx, agencyId: string, period: Period, facts: readonly RequestFact[]): Promise<Period> => {
  const ordered = inOrder(facts)
  const next = { ...period, facts: ordered, ...derivedOf(ordered, await lawOf(tx, agencyId)) }
  return { ...next, version: await updatePeriod(tx, agencyId, next) }
}
