import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** What may become of a penalty so that its publication is withdrawn. */
export const penaltyChangeKinds = ["changed", "revoked", "unlawful", "void"] as const

/** The same, with what the office finds out of itself: the penalty was struck from its register. */
export const withdrawalCauses = [...penaltyChangeKinds, "struck"] as const

/** A published penalty that is to be withdrawn by a day. */
export interface PenaltyChange {
  readonly id: string
  readonly agencyId: string
  readonly itemId: string
  readonly what: (typeof withdrawalCauses)[number]
  readonly onDay: Day
  readonly withdrawBy: Day
  readonly settledOn: Day | null
  readonly version: number
}

/** Keeps a change. @throws penalty_change_pkey where the id is taken */
export const insertPenaltyChange = async (tx: Tx, change: Omit<PenaltyChange, "settledOn" | "version">): Promise<void> => {
  await tx.insertInto("penaltyChange").values(change).execute()
}

/** Changes of penalties of an item, or of all items where none is named, that nobody has acted on; the first due first. */
export const openPenaltyChanges = async (
  tx: Tx,
  agencyId: string,
  itemId: string | null,
): Promise<readonly (PenaltyChange & { readonly title: string; readonly itemVersion: number })[]> => {
  const { rows } = await sql<PenaltyChange & { title: string; itemVersion: number }>`select c.*, i.title, i.version as item_version
    from gongkai.penalty_change c join gongkai.catalogue_item i on i.id = c.item_id and i.agency_id = c.agency_id
    where c.agency_id = ${agencyId} and c.settled_on is null ${itemId === null ? sql`` : sql`and c.item_id = ${itemId}`}
    order by c.withdraw_by, c.id limit 1000`.execute(tx)
  return rows
}

/** Published items of an agency that make an entry of a register public. */
export const publicItemsOfEntry = async (tx: Tx, agencyId: string, entryId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select i.id from gongkai.catalogue_item i
    where i.agency_id = ${agencyId} and i.register_entry_id = ${entryId} and i.published_hash is not null order by i.id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Settles what an item's withdrawal settles. @returns how many */
export const settlePenaltyChanges = async (tx: Tx, agencyId: string, itemId: string, on: Day): Promise<number> => {
  const { rows } = await sql<{ id: string }>`update gongkai.penalty_change set settled_on = ${on}::date, version = version + 1
    where agency_id = ${agencyId} and item_id = ${itemId} and settled_on is null returning id`.execute(tx)
  return rows.length
}
