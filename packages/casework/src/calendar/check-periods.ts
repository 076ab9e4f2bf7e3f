import type { Day } from "@gongkai/law"
import { holdCalendars, periodsOf, type Tx } from "@gongkai/records"
import { answerDueOf } from "./answer-due.ts"
import { lawOf } from "./calendar-of.ts"

/** A kept day that the rules do not give. */
export interface Astray {
  readonly caseId: string
  readonly kept: Day | null
  readonly computed: Day | null
}

const batchSize = 2000

/** Computes every open period of the asking agency afresh, and names those whose kept day is another. */
export const checkPeriods = async (tx: Tx, agencyId: string): Promise<readonly Astray[]> => {
  await holdCalendars(tx)
  const law = await lawOf(tx, agencyId)
  const astray: Astray[] = []
  for (let after: string | null = ""; after !== null;) {
    const batch = await periodsOf(tx, agencyId, { after, limit: batchSize, which: "open", lock: false })
    for (const { caseId, facts, answerDue } of batch) {
      const computed = answerDueOf(facts, law)
      if (computed !== answerDue) astray.push({ caseId, kept: answerDue, computed })
    }
    after = batch.at(-1)?.caseId ?? null
  }
  return astray
}
