import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** How a letter was sealed. */
export interface Seal {
  readonly how: "printed-and-scanned" | "electronic"
  /** The scan, or the sealed document: a file of the letter's case. */
  readonly fileId: string | null
  /** What the electronic seal calls its act. */
  readonly reference: string | null
  readonly on: Day
}

/** A letter's way out. */
export interface Delivery {
  readonly id: string
  readonly letterId: string
  readonly channel: string
  /** Handed over, handed to the post, or sent. */
  readonly on: Day
  /** The day it reached the other side; null where not known. */
  readonly seenOn: Day | null
  readonly trackingNumber: string | null
  readonly proofFileId: string | null
  /** Files of the case that went with it. */
  readonly files: readonly string[]
  /** Where it is sent by mail by the system: how far that is. */
  readonly sending: "queued" | "sent" | "failed" | null
  /** Why it failed; a code. */
  readonly trouble: string | null
  /** When the mail server took it, an ISO instant. */
  readonly sentAt: string | null
  readonly version: number
}

/** Which letter of which case. */
interface OfLetter {
  readonly agencyId: string
  readonly letterId: string
  readonly caseId: string
}

/** Writes down how a letter was sealed. @throws the constraint seal_file_of_case for a file of another case */
export const insertSeal = async (tx: Tx, { agencyId, letterId, caseId }: OfLetter, { how, fileId, reference, on }: Seal): Promise<void> => {
  await tx.insertInto("seal").values({ agencyId, letterId, caseId, how, fileId, reference, onDay: on }).execute()
}

/** How a letter was sealed; null where it was not. */
export const sealOf = async (tx: Tx, agencyId: string, letterId: string): Promise<Seal | null> => {
  const { rows } = await sql<Seal>`select how, file_id, reference, on_day as "on" from gongkai.seal
    where agency_id = ${agencyId} and letter_id = ${letterId}`.execute(tx)
  return rows[0] ?? null
}

/**
 * Writes down a delivery with the files that went with it.
 * @throws the constraints delivery_file_of_case and delivery_proof_of_case for a file of another case
 */
export const insertDelivery = async (
  tx: Tx,
  { agencyId, letterId, caseId }: OfLetter,
  { id, channel, on, seenOn, trackingNumber, proofFileId, files, sending }: Omit<Delivery, "letterId" | "version" | "trouble" | "sentAt">,
): Promise<void> => {
  await tx
    .insertInto("delivery")
    .values({ id, agencyId, letterId, caseId, channel, onDay: on, seenOn, trackingNumber, proofFileId, sending })
    .execute()
  if (files.length > 0)
    await tx
      .insertInto("deliveryFile")
      .values(files.map((fileId) => ({ agencyId, deliveryId: id, fileId, caseId })))
      .execute()
}

/** The ways out of a letter, first to last. */
export const deliveriesOf = async (tx: Tx, agencyId: string, letterId: string): Promise<readonly Delivery[]> => {
  const { rows } =
    await sql<Delivery>`select d.id, d.letter_id, d.channel, d.on_day as "on", d.seen_on, d.tracking_number, d.proof_file_id, d.version, d.sending, d.trouble,
      to_char(d.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as sent_at,
      array(select f.file_id from gongkai.delivery_file f where f.agency_id = d.agency_id and f.delivery_id = d.id order by 1) as files
    from gongkai.delivery d where d.agency_id = ${agencyId} and d.letter_id = ${letterId} order by d.on_day, d.id`.execute(tx)
  return rows
}

/** Writes down the day on which a delivery reached the other side. @returns its new version */
export const markSeen = async (tx: Tx, agencyId: string, { id, version }: Delivery, on: Day): Promise<number> => {
  await tx
    .updateTable("delivery")
    .set({ seenOn: on, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .execute()
  return version + 1
}
