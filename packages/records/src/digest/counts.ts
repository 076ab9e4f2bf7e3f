import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Digests by mail as a channel: who takes them now, and what went out in a year. */
export interface DigestCounts {
  readonly daily: number
  readonly weekly: number
  /** Mails that were sent in the year. */
  readonly mails: number
  /** Items in them, each counted for each mail. */
  readonly items: number
}

/** Counts an agency's digests. */
export const digestCounts = async (tx: Tx, agencyId: string, year: number): Promise<DigestCounts> => {
  const { rows } = await sql<DigestCounts>`select s.daily, s.weekly, i.mails, i.items from (
      select count(*) filter (where d.rhythm = 'daily')::int as daily, count(*) filter (where d.rhythm = 'weekly')::int as weekly
      from gongkai.digest_subscription d where d.agency_id = ${agencyId} and d.state = 'running') s,
    (select count(*)::int as mails, coalesce(sum(i.items), 0)::int as items from gongkai.digest_issue i
      where i.agency_id = ${agencyId} and i.state = 'sent' and i.sent_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)) i`.execute(
    tx,
  )
  return rows[0] ?? { daily: 0, weekly: 0, mails: 0, items: 0 }
}
