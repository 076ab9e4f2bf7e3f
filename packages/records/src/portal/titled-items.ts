import { sql } from "kysely"
import type { PublicTx } from "../public/as-public.ts"
import type { ListedItem } from "./listed-items.ts"

const escaped = (words: string): string => words.replace(/[\\%_]/gu, (mark) => `\\${mark}`)

/** Items whose title holds the words, newest first; the search proper goes by the index of bigrams. */
export const titledItems = async ({ publicTx }: PublicTx, words: string, limit: number): Promise<readonly ListedItem[]> => {
  const { rows } = await sql<ListedItem>`select i.item_id, i.title, i.summary, i.agency_id, a.name as agency_name, i.section, i.genre,
      i.legal_category, i.document_number, i.index_number, i.made_on, i.published_on, i.validity,
      to_char(i.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as changed_at
    from gongkai.published_item i join gongkai.public_agency a on a.id = i.agency_id
    where i.withdrawn_on is null and i.title like ${`%${escaped(words)}%`}
    order by i.published_on desc, i.item_id desc limit ${limit}`.execute(publicTx)
  return rows
}
