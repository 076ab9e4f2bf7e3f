import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import { erasedWords } from "../letters/erase.ts"
import { eraseVersions } from "../past/state-as-of.ts"
import type { Tx } from "../records.ts"
import type { SenderOf } from "./fields.ts"

const ofComment = async (tx: Tx, agencyId: string, id: string, on: Day): Promise<number | null> =>
  (
    await sql<{ version: number }>`update gongkai.consultation_comment m set text = ${erasedWords}, answers = '[]', shown_name = null,
        sender_erased_on = ${on}::date, version = m.version + 1
      from gongkai.consultation c where c.agency_id = m.agency_id and c.id = m.consultation_id and c.state = 'closed'
        and m.agency_id = ${agencyId} and m.id = ${id} and m.sender_erased_on is null and m.state <> 'waiting' returning m.version`.execute(tx)
  ).rows[0]?.version ?? null

/** A reply that was not published is the sender's alone, and goes with them; one that was is the office's own words. */
const ofMessage = async (tx: Tx, agencyId: string, id: string, on: Day): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.public_message m set subject = ${erasedWords},
      text = ${erasedWords}, shown_name = null, sender_erased_on = ${on}::date,
      reply = case when m.published_on is null and m.reply is not null then ${erasedWords} else m.reply end,
      reason_words = case when m.reason_words is null then null else ${erasedWords} end, version = m.version + 1
    where m.agency_id = ${agencyId} and m.id = ${id} and m.sender_erased_on is null and m.state in ('answered', 'handed-over', 'closed')
    returning m.version`.execute(tx)
  return rows[0]?.version ?? null
}

/** What was found is told to the complainant alone, and goes with them; that it was founded or not stays. */
const ofComplaint = async (tx: Tx, agencyId: string, id: string, on: Day): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.complaint m set subject = ${erasedWords}, text = ${erasedWords}, shown_name = null,
      sender_erased_on = ${on}::date, finding = case when m.finding is null then null else ${erasedWords} end,
      reason_words = case when m.reason_words is null then null else ${erasedWords} end, version = m.version + 1
    where m.agency_id = ${agencyId} and m.id = ${id} and m.sender_erased_on is null and m.state in ('decided', 'closed')
    returning m.version`.execute(tx)
  return rows[0]?.version ?? null
}

/** A booking that still stands keeps a place for somebody: it is cancelled first. */
const ofBooking = async (tx: Tx, agencyId: string, id: string, on: Day): Promise<number | null> =>
  (
    await sql<{
      version: number
    }>`update gongkai.booking b set shown_name = null, shown_phone = null, reason_words = null, sender_erased_on = ${on}::date, version = b.version + 1
      from gongkai.activity a where a.agency_id = b.agency_id and a.id = b.activity_id and (b.state <> 'booked' or a.to_day < ${on}::date)
        and b.agency_id = ${agencyId} and b.id = ${id} and b.sender_erased_on is null returning b.version`.execute(tx)
  ).rows[0]?.version ?? null

const erasing = { comment: ofComment, message: ofMessage, complaint: ofComplaint, booking: ofBooking } as const

/** Takes what may name the sender of a message out of its versions too; after the event of the erasing was written. */
export const eraseMessageVersions = async (tx: Tx, agencyId: string, id: string): Promise<void> => {
  const { rows } = await sql<{ published: boolean }>`select m.published_on is not null as published from gongkai.public_message m
    where m.agency_id = ${agencyId} and m.id = ${id}`.execute(tx)
  await eraseVersions(tx, "publicMessage", id, rows[0]?.published === true ? ["reason_words"] : ["reply", "reason_words"])
}

/** Takes the words to whoever booked out of the versions of a booking too; after the event of the erasing was written. */
export const eraseBookingVersions = async (tx: Tx, id: string): Promise<void> => {
  await eraseVersions(tx, "booking", id, ["reason_words"])
}

/**
 * Erases who wrote a comment, a message or a complaint and what they wrote, or who booked, once the office is done with it.
 * @returns the new version; null where it is not there, not done with, or was erased before
 */
export const eraseSender = async (tx: Tx, agencyId: string, ofKind: SenderOf, ofId: string, on: Day): Promise<number | null> => {
  const version = await erasing[ofKind](tx, agencyId, ofId, on)
  if (version === null) return null
  await sql`delete from gongkai.sender_field where agency_id = ${agencyId} and of_kind = ${ofKind} and of_id = ${ofId}`.execute(tx)
  return version
}

/** What is done with since before a day and whose sender is known still, at most so many of each kind. */
export const sendersKeptSince = async (
  tx: Tx,
  agencyId: string,
  before: Day,
  most: number,
): Promise<readonly { readonly ofKind: SenderOf; readonly ofId: string }[]> => {
  const { rows: messages } = await sql<{ ofId: string }>`select m.id as of_id from gongkai.public_message m
    where m.agency_id = ${agencyId} and m.sender_erased_on is null and m.ended_on < ${before}::date order by m.ended_on, m.id limit ${most}`.execute(
    tx,
  )
  const { rows: comments } = await sql<{ ofId: string }>`select m.id as of_id from gongkai.consultation_comment m
    join gongkai.consultation c on c.agency_id = m.agency_id and c.id = m.consultation_id and c.state = 'closed' and c.to_day < ${before}::date
    where m.agency_id = ${agencyId} and m.sender_erased_on is null and m.state <> 'waiting' order by m.sent_on, m.id limit ${most}`.execute(tx)
  const { rows: complaints } = await sql<{ ofId: string }>`select m.id as of_id from gongkai.complaint m
    where m.agency_id = ${agencyId} and m.sender_erased_on is null and m.ended_on < ${before}::date order by m.ended_on, m.id limit ${most}`.execute(
    tx,
  )
  return [
    ...complaints.map(({ ofId }) => ({ ofKind: "complaint" as const, ofId })),
    ...messages.map(({ ofId }) => ({ ofKind: "message" as const, ofId })),
    ...comments.map(({ ofId }) => ({ ofKind: "comment" as const, ofId })),
  ]
}

/** Bookings of activities that were over before a day and of which it is known still who booked, at most so many. */
export const bookersKeptSince = async (
  tx: Tx,
  agencyId: string,
  before: Day,
  most: number,
): Promise<readonly { readonly ofKind: "booking"; readonly ofId: string }[]> =>
  (
    await sql<{ ofId: string }>`select b.id as of_id from gongkai.booking b
      join gongkai.activity a on a.agency_id = b.agency_id and a.id = b.activity_id and a.to_day < ${before}::date
      where b.agency_id = ${agencyId} and b.sender_erased_on is null order by b.id limit ${most}`.execute(tx)
  ).rows.map(({ ofId }) => ({ ofKind: "booking" as const, ofId }))
