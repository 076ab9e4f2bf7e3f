import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Telling } from "../periods/notifications.ts"
import type { Tx } from "../records.ts"

/** Ids of deliveries that wait to be sent by mail, oldest first. */
export const queuedDeliveries = async (tx: Tx, agencyId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select id from gongkai.delivery
    where agency_id = ${agencyId} and sending = 'queued' order by on_day, id limit 2000`.execute(tx)
  return rows.map(({ id }) => id)
}

/** The letter of a delivery; null where there is no such delivery. */
export const letterOfDelivery = async (tx: Tx, agencyId: string, deliveryId: string): Promise<string | null> => {
  const { rows } = await sql<{ letterId: string }>`select letter_id from gongkai.delivery
    where agency_id = ${agencyId} and id = ${deliveryId}`.execute(tx)
  return rows[0]?.letterId ?? null
}

/** What became of a mail, or that it is to go again on a day. */
export type Sending =
  | { readonly sending: "queued"; readonly on: Day }
  /** `at` is an ISO instant. */
  | { readonly sending: "sent"; readonly at: string }
  | { readonly sending: "failed"; readonly trouble: string }

/** Writes down where a delivery by mail stands; its letter is locked by the caller. */
export const settleDelivery = async (tx: Tx, agencyId: string, deliveryId: string, now: Sending): Promise<void> => {
  await sql`update gongkai.delivery set sending = ${now.sending}, version = version + 1,
      on_day = coalesce(${now.sending === "queued" ? now.on : null}::date, on_day),
      trouble = ${now.sending === "failed" ? now.trouble : null},
      sent_at = ${now.sending === "sent" ? now.at : null}::timestamptz
    where agency_id = ${agencyId} and id = ${deliveryId}`.execute(tx)
}

/** Whether the applicant of a case has a mail address. */
export const applicantHasMail = async (tx: Tx, agencyId: string, caseId: string): Promise<boolean> => {
  const { rows } = await sql`select from gongkai.request r
    join gongkai.applicant_field f on f.agency_id = r.agency_id and f.applicant_id = r.applicant_id and f.field = 'email'
    where r.agency_id = ${agencyId} and r.case_id = ${caseId}`.execute(tx)
  return rows.length > 0
}

/** Tells the officer of a letter's case and the letter's drafter, as far as they are active. @returns how many were told */
export const tellOfLetter = async (tx: Tx, agencyId: string, letterId: string, { kind, subject, eventSeq }: Telling): Promise<number> => {
  const { rows } = await sql`insert into gongkai.notification (agency_id, to_person_id, event_seq, kind, subject)
    select distinct ${agencyId}, n.id, ${eventSeq}::bigint, ${kind}, ${subject}
    from gongkai.letter l left join gongkai.request r on r.agency_id = l.agency_id and r.case_id = l.case_id
    join gongkai.person n on n.id in (l.drafted_by, r.assigned_to) and n.active
    where l.agency_id = ${agencyId} and l.id = ${letterId} returning to_person_id`.execute(tx)
  return rows.length
}
