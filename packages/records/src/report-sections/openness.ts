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
}

/** Counts a year's messages, consultations, posts and questions at the desk, up to the close of a day; posts entered by the year count whole. */
export const opennessOfYear = async (tx: Tx, agencyId: string, year: number, asOf: Day): Promise<OpennessOfYear> => {
  const inYear = sql`between make_date(${year}, 1, 1) and least(${asOf}::date, make_date(${year}, 12, 31))`
  const { rows } = await sql<Omit<OpennessOfYear, "accountPosts">>`
    select
      (select count(*)::integer from gongkai.public_message m
        where m.agency_id = ${agencyId} and m.received_on ${inYear} and m.state <> 'handed-over') as messages,
      (select count(*)::integer from gongkai.public_message m
        where m.agency_id = ${agencyId} and m.received_on ${inYear} and m.state = 'answered' and m.ended_on <= ${asOf}::date) as messages_answered,
      (select count(*)::integer from gongkai.consultation c
        where c.agency_id = ${agencyId} and c.from_day ${inYear} and c.state in ('open', 'closed')) as consultations,
      (select count(*)::integer from gongkai.consultation_comment m where m.agency_id = ${agencyId} and m.sent_on ${inYear}) as comments,
      (select coalesce(sum(d.count), 0)::integer from gongkai.desk_count d where d.agency_id = ${agencyId} and d.month ${inYear}) as desk_consultations`.execute(
    tx,
  )
  const accountPosts = (await accountCounts(tx, agencyId, year)).reduce((all, { posts }) => all + posts, 0)
  return { messages: 0, messagesAnswered: 0, consultations: 0, comments: 0, deskConsultations: 0, ...rows[0], accountPosts }
}
