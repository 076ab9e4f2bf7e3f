import { sql } from "kysely"
import { sealingKey } from "../personal-data/data-keys.ts"
import type { DataKey, KeyRing } from "../personal-data/key-ring.ts"
import { seal, unseal, type SealedPlace } from "../personal-data/seal.ts"
import { searchHash } from "../personal-data/search-hash.ts"
import type { Tx } from "../records.ts"

const placeOf = (agencyId: string, rowId: string): SealedPlace => ({ agencyId, table: "digest_address", rowId, field: "email" })

const hashOf = (agencyId: string, address: string, key: DataKey): string => searchHash(agencyId, "email", address, key) ?? ""

/** Seals the address of a subscription. @throws digest_address_agency_id_whole_tree_address_hash_key where it has such a one already */
export const keepDigestAddress = async (
  tx: Tx,
  ring: KeyRing,
  agencyId: string,
  { id, wholeTree, address }: { readonly id: string; readonly wholeTree: boolean; readonly address: string },
): Promise<void> => {
  const key = await sealingKey(tx, ring)
  await sql`insert into gongkai.digest_address (agency_id, subscription_id, whole_tree, key_id, sealed, address_hash)
    values (${agencyId}, ${id}, ${wholeTree}, ${key.id}, ${seal(address, placeOf(agencyId, id), key)}, ${hashOf(agencyId, address, key)})`.execute(tx)
}

/** The address of a subscription, in the clear, for sending; null where it was erased. */
export const digestAddressOf = async (tx: Tx, ring: KeyRing, agencyId: string, id: string): Promise<string | null> => {
  const { rows } = await sql<{ sealed: Buffer }>`select sealed from gongkai.digest_address
    where agency_id = ${agencyId} and subscription_id = ${id}`.execute(tx)
  return rows[0] === undefined ? null : unseal(rows[0].sealed, placeOf(agencyId, id), ring)
}

/** Ids of the subscriptions of an address, under every key that is in use. @param wholeTree null for both kinds */
export const digestsOfAddress = async (
  tx: Tx,
  ring: KeyRing,
  agencyId: string,
  { address, wholeTree }: { readonly address: string; readonly wholeTree: boolean | null },
): Promise<readonly string[]> => {
  // Keys that another process has added since are read when the current one is asked for.
  await sealingKey(tx, ring)
  const hashes = ring.keys().map((key) => hashOf(agencyId, address, key))
  const { rows } = await sql<{ id: string }>`select subscription_id as id from gongkai.digest_address
    where agency_id = ${agencyId} and address_hash = any (${hashes}) ${wholeTree === null ? sql`` : sql`and whole_tree = ${wholeTree}`}
    order by 1`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Erases the address of a subscription. */
export const eraseDigestAddress = async (tx: Tx, agencyId: string, id: string): Promise<void> => {
  await sql`delete from gongkai.digest_address where agency_id = ${agencyId} and subscription_id = ${id}`.execute(tx)
}

/** Seals a batch of an agency's addresses anew under the current key. @returns how many */
export const rekeyDigestAddresses = async (tx: Tx, ring: KeyRing, agencyId: string, batch: number): Promise<number> => {
  const key = await sealingKey(tx, ring)
  const { rows } = await sql<{ id: string; sealed: Buffer }>`select subscription_id as id, sealed from gongkai.digest_address
    where agency_id = ${agencyId} and key_id <> ${key.id} order by subscription_id limit ${batch} for update`.execute(tx)
  const renewed = rows.map(({ id, sealed }) => {
    const plain = unseal(sealed, placeOf(agencyId, id), ring)
    return { id, sealed: seal(plain, placeOf(agencyId, id), key).toString("hex"), hash: hashOf(agencyId, plain, key) }
  })
  if (renewed.length > 0)
    await sql`update gongkai.digest_address a set key_id = ${key.id}, sealed = decode(r.sealed, 'hex'), address_hash = r.hash
      from jsonb_to_recordset(${JSON.stringify(renewed)}::jsonb) r (id text, sealed text, hash text)
      where a.agency_id = ${agencyId} and a.subscription_id = r.id`.execute(tx)
  return rows.length
}
