import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"
import type { OfferedFile, Validity } from "./published.ts"

/** Marks a published item's validity before the public. */
export const setPublishedValidity = async (
  tx: Tx,
  agencyId: string,
  itemId: string,
  { validity, on, by, at }: { readonly validity: Validity; readonly on: Day | null; readonly by: string | null; readonly at: string },
): Promise<void> => {
  await sql`update gongkai.published_item set validity = ${validity}, validity_on = ${on}::date, validity_by = ${by}, changed_at = ${at}::timestamptz
    where agency_id = ${agencyId} and item_id = ${itemId}`.execute(tx)
}

/** Takes content and files of a published item from the public; its title stays with a note. */
export const withdrawPublished = async (
  tx: Tx,
  agencyId: string,
  itemId: string,
  { on, note, at }: { readonly on: Day; readonly note: string; readonly at: string },
): Promise<void> => {
  await sql`update gongkai.published_item set body = '', summary = '', keywords = '{}', files = '[]', pairs = '[]', withdrawn_on = ${on}::date,
    withdrawn_note = ${note}, changed_at = ${at}::timestamptz where agency_id = ${agencyId} and item_id = ${itemId}`.execute(tx)
  await sql`delete from gongkai.published_file where agency_id = ${agencyId} and item_id = ${itemId}`.execute(tx)
}

/** A file that the public may open. */
export interface PublicFile extends OfferedFile {
  readonly sha256: string
  readonly place: "image" | "attachment"
}

/** Gives the public the files of a published item, these and no others. */
export const writePublishedFiles = async (tx: Tx, agencyId: string, itemId: string, files: readonly PublicFile[]): Promise<void> => {
  const rows = files.map(({ fileId, sha256, name, bytes, contentType, place }) => ({
    file_id: fileId,
    sha256,
    name,
    bytes,
    content_type: contentType,
    place,
  }))
  const ids = files.map(({ fileId }) => fileId)
  await sql`delete from gongkai.published_file where agency_id = ${agencyId} and item_id = ${itemId} and file_id <> all (${ids}::text[])`.execute(tx)
  await sql`insert into gongkai.published_file (agency_id, item_id, file_id, sha256, name, bytes, content_type, place)
    select ${agencyId}, ${itemId}, r.* from json_to_recordset(${JSON.stringify(rows)}::json) r (
      file_id text, sha256 text, name text, bytes bigint, content_type text, place text)
    on conflict (file_id) do update set name = excluded.name, place = excluded.place`.execute(tx)
}

/**
 * Writes anew, on the pages of items that the public sees, which policy each explains and by what it is explained: by
 * what the public was told, not by what an item at work says.
 */
export const refreshPairs = async (tx: Tx, agencyId: string, itemIds: readonly string[]): Promise<void> => {
  await sql`update gongkai.published_item p set pairs = coalesce((
      select json_agg(json_build_object('itemId', o.item_id, 'title', o.title, 'role', pair.role) order by pair.role desc, o.published_on, o.item_id)
      from (
        select own.published_interprets as other, 'policy' as role from gongkai.catalogue_item own
          where own.agency_id = p.agency_id and own.id = p.item_id and own.published_interprets is not null
        union all
        select i.id, 'interpretation' from gongkai.catalogue_item i where i.agency_id = p.agency_id and i.published_interprets = p.item_id
      ) pair join gongkai.published_item o on o.agency_id = p.agency_id and o.item_id = pair.other and o.withdrawn_on is null), '[]'::json)
    where p.agency_id = ${agencyId} and p.item_id = any (${[...itemIds]}::text[]) and p.withdrawn_on is null`.execute(tx)
}

/** Ids of what explains an item before the public. */
export const publicInterpretationsOf = async (tx: Tx, agencyId: string, policyId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select i.id from gongkai.catalogue_item i join gongkai.published_item p on p.item_id = i.id
    where i.agency_id = ${agencyId} and i.published_interprets = ${policyId} and p.withdrawn_on is null order by i.id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** How an item stands before the public. */
export interface PublicStanding {
  readonly publishedOn: Day
  /** ISO instant. */
  readonly changedAt: string
  readonly withdrawnOn: Day | null
  readonly withdrawnNote: string | null
  readonly title: string
  readonly summary: string
}

/** How an item stands before the public; null where it was never there. */
export const publicStandingOf = async (tx: Tx, agencyId: string, itemId: string): Promise<PublicStanding | null> => {
  const { rows } =
    await sql<PublicStanding>`select p.published_on, to_char(p.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as changed_at,
      p.withdrawn_on, p.withdrawn_note, p.title, p.summary from gongkai.published_item p
    where p.agency_id = ${agencyId} and p.item_id = ${itemId}`.execute(tx)
  return rows[0] ?? null
}
