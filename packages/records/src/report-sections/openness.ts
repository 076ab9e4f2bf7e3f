import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import { accountCounts } from "../account/accounts.ts"
import type { Tx } from "../records.ts"

/** What of a year's openness is counted beside the tables. */
export interface OpennessOfYear {
  /** Messages that came to the board, those handed over to others left out; and of them answered. */
  readonly messages: number
  readonly messagesAnswered: number
  /** Consultations begun, and what came of comments on them. */
  readonly consultations: number
  readonly comments: number
  readonly accountPosts: number
  readonly deskConsultations: number
  /** Activities that ended in the year, those cancelled left out. */
  readonly activities: number
  /** Places that people booked for them, and of those the ones whose holders came. */
  readonly bookedPlaces: number
  readonly attendedPlaces: number
  /** Concerns that were heard in the year; and of them answered, by the same day. */
  readonly concerns: number
  readonly concernsAnswered: number
  readonly questionsPublished: number
}

const none = {
  ...{ messages: 0, messagesAnswered: 0, consultations: 0, comments: 0, deskConsultations: 0, activities: 0, bookedPlaces: 0 },
  ...{ attendedPlaces: 0, concerns: 0, concernsAnswered: 0, questionsPublished: 0 },
}

/** Counts a year's messages, consultations, activities, concerns, posts and questions at the desk, up to the close of a day; posts entered by the year count whole. */
export const opennessOfYear = async (tx: Tx, agencyId: string, year: number, asOf: Day): Promise<OpennessOfYear> => {
  const inYear = sql`between make_date(${year}, 1, 1) and least(${asOf}::date, make_date(${year}, 12, 31))`
  const held = sql`v.agency_id = ${agencyId} and v.state = 'published' and v.to_day ${inYear}`
  const { rows } = await sql<Omit<OpennessOfYear, "accountPosts">>`
    select
      (select count(*)::integer from gongkai.public_message m
        where m.agency_id = ${agencyId} and m.received_on ${inYear} and m.state <> 'handed-over') as messages,
      (select count(*)::integer from gongkai.public_message m
        where m.agency_id = ${agencyId} and m.received_on ${inYear} and m.state = 'answered' and m.ended_on <= ${asOf}::date) as messages_answered,
      (select count(*)::integer from gongkai.consultation c
        where c.agency_id = ${agencyId} and c.from_day ${inYear} and c.state in ('open', 'closed')) as consultations,
      (select count(*)::integer from gongkai.consultation_comment m where m.agency_id = ${agencyId} and m.sent_on ${inYear}) as comments,
      (select coalesce(sum(d.count), 0)::integer from gongkai.desk_count d where d.agency_id = ${agencyId} and d.month ${inYear}) as desk_consultations,
      (select count(*)::integer from gongkai.activity v where ${held}) as activities,
      (select coalesce(sum(b.places), 0)::integer from gongkai.booking b join gongkai.activity v on v.id = b.activity_id and v.agency_id = b.agency_id
        where b.state <> 'cancelled' and ${held}) as booked_places,
      (select coalesce(sum(b.places), 0)::integer from gongkai.booking b join gongkai.activity v on v.id = b.activity_id and v.agency_id = b.agency_id
        where b.state = 'attended' and ${held}) as attended_places,
      (select count(*)::integer from gongkai.public_concern w
        where w.agency_id = ${agencyId} and w.heard_on ${inYear} and w.state <> 'discarded') as concerns,
      (select count(*)::integer from gongkai.public_concern w
        where w.agency_id = ${agencyId} and w.heard_on ${inYear} and w.state = 'answered' and w.responded_on <= ${asOf}::date) as concerns_answered,
      (select count(*)::integer from gongkai.published_question q
        where q.agency_id = ${agencyId} and q.state = 'published' and q.published_on ${inYear}) as questions_published`.execute(tx)
  const accountPosts = (await accountCounts(tx, agencyId, year)).reduce((all, { posts }) => all + posts, 0)
  return { ...none, ...rows[0], accountPosts }
}
