import { sql } from "kysely"
import { sealingKey } from "../personal-data/data-keys.ts"
import type { DataKey, KeyRing } from "../personal-data/key-ring.ts"
import { searchHash } from "../personal-data/search-hash.ts"
import { seal, unseal, type SealedPlace } from "../personal-data/seal.ts"
import type { Tx } from "../records.ts"

/** What the public may leave of itself with a comment, a message or a complaint. */
export const senderFields = ["name", "phone", "email", "address"] as const
/** One of {@link senderFields}. */
export type SenderField = (typeof senderFields)[number]
/** What they may be left with. */
export const sendersOf = ["comment", "message", "complaint", "booking"] as const
/** One of {@link sendersOf}. */
export type SenderOf = (typeof sendersOf)[number]
/** Who wrote, in the clear; what is not known is missing. */
export type Sender = Readonly<Partial<Record<SenderField, string>>>

const placeOf = (agencyId: string, ofKind: string, ofId: string, field: string): SealedPlace => ({
  agencyId,
  table: "sender_field",
  rowId: `${ofKind}:${ofId}`,
  field,
})

/** A booking's telephone number is counted by; nothing else of a sender is looked for. */
const hashOf = (agencyId: string, ofKind: string, field: string, value: string, key: DataKey): string | null =>
  ofKind === "booking" && field === "phone" ? searchHash(agencyId, "phone", value, key) : null

/** Seals what a sender left of itself under the current key; empty values are nothing. */
export const keepSender = async (tx: Tx, ring: KeyRing, agencyId: string, ofKind: SenderOf, ofId: string, sender: Sender): Promise<void> => {
  const key = await sealingKey(tx, ring)
  for (const field of senderFields) {
    const value = sender[field]
    if (value === undefined || value === "") continue
    await sql`insert into gongkai.sender_field (agency_id, of_kind, of_id, field, key_id, sealed, search_hash)
      values (${agencyId}, ${ofKind}, ${ofId}, ${field}, ${key.id}, ${seal(value, placeOf(agencyId, ofKind, ofId, field), key)},
        ${hashOf(agencyId, ofKind, field, value, key)})`.execute(tx)
  }
}

/** Who wrote, in the clear: for the command that records why, and for handing a message over. */
export const senderOf = async (tx: Tx, ring: KeyRing, agencyId: string, ofKind: SenderOf, ofId: string): Promise<Sender> => {
  const { rows } = await sql<{ field: SenderField; sealed: Buffer }>`select field, sealed from gongkai.sender_field
    where agency_id = ${agencyId} and of_kind = ${ofKind} and of_id = ${ofId}`.execute(tx)
  return Object.fromEntries<string>(rows.map(({ field, sealed }) => [field, unseal(sealed, placeOf(agencyId, ofKind, ofId, field), ring)]))
}

interface Row {
  readonly ofKind: string
  readonly ofId: string
  readonly field: string
  readonly sealed: Buffer
}

/** Seals a batch of an agency's values anew under the current key. @returns how many */
export const rekeySenders = async (tx: Tx, ring: KeyRing, agencyId: string, batch: number): Promise<number> => {
  const key = await sealingKey(tx, ring)
  const { rows } = await sql<Row>`select of_kind, of_id, field, sealed from gongkai.sender_field
    where agency_id = ${agencyId} and key_id <> ${key.id} order by of_kind, of_id, field limit ${batch} for update`.execute(tx)
  const renewed = rows.map(({ ofKind, ofId, field, sealed }) => {
    const place = placeOf(agencyId, ofKind, ofId, field)
    const plain = unseal(sealed, place, ring)
    const search_hash = hashOf(agencyId, ofKind, field, plain, key)
    return { of_kind: ofKind, of_id: ofId, field, sealed: seal(plain, place, key).toString("hex"), search_hash }
  })
  if (renewed.length > 0)
    await sql`update gongkai.sender_field f set key_id = ${key.id}, sealed = decode(r.sealed, 'hex'), search_hash = r.search_hash
      from jsonb_to_recordset(${JSON.stringify(renewed)}::jsonb) r (of_kind text, of_id text, field text, sealed text, search_hash text)
      where f.agency_id = ${agencyId} and f.of_kind = r.of_kind and f.of_id = r.of_id and f.field = r.field`.execute(tx)
  return rows.length
}
