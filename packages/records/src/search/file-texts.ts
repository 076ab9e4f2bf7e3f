import { sql } from "kysely"
import type { Tx } from "../records.ts"
import { indexPublished } from "./index-published.ts"

/** A published file whose text is not in the search yet. */
export interface UnreadFile {
  readonly fileId: string
  readonly itemId: string
  readonly sha256: string
  readonly name: string
  readonly contentType: string
}

const unreadFiles = (agencyId: string) => sql`gongkai.published_file f
  where f.agency_id = ${agencyId} and f.place = 'attachment'
    and not exists (select from gongkai.search_file t where t.agency_id = f.agency_id and t.file_id = f.file_id and t.sha256 = f.sha256)`

/** Published attachments of an agency that were not read for the search yet, at most so many. */
export const filesToRead = async (tx: Tx, agencyId: string, most: number): Promise<readonly UnreadFile[]> =>
  (
    await sql<UnreadFile>`select f.file_id, f.item_id, f.sha256, f.name, f.content_type from ${unreadFiles(agencyId)}
      order by f.file_id limit ${most}`.execute(tx)
  ).rows

/** One of them; null where it was read meanwhile or is published no more. */
export const fileToRead = async (tx: Tx, agencyId: string, fileId: string): Promise<UnreadFile | null> =>
  (
    await sql<UnreadFile>`select f.file_id, f.item_id, f.sha256, f.name, f.content_type from ${unreadFiles(agencyId)} and f.file_id = ${fileId}`.execute(
      tx,
    )
  ).rows[0] ?? null

/** What a file says, or why nobody could read it. */
export type FileRead = { readonly text: string } | { readonly unread: string }

/** A file's text is at most so long in the search, in characters. */
const mostText = 300_000

/** Keeps what a file says and puts its item into the index with it. */
export const keepFileText = async (tx: Tx, agencyId: string, { fileId, itemId, sha256 }: UnreadFile, read: FileRead): Promise<void> => {
  const [content, unread] = "text" in read ? [read.text.replaceAll("\u0000", "").slice(0, mostText), null] : ["", read.unread]
  await sql`insert into gongkai.search_file (agency_id, file_id, sha256, content, unread) values (${agencyId}, ${fileId}, ${sha256}, ${content}, ${unread})
    on conflict (file_id) do update set sha256 = excluded.sha256, content = excluded.content, unread = excluded.unread`.execute(tx)
  await indexPublished(tx, agencyId, [itemId])
}
