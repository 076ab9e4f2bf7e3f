import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** How often something was published in a year, by code. */
export interface CountOf {
  readonly code: string
  readonly count: number
}

/** What an agency published in a year. */
export interface PublicationCounts {
  /** Items that came before the public that year, those withdrawn since left out. */
  readonly items: number
  readonly bySection: readonly CountOf[]
  readonly byLegalCategory: readonly CountOf[]
  /** Posts by channel, withdrawn ones left out; the portal shows every item and is counted by the items. */
  readonly byChannel: readonly (CountOf & { readonly kind: string; readonly name: string })[]
  readonly documentsMade: number
  readonly documentsRepealed: number
}

/** Counts what an agency published in a year, by section, by category of Articles 20 and 21, and by channel. */
export const publicationCounts = async (tx: Tx, agencyId: string, year: number): Promise<PublicationCounts> => {
  const inYear = (on: string) => sql`${sql.ref(on)} between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`
  const by = async (column: "section" | "legal_category"): Promise<readonly CountOf[]> => {
    const { rows } = await sql<CountOf>`select ${sql.ref(`p.${column}`)} as code, count(*)::int as count from gongkai.published_item p
      where p.agency_id = ${agencyId} and p.withdrawn_on is null and ${inYear("p.published_on")} group by 1 order by 1`.execute(tx)
    return rows
  }
  const bySection = await by("section")
  const { rows: byChannel } = await sql<PublicationCounts["byChannel"][number]>`select c.id as code, c.kind, c.name, count(p.item_id)::int as count
    from gongkai.channel c left join gongkai.publication p
      on p.agency_id = c.agency_id and p.channel_id = c.id and p.state = 'posted' and ${inYear("p.posted_on")}
    where c.agency_id = ${agencyId} group by c.id, c.kind, c.name order by c.kind, c.id`.execute(tx)
  const { rows: documents } = await sql<{ made: number; repealed: number }>`select count(*) filter (where ${inYear("n.made_on")})::int as made,
      count(*) filter (where ${inYear("n.repealed_on")})::int as repealed
    from gongkai.normative_document n where n.agency_id = ${agencyId} and n.struck_on is null`.execute(tx)
  return {
    items: bySection.reduce((sum, { count }) => sum + count, 0),
    bySection,
    byLegalCategory: await by("legal_category"),
    byChannel,
    documentsMade: documents[0]?.made ?? 0,
    documentsRepealed: documents[0]?.repealed ?? 0,
  }
}
