import { sql } from "kysely"
import type { PublishedItem } from "../catalogue/published.ts"
import type { Tx } from "../records.ts"
import { dropFromSearch, indexEntries } from "./entries.ts"
import { readable } from "./readable.ts"

type Shown = "itemId" | "indexNumber" | "title" | "summary" | "body" | "section" | "legalCategory" | "genre" | "keywords" | "documentNumber"

interface Published extends Pick<PublishedItem, Shown | "publishedOn" | "validity"> {
  readonly withdrawn: boolean
  /** Names of its files and what they say. */
  readonly files: readonly string[]
}

const nameless = (value: string | null): readonly string[] => (value === null || value === "" ? [] : [value])

/**
 * Puts published items of an agency into the index as they stand before the public now, with the texts of their files as
 * far as these were read; those that were withdrawn go out of it. In the transaction that publishes, after `writePublished`.
 */
export const indexPublished = async (tx: Tx, agencyId: string, itemIds: readonly string[]): Promise<void> => {
  const { rows } = await sql<Published>`
    select p.item_id, p.index_number, p.title, p.summary, p.body, p.section, p.legal_category, p.genre, p.keywords, p.document_number, p.published_on,
      p.validity, p.withdrawn_on is not null as withdrawn,
      array(select f.name || E'\n' || coalesce(t.content, '') from gongkai.published_file f
        left join gongkai.search_file t on t.agency_id = f.agency_id and t.file_id = f.file_id and t.sha256 = f.sha256
        where f.agency_id = p.agency_id and f.item_id = p.item_id and f.place = 'attachment' order by f.file_id) as files
    from gongkai.published_item p where p.agency_id = ${agencyId} and p.item_id = any(${[...itemIds]}::text[])`.execute(tx)
  const gone = rows.filter(({ withdrawn }) => withdrawn).map(({ itemId }) => itemId)
  if (gone.length > 0) await dropFromSearch(tx, agencyId, "item", gone)
  await indexEntries(
    tx,
    agencyId,
    rows
      .filter(({ withdrawn }) => !withdrawn)
      .map((item) => ({
        kind: "item",
        id: item.itemId,
        title: item.title,
        beside: [...nameless(item.documentNumber), item.indexNumber],
        content: [...nameless(item.summary), readable(item.body), ...item.files].join("\n"),
        publishedOn: item.publishedOn,
        facets: { section: item.section, category: item.legalCategory, genre: item.genre, validity: item.validity },
        keywords: item.keywords,
      })),
  )
}
