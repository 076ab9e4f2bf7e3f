import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { afterKey } from "../registers/narrowed.ts"

/** How somebody asks at the openness desk. */
export const deskWays = ["counter", "phone", "online"] as const
/** One of {@link deskWays}. */
export type DeskWay = (typeof deskWays)[number]

/** What people asked at the desk in a month. */
export interface DeskCount {
  /** The month's first day. */
  readonly month: Day
  readonly way: DeskWay
  readonly count: number
  readonly version: number
}

/** A year's counts by month and way. */
export const deskCounts = async (tx: Tx, agencyId: string, year: number): Promise<readonly DeskCount[]> =>
  (
    await sql<DeskCount>`select month, way, count, version from gongkai.desk_count
      where agency_id = ${agencyId} and month between make_date(${year}, 1, 1) and make_date(${year}, 12, 1)
      order by month, array_position(array['counter', 'phone', 'online'], way)`.execute(tx)
  ).rows

/** Keeps a month's count at a version, 0 where there was none. @returns the new version; null where it is at another */
export const saveDeskCount = async (tx: Tx, agencyId: string, { month, way, count, version }: DeskCount): Promise<number | null> => {
  const { rows } =
    version === 0
      ? await sql<{ version: number }>`insert into gongkai.desk_count (agency_id, month, way, count)
          values (${agencyId}, ${month}::date, ${way}, ${count}) on conflict do nothing returning version`.execute(tx)
      : await sql<{ version: number }>`update gongkai.desk_count set count = ${count}, version = version + 1
          where agency_id = ${agencyId} and month = ${month}::date and way = ${way} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/** Where the public may read what was published (Article 25). */
export interface ReadingPlace {
  readonly id: string
  readonly name: string
  readonly owner: string | null
  readonly address: string | null
}

/** The reading places of an agency that are open on a day. */
export const readingPlaces = async (tx: Tx, agencyId: string, today: Day): Promise<readonly ReadingPlace[]> =>
  (
    await sql<ReadingPlace>`select id, name, owner, address from gongkai.channel
      where agency_id = ${agencyId} and kind = 'reading-place' and (closed_on is null or closed_on > ${today}::date) order by name collate "C", id`.execute(
      tx,
    )
  ).rows

/** A line of a delivery list (移送清单): what goes to archives and libraries. */
export interface DeliveryLine {
  readonly itemId: string
  readonly indexNumber: string
  readonly title: string
  readonly documentNumber: string | null
  readonly issuingBody: string
  readonly madeOn: Day
  readonly publishedOn: Day
  readonly validity: string
}

const columns: RawBuilder<unknown> = sql`n.item_id, n.index_number, n.title, n.document_number, n.issuing_body, n.made_on, n.published_on, n.validity`

/** What an agency published within some days and stands before the public, the latest first, a page at a time. */
export const deliveryList = async (
  tx: Tx,
  agencyId: string,
  { from, to }: { readonly from: Day; readonly to: Day },
  { after, limit }: Paging,
): Promise<Page<DeliveryLine>> => {
  const { rows } = await sql<DeliveryLine>`select ${columns} from (select *, item_id as id from gongkai.published_item) n
    where n.agency_id = ${agencyId} and n.withdrawn_on is null and n.published_on between ${from}::date and ${to}::date ${afterKey(sql`n.published_on`, after)}
    order by n.published_on desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ publishedOn, itemId }) => `${publishedOn} ${itemId}`)
}
