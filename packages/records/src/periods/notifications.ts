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
    with holder as (
      select h.person_id, h.role from gongkai.role_holder h
      where h.agency_id = ${agencyId} and h.since <= ${today}::date and (h.until is null or h.until >= ${today}::date)
    ), able as (
      select person_id, role from holder
      union
      select d.to_person_id, d.role from gongkai.delegation d join holder on holder.person_id = d.from_person_id and holder.role = d.role
      where d.agency_id = ${agencyId} and d.ended_on is null and ${today}::date between d.from_day and d.to_day
    )
    insert into gongkai.notification (agency_id, to_person_id, event_seq, kind, subject)
    select distinct ${agencyId}, able.person_id, ${eventSeq}::bigint, ${kind}, ${subject}
    from able join gongkai.permission p on p.role = able.role and p.act = ${act}
    join gongkai.person on person.id = able.person_id and person.active
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
