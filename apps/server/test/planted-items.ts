import type { Office } from "./office.ts"

/** An item of the catalogue as a test wants it; what is left out is usual. */
export interface PlantedItem {
  readonly title?: string
  readonly madeOn: string
  readonly publishedOn?: string
  readonly section?: string
  readonly contributedBy?: string
}

let serial = 0

const columns =
  "id, agency_id, index_number, index_year, index_seq, title, summary, body, section, legal_category, genre, issuing_body, made_on, attribute, drafted_by, contributed_by, state, content_hash, published_on"

/** Puts an item into an agency's catalogue by the owner's hand, and before the public where it is published. */
export const plantItem = async (
  { db }: Office,
  agencyId: string,
  id: string,
  { title = `信息${id}`, madeOn, publishedOn, section = "notices", contributedBy }: PlantedItem,
): Promise<void> => {
  serial += 1
  const hash = "0".repeat(64)
  const [on, unit] = [publishedOn ?? null, contributedBy ?? null]
  await db.asOwner("set session_replication_role = replica")
  await db.asOwner("delete from gongkai.published_item where item_id = $1", [id])
  await db.asOwner("delete from gongkai.catalogue_item where id = $1", [id])
  await db.asOwner(
    `insert into gongkai.catalogue_item (${columns}) values ($1, $2, $3, 2026, $4, $5, '', '<p>正文</p>', $6, '20-1', 'notice', '某局', $7, 'proactive', $8, $9, $10, $11, $12)`,
    [
      id,
      agencyId,
      `2026-${String(serial).padStart(5, "0")}`,
      serial,
      title,
      section,
      madeOn,
      `${agencyId}-clerk`,
      unit,
      on === null ? "draft" : "published",
      hash,
      on,
    ],
  )
  if (on !== null)
    await db.asOwner(
      `insert into gongkai.published_item (agency_id, item_id, index_number, title, summary, body, section, legal_category, genre, keywords, issuing_body,
        made_on, published_on, changed_at, validity, content_hash)
      values ($1, $2, $3, $4, '', '<p>正文</p>', $5, '20-1', 'notice', '{}', '某局', $6, $7::date, $7::date::timestamptz, 'not-applicable', $8)`,
      [agencyId, id, `2026-${String(serial).padStart(5, "0")}`, title, section, madeOn, on, hash],
    )
  await db.asOwner("set session_replication_role = origin")
}
