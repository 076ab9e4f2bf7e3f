import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** The days of a year that are over: the first, and the one after the last. */
export interface YearDays {
  readonly from: Day
  /** Not itself among them. */
  readonly before: Day
}

/** A reply that was due. */
export interface ReplyDue {
  readonly caseId: string
  readonly late: boolean
}

/** Replies to requests for disclosure that went out within the days, and those that were due and still wait; one of which no last day is known is not late. */
export const repliesDue = async (tx: Tx, agencyId: string, { from, before }: YearDays): Promise<readonly ReplyDue[]> => {
  const { rows } = await sql<ReplyDue>`
    select p.case_id, coalesce(case when p.ending = 'served' then p.ended_on > p.answer_due else true end, false) as late
    from gongkai.open_period p
    join gongkai.request r on r.agency_id = p.agency_id and r.case_id = p.case_id and r.counted
    where p.agency_id = ${agencyId} and (
      (p.ending = 'served' and p.ended_on >= ${from}::date and p.ended_on < ${before}::date)
      or (p.open and p.answer_due >= ${from}::date and p.answer_due < ${before}::date))
    order by p.case_id collate "C"`.execute(tx)
  return rows
}

/** The first notice to an applicant of what to correct. */
export interface CorrectionNotified {
  readonly caseId: string
  readonly receivedOn: Day
  readonly notifiedOn: Day
}

/** First notices of corrections that went out within the days. */
export const correctionsNotified = async (tx: Tx, agencyId: string, { from, before }: YearDays): Promise<readonly CorrectionNotified[]> => {
  const { rows } = await sql<CorrectionNotified>`
    select p.case_id, p.received_on, n.on_day as notified_on
    from gongkai.open_period p
    join gongkai.request r on r.agency_id = p.agency_id and r.case_id = p.case_id and r.counted
    cross join lateral (
      select min((f ->> 'on')::date) as on_day from jsonb_array_elements(p.facts) f where f ->> 'what' = 'correctionNotified') n
    where p.agency_id = ${agencyId} and p.received_on is not null and n.on_day >= ${from}::date and n.on_day < ${before}::date
    order by p.case_id collate "C"`.execute(tx)
  return rows
}

/** A message with the day on which it came, and that of its answer. */
export interface MessageTimed {
  readonly id: string
  readonly receivedOn: Day
  /** Null while it waits. */
  readonly answeredOn: Day | null
}

/** Messages that came within the days and were answered, or wait; those handed over or closed without an answer are not among them. */
export const messagesTimed = async (tx: Tx, agencyId: string, { from, before }: YearDays): Promise<readonly MessageTimed[]> => {
  const { rows } = await sql<MessageTimed>`select m.id, m.received_on, case when m.state = 'answered' then m.ended_on end as answered_on
    from gongkai.public_message m
    where m.agency_id = ${agencyId} and m.state in ('received', 'drafted', 'answered')
      and m.received_on >= ${from}::date and m.received_on < ${before}::date
    order by m.id collate "C"`.execute(tx)
  return rows
}

/** The last day on which something was published in each section of an agency's site, up to a day; a section in which nothing ever was is not among them. */
export const lastInSectionsBefore = async (tx: Tx, agencyId: string, before: Day): Promise<ReadonlyMap<string, Day>> => {
  const { rows } = await sql<{ section: string; last: Day }>`select p.section, max(p.published_on) as last from gongkai.published_item p
    where p.agency_id = ${agencyId} and p.published_on < ${before}::date and (p.withdrawn_on is null or p.withdrawn_on >= ${before}::date)
    group by p.section order by p.section`.execute(tx)
  return new Map(rows.map(({ section, last }) => [section, last]))
}
