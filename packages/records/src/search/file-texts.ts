import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A file that the public can open and whose text is not in the search yet. */
export interface UnreadFile {
  /** What it belongs to: a published item, or a consultation that was opened. */
  readonly kind: "item" | "consultation"
  readonly ofId: string
  readonly fileId: string
  readonly sha256: string
  readonly name: string
  readonly contentType: string
}

const unreadFiles = (agencyId: string) => sql`(
  select 'item' as kind, f.item_id as of_id, f.file_id, f.sha256, f.name, f.content_type from gongkai.published_file f
  where f.agency_id = ${agencyId} and f.place = 'attachment'
    and not exists (select from gongkai.search_file t where t.agency_id = f.agency_id and t.file_id = f.file_id and t.sha256 = f.sha256)
  union all
  select 'consultation', f.consultation_id, f.id, f.sha256, f.name, f.content_type from gongkai.consultation_file f
  join gongkai.consultation c on c.id = f.consultation_id and c.agency_id = f.agency_id and c.state in ('open', 'closed')
  where f.agency_id = ${agencyId} and f.state = 'clean' and not f.removed
    and not exists (select from gongkai.search_consultation_file t where t.agency_id = f.agency_id and t.file_id = f.id and t.sha256 = f.sha256)
) f`

/** Files of an agency that were not read for the search yet, at most so many. */
export const filesToRead = async (tx: Tx, agencyId: string, most: number): Promise<readonly UnreadFile[]> =>
  (await sql<UnreadFile>`select f.* from ${unreadFiles(agencyId)} order by f.file_id limit ${most}`.execute(tx)).rows

/** One of them; null where it was read meanwhile or is published no more. */
export const fileToRead = async (tx: Tx, agencyId: string, fileId: string): Promise<UnreadFile | null> =>
  (await sql<UnreadFile>`select f.* from ${unreadFiles(agencyId)} where f.file_id = ${fileId}`.execute(tx)).rows[0] ?? null

/** What a file says, or why nobody could read it. */
export type FileRead = { readonly text: string } | { readonly unread: string }

/** A file's text is at most so long in the search, in characters. */
const mostText = 300_000

const tableOf = { item: sql`gongkai.search_file`, consultation: sql`gongkai.search_consultation_file` } as const

/** Keeps what a file says; what it belongs to has to be put into the index anew. */
export const keepFileText = async (tx: Tx, agencyId: string, { kind, fileId, sha256 }: UnreadFile, read: FileRead): Promise<void> => {
  const [content, unread] = "text" in read ? [read.text.replaceAll("\u0000", "").slice(0, mostText), null] : ["", read.unread]
  await sql`insert into ${tableOf[kind]} (agency_id, file_id, sha256, content, unread) values (${agencyId}, ${fileId}, ${sha256}, ${content}, ${unread})
    on conflict (file_id) do update set sha256 = excluded.sha256, content = excluded.content, unread = excluded.unread`.execute(tx)
}

/** The names of a consultation's files and what they say, as far as they were read, in their order. */
export const consultationFileTexts = async (tx: Tx, agencyId: string, consultationId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ text: string }>`select f.name || E'\n' || coalesce(t.content, '') as text from gongkai.consultation_file f
    left join gongkai.search_consultation_file t on t.agency_id = f.agency_id and t.file_id = f.id and t.sha256 = f.sha256
    where f.agency_id = ${agencyId} and f.consultation_id = ${consultationId} and not f.removed order by f.position, f.id`.execute(tx)
  return rows.map(({ text }) => text)
}
