import type { Day, RequestFact } from "@gongkai/law"
import { sql } from "kysely"
import { holdCalendars } from "../calendar/hold.ts"
import type { Tx } from "../records.ts"
import type { Stage } from "../requests/board.ts"

/** What the rules make of the facts of a case. Kept to be looked for, never entered; the same facts give the same again. */
export interface Derived {
  /** Null where the rules give no day. */
  readonly answerDue: Day | null
  readonly open: boolean
  readonly stage: Stage
  /** The day the form arrived; null where nothing did. */
  readonly arrivedOn: Day | null
  /** The legal day of receipt; null until it is confirmed. */
  readonly receivedOn: Day | null
  /** The day of the last corrected application; null where none came. */
  readonly correctedOn: Day | null
  readonly decidedOn: Day | null
  /** Of the decision, or of the lapse. */
  readonly outcome: string | null
  readonly ground: string | null
  readonly endedOn: Day | null
  readonly ending: "served" | "withdrawn" | "lapsed" | null
  /** Whether the reply went out after the last day; null while none did. */
  readonly answeredLate: boolean | null
  /** Working days from the morrow of the receipt to the day of the reply; null while none went out, and where they cannot be counted. */
  readonly answeredIn: number | null
}

/** The answer period of a case. */
export interface Period extends Derived {
  readonly caseId: string
  readonly facts: readonly RequestFact[]
  readonly version: number
}

const columns = sql`case_id, facts, answer_due, open, stage, arrived_on, received_on, corrected_on, decided_on, outcome, ground, ended_on, ending, answered_late, answered_in, version`

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
    select ${columns} from gongkai.open_period
    where agency_id = ${agencyId} and case_id > ${after} ${which === "open" ? sql`and open` : sql``}
    order by case_id limit ${limit} ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows
}

/** The period of a case as it is; null where it has none. */
export const periodOf = async (tx: Tx, agencyId: string, caseId: string): Promise<Period | null> => {
  const { rows } = await sql<Period>`select ${columns} from gongkai.open_period where agency_id = ${agencyId} and case_id = ${caseId}`.execute(tx)
  return rows[0] ?? null
}

/** The period of a case, locked until the transaction ends, and the calendars held with it; null where it has none. */
export const lockPeriod = async (tx: Tx, agencyId: string, caseId: string): Promise<Period | null> => {
  await holdCalendars(tx)
  const { rows } = await sql<Period>`select ${columns} from gongkai.open_period
    where agency_id = ${agencyId} and case_id = ${caseId} for update`.execute(tx)
  return rows[0] ?? null
}

/** Keeps the first facts of a case; the calendars are to be held before the days are derived. */
export const insertPeriod = async (
  tx: Tx,
  agencyId: string,
  { caseId, facts, ...derived }: Pick<Period, "caseId" | "facts" | "answerDue" | "open"> & Partial<Derived>,
): Promise<void> => {
  await tx
    .insertInto("openPeriod")
    .values({ agencyId, caseId, facts: JSON.stringify(facts), ...derived })
    .execute()
}

/** Keeps a period that {@link lockPeriod} gave, changed. @returns its new version */
export const updatePeriod = async (tx: Tx, agencyId: string, { caseId, facts, version, ...derived }: Period): Promise<number> => {
  await tx
    .updateTable("openPeriod")
    .set({ facts: JSON.stringify(facts), ...derived, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("caseId", "=", caseId)
    .execute()
  return version + 1
}

/** What a change of the calendar or of a setting can move. */
export type Moved = Pick<Period, "caseId" | "answerDue" | "receivedOn" | "stage">

/** Writes what was derived anew, in one statement; the periods are locked and get the next version. */
export const moveDueDays = async (tx: Tx, agencyId: string, moved: readonly Moved[]): Promise<void> => {
  if (moved.length === 0) return
  const column = <Value>(of: (one: Moved) => Value): Value[] => moved.map(of)
  await sql`update gongkai.open_period p
    set answer_due = moved.answer_due, received_on = moved.received_on, stage = moved.stage, version = p.version + 1
    from unnest(${column(({ caseId }) => caseId)}::text[], ${column(({ answerDue }) => answerDue)}::date[],
      ${column(({ receivedOn }) => receivedOn)}::date[], ${column(({ stage }) => stage)}::text[]) moved (case_id, answer_due, received_on, stage)
    where p.agency_id = ${agencyId} and p.case_id = moved.case_id`.execute(tx)
}
