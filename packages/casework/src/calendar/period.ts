import type { Day, RequestFact } from "@gongkai/law"
import { holdCalendars, insertPeriod, lockPeriod, updatePeriod, type Period, type Tx } from "@gongkai/records"
import { answerDueOf } from "./answer-due.ts"
import { lawOf } from "./calendar-of.ts"

/** Facts that end a period: nothing moves its last day any more. */
const ends: ReadonlySet<RequestFact["what"]> = new Set(["served", "withdrawn", "lapsed"])
const isOpen = (facts: readonly RequestFact[]): boolean => !facts.some(({ what }) => ends.has(what))

/** Opens the answer period of a case with its first facts; the event is the caller's. @returns its last day, null where there is none yet */
export const openPeriod = async (tx: Tx, agencyId: string, caseId: string, facts: readonly RequestFact[]): Promise<Day | null> => {
  await holdCalendars(tx)
  const answerDue = answerDueOf(facts, await lawOf(tx, agencyId))
  await insertPeriod(tx, agencyId, { caseId, facts, answerDue, open: isOpen(facts) })
  return answerDue
}

/** Adds a fact to the period of a case; the event is the caller's, before which no other row is locked. @returns the period as it is now; null where the case has none */
export const addFact = async (tx: Tx, agencyId: string, caseId: string, fact: RequestFact): Promise<Period | null> => {
  const period = await lockPeriod(tx, agencyId, caseId)
  if (period === null) return null
  const facts = [...period.facts, fact]
  const next = { ...period, facts, answerDue: answerDueOf(facts, await lawOf(tx, agencyId)), open: isOpen(facts) }
  return { ...next, version: await updatePeriod(tx, agencyId, next) }
}
