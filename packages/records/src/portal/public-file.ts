import { sql } from "kysely"
import type { PublicTx } from "../public/as-public.ts"

/** A file that the public may open. */
export interface PublishedFile {
  readonly fileId: string
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  readonly contentType: string
  readonly place: "image" | "attachment"
}

/** The file, or null; files of an item that was withdrawn are not there. */
export const publicFile = async ({ publicTx }: PublicTx, fileId: string): Promise<PublishedFile | null> => {
  const { rows } = await sql<PublishedFile>`select f.file_id, f.sha256, f.name, f.bytes, f.content_type, f.place
    from gongkai.published_file f join gongkai.published_item i on i.item_id = f.item_id and i.withdrawn_on is null
    where f.file_id = ${fileId}`.execute(publicTx)
  return rows[0] ?? null
}
