import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Why something that a finder met stays in an item. */
export const verdictReasons = [
  "public-contact",
  "official-capacity",
  "consent",
  "by-law",
  "no-personal-data",
  "quotation",
  "proper-name",
  "right-here",
] as const

/** Which finder met it. */
export const finders = ["personal-data", "wording"] as const

/** What was found and stays all the same. */
export interface ItemVerdict {
  readonly finder: (typeof finders)[number]
  readonly hitHash: string
  readonly reason: (typeof verdictReasons)[number]
  readonly byPersonId: string
  readonly onDay: Day
}

/** Every verdict on what was found in an item. */
export const verdictsOfItem = async (tx: Tx, agencyId: string, itemId: string): Promise<readonly ItemVerdict[]> => {
  const { rows } = await sql<ItemVerdict>`select v.finder, v.hit_hash, v.reason, v.by_person_id, v.on_day from gongkai.item_verdict v
    where v.agency_id = ${agencyId} and v.item_id = ${itemId} order by v.finder, v.hit_hash`.execute(tx)
  return rows
}

/** Keeps a verdict, in place of an earlier one on the same words. */
export const saveItemVerdict = async (
  tx: Tx,
  agencyId: string,
  itemId: string,
  { finder, hitHash, reason, byPersonId, onDay }: ItemVerdict,
): Promise<void> => {
  await sql`insert into gongkai.item_verdict (agency_id, item_id, finder, hit_hash, reason, by_person_id, on_day)
    values (${agencyId}, ${itemId}, ${finder}, ${hitHash}, ${reason}, ${byPersonId}, ${onDay}::date)
    on conflict (agency_id, item_id, finder, hit_hash) do update set reason = excluded.reason, by_person_id = excluded.by_person_id, on_day = excluded.on_day`.execute(
    tx,
  )
}
