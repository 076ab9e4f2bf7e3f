import type { Day, RequestFact } from "@gongkai/law"
import { sql } from "kysely"
import { holdCalendars } from "../calendar/hold.ts"
import type { Tx } from "../records.ts"

/** The answer period of a case. */
export interface Period {
  readonly caseId: string
  readonly facts: readonly RequestFact[]
  /** What the rules make of the facts; null where they give no day. */
  readonly answerDue: Day | null
  readonly open: boolean
  readonly version: number
}

/** Which periods are asked for: those after a case, so many, and whether they are to be changed. */
export interface PeriodBatch {
  /** Id of the last case of the batch before; "" for the first. */
  readonly after: string
  readonly limit: number
  readonly which: "open" | "all"
  /** Locked until the transaction ends, for whoever changes them. */
  readonly lock: boolean
}

/** Periods of an agency, by case. */
export const periodsOf = async (tx: Tx, agencyId: string, { after, limit, which, lock }: PeriodBatch): Promise<readonly Period[]> => {
  const { rows } = await sql<Period>`
    select case_id, facts, answer_due, open, version from gongkai.open_period
    where agency_id = ${agencyId} and case_id > ${after} ${which === "open" ? sql`and open` : sql``}
    order by case_id limit ${limit} ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows
}

/** The period of a case, locked until the transaction ends, and the calendars held with it; null where it has none. */
export const lockPeriod = async (tx: Tx, agencyId: string, caseId: string): Promise<Period | null> => {
  await holdCalendars(tx)
  const { rows } = await sql<Period>`select case_id, facts, answer_due, open, version from gongkai.open_period
    where agency_id = ${agencyId} and case_id = ${caseId} for update`.execute(tx)
  return rows[0] ?? null
}

/** Keeps the first facts of a case; the calendars are to be held before the day is derived. */
export const insertPeriod = async (tx: Tx, agencyId: string, { caseId, facts, answerDue, open }: Omit<Period, "version">): Promise<void> => {
  await sql`insert into gongkai.open_period (agency_id, case_id, facts, answer_due, open)
    values (${agencyId}, ${caseId}, ${JSON.stringify(facts)}::jsonb, ${answerDue}::date, ${open})`.execute(tx)
}

/** Keeps a period that {@link lockPeriod} gave, changed. @returns its new version */
export const updatePeriod = async (tx: Tx, agencyId: string, { caseId, facts, answerDue, open, version }: Period): Promise<number> => {
  await sql`update gongkai.open_period set facts = ${JSON.stringify(facts)}::jsonb, answer_due = ${answerDue}::date, open = ${open},
    version = ${version + 1} where agency_id = ${agencyId} and case_id = ${caseId}`.execute(tx)
  return version + 1
}

/** Writes days derived anew, in one statement; the periods are locked and get the next version. */
export const moveDueDays = async (
  tx: Tx,
  agencyId: string,
  moved: readonly { readonly caseId: string; readonly answerDue: Day | null }[],
): Promise<void> => {
  if (moved.length === 0) return
  await sql`update gongkai.open_period p set answer_due = moved.answer_due, version = p.version + 1
    from unnest(${moved.map(({ caseId }) => caseId)}::text[], ${moved.map(({ answerDue }) => answerDue)}::date[]) moved (case_id, answer_due)
    where p.agency_id = ${agencyId} and p.case_id = moved.case_id`.execute(tx)
}
