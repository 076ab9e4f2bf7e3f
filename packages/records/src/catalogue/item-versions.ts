import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A version of an item: when and by whom, what was done, and how its content stood after. */
export interface ItemVersion {
  readonly version: number
  /** ISO instant. */
  readonly at: string
  readonly actor: string
  readonly event: string
  readonly contentHash: string
}

/** The fields of an item that are set side by side. */
export interface ItemVersionContent extends ItemVersion {
  readonly fields: Readonly<Record<string, unknown>>
}

const compared = sql`jsonb_build_object('title', v.content -> 'title', 'summary', v.content -> 'summary', 'body', v.content -> 'body',
  'section', v.content -> 'section', 'legalCategory', v.content -> 'legal_category', 'subject', v.content -> 'subject', 'genre', v.content -> 'genre',
  'keywords', v.content -> 'keywords', 'documentNumber', v.content -> 'document_number', 'issuingBody', v.content -> 'issuing_body',
  'madeOn', v.content -> 'made_on', 'attribute', v.content -> 'attribute', 'ground', v.content -> 'ground', 'reviewDue', v.content -> 'review_due',
  'documentKind', v.content -> 'document_kind', 'interprets', v.content -> 'interprets', 'noInterpretation', v.content -> 'no_interpretation',
  'validity', v.content -> 'validity')`

const columns = sql`(v.content ->> 'version')::int as version, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  e.actor, e.name as event, v.content ->> 'content_hash' as content_hash`
const ofItem = (
  agencyId: string,
  itemId: string,
) => sql`gongkai.row_version v join gongkai.event e on e.agency_id = v.agency_id and e.seq = v.since_seq
  where v.agency_id = ${agencyId} and v.table_name = 'catalogue_item' and v.row_key = ${itemId} and v.content is not null`

/** All versions of an item, the latest first. */
export const versionsOfItem = async (tx: Tx, agencyId: string, itemId: string): Promise<readonly ItemVersion[]> => {
  const { rows } = await sql<ItemVersion>`select ${columns} from ${ofItem(agencyId, itemId)} order by v.since_seq desc limit 1000`.execute(tx)
  return rows
}

/** One version of an item with its fields; null where it never was at that version. */
export const versionOfItem = async (tx: Tx, agencyId: string, itemId: string, version: number): Promise<ItemVersionContent | null> => {
  const { rows } = await sql<ItemVersionContent>`select ${columns}, ${compared} as fields from ${ofItem(agencyId, itemId)}
    and (v.content ->> 'version')::int = ${version} order by v.since_seq desc limit 1`.execute(tx)
  return rows[0] ?? null
}
