import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { afterKey } from "../registers/narrowed.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** An item by which a duty is done, or will be. */
export interface DutyItem {
  readonly dutyId: string
  readonly itemId: string
  readonly title: string
  readonly madeOn: Day
  /** Null while it is at work. */
  readonly publishedOn: Day | null
  readonly state: string
}

/** What was published of a duty. */
export interface DutyDone {
  readonly dutyId: string
  readonly published: number
  readonly lastPublishedOn: Day | null
}

/** An item that counts for a duty: what was withdrawn does not. */
const counting: RawBuilder<unknown> = sql`i.state not in ('withdrawn', 'discarded')`

/** What was published of every duty of an agency, up to a day. */
export const dutiesDone = async (tx: Tx, agencyId: string, upTo: Day): Promise<readonly DutyDone[]> => {
  const { rows } = await sql<DutyDone>`select l.duty_id, count(*)::integer as published, max(i.published_on) as last_published_on
    from gongkai.item_duty l join gongkai.catalogue_item i on i.agency_id = l.agency_id and i.id = l.item_id
    where l.agency_id = ${agencyId} and i.published_on <= ${upTo}::date and ${counting} group by l.duty_id`.execute(tx)
  return rows
}

const columns: RawBuilder<unknown> = sql`l.duty_id, i.id as item_id, i.title, i.made_on, i.published_on, i.state`

/** Items of duties that are made and not published yet; of one duty or of all. */
export const itemsAwaited = async (tx: Tx, agencyId: string, dutyId: string | null = null): Promise<readonly DutyItem[]> => {
  const { rows } = await sql<DutyItem>`select ${columns}
    from gongkai.item_duty l join gongkai.catalogue_item i on i.agency_id = l.agency_id and i.id = l.item_id
    where l.agency_id = ${agencyId} and i.published_on is null and ${counting} ${dutyId === null ? sql`` : sql`and l.duty_id = ${dutyId}`}
    order by i.made_on, i.id`.execute(tx)
  return rows
}

/** Items of a duty, the latest made first, a page at a time. */
export const itemsOfDuty = async (tx: Tx, agencyId: string, dutyId: string, { after, limit }: Paging): Promise<Page<DutyItem>> => {
  const { rows } = await sql<DutyItem>`select n.* from (
      select ${columns}, i.id from gongkai.item_duty l join gongkai.catalogue_item i on i.agency_id = l.agency_id and i.id = l.item_id
      where l.agency_id = ${agencyId} and l.duty_id = ${dutyId}) n
    where true ${afterKey(sql`n.made_on`, after)} order by n.made_on desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ madeOn, itemId }) => `${madeOn} ${itemId}`)
}

/** Items of an agency that duties on change ask for, published within some days: how each was made and published. */
export const itemsPublished = async (
  tx: Tx,
  agencyId: string,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly (DutyItem & { readonly workingDays: number; readonly publishedOn: Day })[]> => {
  const { rows } = await sql<DutyItem & { readonly workingDays: number; readonly publishedOn: Day }>`select ${columns}, d.working_days
    from gongkai.item_duty l join gongkai.catalogue_item i on i.agency_id = l.agency_id and i.id = l.item_id
    join gongkai.duty d on d.agency_id = l.agency_id and d.id = l.duty_id
    where l.agency_id = ${agencyId} and d.cycle = 'on-change' and i.published_on between ${from}::date and ${to}::date and ${counting}
    order by i.published_on desc, i.id desc, l.duty_id`.execute(tx)
  return rows
}

/** True where the agency has such an item. */
export const hasItem = async (tx: Tx, agencyId: string, itemId: string): Promise<boolean> => {
  const { rows } = await sql`select from gongkai.catalogue_item where agency_id = ${agencyId} and id = ${itemId} and state <> 'discarded'`.execute(tx)
  return rows.length > 0
}

/** Says that an item does a duty. @returns false where that was said before */
export const linkItem = async (tx: Tx, agencyId: string, dutyId: string, itemId: string, on: Day): Promise<boolean> => {
  const { rows } = await sql`insert into gongkai.item_duty (agency_id, duty_id, item_id, linked_on)
    values (${agencyId}, ${dutyId}, ${itemId}, ${on}::date) on conflict do nothing returning 1`.execute(tx)
  return rows.length > 0
}

/** Takes it back. @returns false where it was not said */
export const unlinkItem = async (tx: Tx, agencyId: string, dutyId: string, itemId: string): Promise<boolean> => {
  const { rows } =
    await sql`delete from gongkai.item_duty where agency_id = ${agencyId} and duty_id = ${dutyId} and item_id = ${itemId} returning 1`.execute(tx)
  return rows.length > 0
}

/** The last day on which something was published in each section of an agency's site; what was withdrawn is not there. */
export const lastInSections = async (tx: Tx, agencyId: string): Promise<ReadonlyMap<string, Day>> => {
  const { rows } = await sql<{ section: string; last: Day }>`select section, max(published_on) as last from gongkai.published_item
    where agency_id = ${agencyId} and withdrawn_on is null group by section`.execute(tx)
  return new Map(rows.map(({ section, last }) => [section, last]))
}
