import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { contentSeen, type Looking } from "../handling/visibility.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { afterKey } from "../registers/narrowed.ts"

/** Why a reply stands in the review of a year: it fell, it came late, it cited wrongly. */
export const reviewCauses = ["corrected", "late", "miscited"] as const
/** One of {@link reviewCauses}. */
export type ReviewCause = (typeof reviewCauses)[number]

/** What the office makes of a reply. */
export const reviewVerdicts = ["right", "flawed", "wrong"] as const
/** One of {@link reviewVerdicts}. */
export type ReviewVerdict = (typeof reviewVerdicts)[number]

/** A reply in the review of a year. Of a restricted case those who may not see it get its number and day alone. */
export interface ReviewedReply {
  readonly caseId: string
  readonly registrationNumber: string | null
  /** The latest day that brought it in: of a result, a service, an approval. */
  readonly onDay: Day
  readonly causes: readonly ReviewCause[]
  /** Faults by which it was corrected. */
  readonly faults: readonly string[]
  readonly answerDue: Day | null
  readonly servedOn: Day | null
  readonly restricted: boolean
  readonly verdict: ReviewVerdict | null
  readonly lesson: string | null
  readonly byPersonId: string | null
  readonly reviewedOn: Day | null
  /** 0 where nobody has reviewed it. */
  readonly version: number
}

/** What a review is narrowed to. */
export interface ReplyReviewFilter {
  readonly year: number
  readonly cause: ReviewCause | null
  readonly judged: boolean | null
  readonly caseId: string | null
}

/**
 * What brings replies into the review of a year, a line each: results that corrected them, services after their last day, and
 * citations that a result or the check before approval found wrong. Figure and list are made of these same lines.
 */
const brought = (agencyId: string, year: number): RawBuilder<unknown> => {
  const inIt = sql`between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`
  return sql`select e.case_id, 'corrected' as cause, e.on_day, e.fault from gongkai.dispute_event e
      where e.agency_id = ${agencyId} and e.result = 'corrected' and e.on_day ${inIt}
    union all
    select e.case_id, 'miscited', e.on_day, e.fault from gongkai.dispute_event e
      where e.agency_id = ${agencyId} and e.result = 'corrected' and e.fault in ('ground', 'remedies') and e.on_day ${inIt}
    union all
    select p.case_id, 'late', p.ended_on, null from gongkai.open_period p
      join gongkai.request r on r.agency_id = p.agency_id and r.case_id = p.case_id and r.counted
      where p.agency_id = ${agencyId} and p.ending = 'served' and p.ended_on > p.answer_due and p.ended_on ${inIt}
    union all
    select l.case_id, 'miscited', l.approved_on, null from gongkai.letter l
      where l.agency_id = ${agencyId} and l.despite is not null and l.state in ('approved', 'sealed', 'delivered') and l.approved_on ${inIt}`
}

const ofCases = (agencyId: string, { year, caseId }: Pick<ReplyReviewFilter, "year" | "caseId">): RawBuilder<unknown> =>
  sql`select b.case_id, max(b.on_day) as on_day, array_agg(distinct b.cause) as causes,
      coalesce(array_agg(distinct b.fault) filter (where b.fault is not null), '{}') as faults
    from (${brought(agencyId, year)}) b ${caseId === null ? sql`` : sql`where b.case_id = ${caseId}`} group by b.case_id`

