import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** What officers are told of. */
export interface Telling {
  /** The event's name. */
  readonly kind: string
  readonly subject: string
  /** The event, by its number in the agency's chain. */
  readonly eventSeq: number
}

/** Something that an officer was told. */
export interface Notification extends Telling {
  /** ISO instant; null while unread. */
  readonly readAt: string | null
}

/**
 * Tells everybody who may do an act at an agency on a day, by a role of their own or one handed over to them.
 * @returns how many were told
 */
export const tellThoseWhoMay = async (tx: Tx, agencyId: string, act: string, today: Day, { kind, subject, eventSeq }: Telling): Promise<number> => {
  const { rows } = await sql`
    insert into gongkai.notification (agency_id, to_person_id, event_seq, kind, subject)
    select distinct ${agencyId}, u.person_id, ${eventSeq}::bigint, ${kind}, ${subject}
    from gongkai.usable_role u join gongkai.permission p on p.role = u.role and p.act = ${act}
    join gongkai.person n on n.id = u.person_id and n.active
    where u.agency_id = ${agencyId} and ${today}::date between u.from_day and u.to_day
    returning to_person_id`.execute(tx)
  return rows.length
}

/** What a person was told at an agency, the latest first. */
export const notificationsOf = async (tx: Tx, agencyId: string, personId: string, limit: number): Promise<readonly Notification[]> => {
  const { rows } = await sql<Notification>`
    select kind, subject, event_seq, to_char(read_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as read_at
    from gongkai.notification where agency_id = ${agencyId} and to_person_id = ${personId} order by event_seq desc limit ${limit}`.execute(tx)
  return rows
}

/** Marks what a person was told as read. @param at ISO instant @returns false where there is no such notification of the person's */
export const readNotification = async (tx: Tx, agencyId: string, personId: string, eventSeq: number, at: string): Promise<boolean> => {
  const { rows } = await sql`update gongkai.notification set read_at = coalesce(read_at, ${at}::timestamptz)
    where agency_id = ${agencyId} and to_person_id = ${personId} and event_seq = ${eventSeq} returning event_seq`.execute(tx)
  return rows.length > 0
}
