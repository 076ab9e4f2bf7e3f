import { sql } from "kysely"
import { sealingKey } from "../personal-data/data-keys.ts"
import type { KeyRing } from "../personal-data/key-ring.ts"
import { searchHash } from "../personal-data/search-hash.ts"
import type { Tx } from "../records.ts"

/** How many places of an activity are kept for a telephone number, under every key that is in use. */
export const placesOfPhone = async (tx: Tx, ring: KeyRing, agencyId: string, activityId: string, phone: string): Promise<number> => {
  // Keys that another process has added since are read when the current one is asked for.
  await sealingKey(tx, ring)
  const hashes = ring.keys().flatMap((key) => searchHash(agencyId, "phone", phone, key) ?? [])
  const { rows } = await sql<{ places: number }>`select coalesce(sum(b.places), 0)::integer as places
    from gongkai.sender_field f
    join gongkai.booking b on b.agency_id = f.agency_id and b.id = f.of_id and b.activity_id = ${activityId} and b.state <> 'cancelled'
    where f.agency_id = ${agencyId} and f.of_kind = 'booking' and f.field = 'phone' and f.search_hash = any (${hashes})`.execute(tx)
  return rows[0]?.places ?? 0
}
