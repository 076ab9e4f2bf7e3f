import { sql } from "kysely"
import type { PublicTx } from "../public/as-public.ts"
import type { PublishedItem } from "../catalogue/published.ts"
import type { Day } from "@gongkai/law"

/** An item as it is shown to the public, with whose it is; of one that was withdrawn the content is gone and a note says why. */
export interface ShownItem extends PublishedItem {
  readonly agencyId: string
  readonly agencyName: string
  readonly withdrawnOn: Day | null
  readonly withdrawnNote: string | null
}

/** The item, or null where none was ever published under the id. */
export const shownItem = async ({ publicTx }: PublicTx, itemId: string): Promise<ShownItem | null> => {
  const { rows } = await sql<ShownItem>`select i.item_id, i.index_number, i.title, i.summary, i.body, i.section, i.legal_category, i.subject,
      i.genre, i.keywords, i.document_number, i.issuing_body, i.made_on, i.published_on,
      to_char(i.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as changed_at,
      i.validity, i.validity_on, i.validity_by, i.document_kind, i.pairs, i.files, i.content_hash, i.withdrawn_on, i.withdrawn_note,
      i.agency_id, a.name as agency_name
    from gongkai.published_item i join gongkai.public_agency a on a.id = i.agency_id
    where i.item_id = ${itemId}`.execute(publicTx)
  return rows[0] ?? null
}
