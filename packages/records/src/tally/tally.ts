import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import type { Tx } from "../records.ts"

/** Which numbers are wanted: those of a year, or of some months. */
export interface TallySpan {
  readonly span: "month" | "year"
  /** The first days of the years or months. */
  readonly firstDays: readonly Day[]
}

/** Whose numbers: one agency's, or those of the asking agency and all below it. */
export interface TallyScope {
  readonly agencyId: string
  readonly scope: "agency" | "tree"
}

/** A number: of a measure, and of `days` for so many working days. */
export interface Tally {
  readonly measure: string
  readonly number: number
  readonly value: number
}

/** Of a tree nothing more is asked: what row security shows to an agency are its own numbers and those of all below it. */
const whose = ({ agencyId, scope }: TallyScope): RawBuilder<unknown> => (scope === "agency" ? sql`t.agency_id = ${agencyId}` : sql`true`)

/** Sums of all measures, those that come to nought left out. */
export const tallies = async (tx: Tx, of: TallyScope, { span, firstDays }: TallySpan): Promise<readonly Tally[]> => {
  const { rows } = await sql<Tally>`select t.measure, t.number, sum(t.value)::bigint as value from gongkai.tally t
    where t.span = ${span} and t.from_day = any(${firstDays}::date[]) and ${whose(of)}
    group by 1, 2 having sum(t.value) <> 0 order by 1, 2`.execute(tx)
  return rows
}

/** A month's number of a measure. */
export interface MonthTally {
  readonly firstDay: Day
  readonly measure: string
  readonly value: number
}

/** Sums of some measures by month; a month without any is missing. */
export const talliesByMonth = async (tx: Tx, of: TallyScope, months: readonly Day[], measures: readonly string[]): Promise<readonly MonthTally[]> => {
  const { rows } = await sql<MonthTally>`select t.from_day as first_day, t.measure, sum(t.value)::bigint as value from gongkai.tally t
    where t.span = 'month' and t.from_day = any(${months}::date[]) and t.measure = any(${measures}::text[]) and ${whose(of)}
    group by 1, 2 order by 1, 2`.execute(tx)
  return rows
}

/** What is open, and what of it is past its last day. */
export interface OpenTally {
  readonly open: number
  readonly overdue: number
}

/** Counts the requests, or the tickets of site watch, that are open on a day. */
export const openTally = async (tx: Tx, of: TallyScope, measure: "open" | "ticket.open", today: Day): Promise<OpenTally> => {
  const { rows } = await sql<OpenTally>`select coalesce(sum(t.value), 0)::bigint as open,
      coalesce(sum(t.value) filter (where t.from_day < ${today}::date), 0)::bigint as overdue
    from gongkai.tally t where t.span = 'due' and t.measure = ${measure} and ${whose(of)}`.execute(tx)
  return rows[0] ?? { open: 0, overdue: 0 }
}

/** What agencies counted by themselves, as each did last. */
export interface CountedLast {
  readonly measure: string
  /** How many agencies ever counted. */
  readonly agencies: number
  /** The oldest of their days. */
  readonly since: Day
  readonly value: number
}

/** Sums of what agencies count by themselves, as `duty.late`; what nobody counts is missing. */
export const countedLast = async (tx: Tx, of: TallyScope, group: string): Promise<readonly CountedLast[]> => {
  const { rows } = await sql<CountedLast>`select t.measure, count(*)::integer as agencies, min(t.from_day) as since, sum(t.value)::bigint as value
    from gongkai.tally t where t.span = 'now' and starts_with(t.measure, ${`${group}.`}) and ${whose(of)} group by 1`.execute(tx)
  return rows
}

/** Counts the asking agency's numbers anew from its records. @returns how many were another */
export const recountTallies = async (tx: Tx): Promise<number> => {
  const { rows } = await sql<{ wrong: number }>`select gongkai.recount_tallies() as wrong`.execute(tx)
  return rows[0]?.wrong ?? 0
}

/** A period that was answered, and of which it is not known yet in how many working days. */
export interface UncountedReply {
  readonly caseId: string
  readonly receivedOn: Day
  readonly endedOn: Day
}

/** Replies of the agency whose working days were never counted: those that are older than the count. */
export const uncountedReplies = async (tx: Tx, agencyId: string, after: string, limit: number): Promise<readonly UncountedReply[]> => {
  const { rows } = await sql<UncountedReply>`select case_id, received_on, ended_on from gongkai.open_period
    where agency_id = ${agencyId} and ending = 'served' and answered_in is null and received_on is not null and case_id > ${after}
    order by case_id limit ${limit} for update`.execute(tx)
  return rows
}

/** Keeps in how many working days replies went out. */
export const saveAnsweredIn = async (
  tx: Tx,
  agencyId: string,
  counted: readonly { readonly caseId: string; readonly days: number }[],
): Promise<void> => {
  if (counted.length === 0) return
  await sql`update gongkai.open_period p set answered_in = c.days, version = p.version + 1
    from unnest(${counted.map(({ caseId }) => caseId)}::text[], ${counted.map(({ days }) => days)}::integer[]) c (case_id, days)
    where p.agency_id = ${agencyId} and p.case_id = c.case_id`.execute(tx)
}