/** Replies in the review of a year, the latest first, a page at a time. */
export const listReplyReviews = async (
  tx: Tx,
  agencyId: string,
  filter: ReplyReviewFilter,
  looking: Looking,
  { after, limit }: Paging,
): Promise<Page<ReviewedReply>> => {
  const { cause, judged, year } = filter
  const { rows } = await sql<ReviewedReply>`
    with lines as (
      select k.case_id, k.on_day, k.causes, k.faults, c.restricted, q.registration_number, q.assigned_to, c.agency_id
      from (${ofCases(agencyId, filter)}) k
      join gongkai.case_record c on c.agency_id = ${agencyId} and c.id = k.case_id
      left join gongkai.request q on q.agency_id = c.agency_id and q.case_id = c.id
    ), seen as (select l.*, l.case_id as id, ${contentSeen(looking)} as content from lines l)
    select n.id as case_id, n.registration_number, n.on_day, case when n.content then n.causes else '{}' end as causes,
      case when n.content then n.faults else '{}' end as faults, case when n.content then p.answer_due end as answer_due,
      case when n.content and p.ending = 'served' then p.ended_on end as served_on, n.restricted,
      case when n.content then v.verdict end as verdict, case when n.content then v.lesson end as lesson,
      case when n.content then v.by_person_id end as by_person_id, case when n.content then v.on_day end as reviewed_on,
      coalesce(v.version, 0) as version
    from seen n
    left join gongkai.reply_review v on v.agency_id = ${agencyId} and v.year = ${year} and v.case_id = n.id
    left join gongkai.open_period p on p.agency_id = ${agencyId} and p.case_id = n.id
    where true ${cause === null ? sql`` : sql`and n.content and ${cause} = any (n.causes)`}
      ${judged === null ? sql`` : judged ? sql`and v.version is not null` : sql`and v.version is null`} ${afterKey(sql`n.on_day`, after)}
    order by n.on_day desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ onDay, caseId }) => `${onDay} ${caseId}`)
}

/** Whether a case stands in the review of a year. */
export const isInReplyReview = async (tx: Tx, agencyId: string, year: number, caseId: string): Promise<boolean> =>
  (await sql<{ there: boolean }>`select exists (${ofCases(agencyId, { year, caseId })}) as there`.execute(tx)).rows[0]?.there ?? false

/** What somebody makes of a reply. */
export interface ReplyJudged {
  readonly year: number
  readonly caseId: string
  readonly verdict: ReviewVerdict
  readonly lesson: string
  readonly byPersonId: string
  readonly onDay: Day
  readonly version: number
}

/** Keeps what is made of a reply, at the version seen; 0 where nobody had reviewed it. @returns the new version; null where it is at another */
export const saveReplyReview = async (tx: Tx, agencyId: string, judged: ReplyJudged): Promise<number | null> => {
  const { year, caseId, verdict, lesson, byPersonId, onDay, version } = judged
  const { rows } =
    version === 0
      ? await sql<{ version: number }>`insert into gongkai.reply_review (agency_id, year, case_id, verdict, lesson, by_person_id, on_day)
          values (${agencyId}, ${year}, ${caseId}, ${verdict}, ${lesson}, ${byPersonId}, ${onDay}::date) on conflict do nothing returning version`.execute(
          tx,
        )
      : await sql<{ version: number }>`update gongkai.reply_review set verdict = ${verdict}, lesson = ${lesson}, by_person_id = ${byPersonId},
            on_day = ${onDay}::date, version = version + 1
          where agency_id = ${agencyId} and year = ${year} and case_id = ${caseId} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/** How many replies stand in the review of a year, by cause, and of how many somebody has written what to learn. */
export interface ReplyReviewCounts {
  readonly all: number
  readonly corrected: number
  readonly late: number
  readonly miscited: number
  readonly judged: number
}

/** Counts them. */
export const replyReviewCounts = async (tx: Tx, agencyId: string, year: number): Promise<ReplyReviewCounts> => {
  const has = (cause: ReviewCause) => sql`(count(*) filter (where ${cause} = any (k.causes)))::integer`
  const { rows } = await sql<ReplyReviewCounts>`select count(*)::integer as all, ${has("corrected")} as corrected, ${has("late")} as late,
      ${has("miscited")} as miscited, count(v.version)::integer as judged
    from (${ofCases(agencyId, { year, caseId: null })}) k
    left join gongkai.reply_review v on v.agency_id = ${agencyId} and v.year = ${year} and v.case_id = k.case_id`.execute(tx)
  return rows[0] ?? { all: 0, corrected: 0, late: 0, miscited: 0, judged: 0 }
}
