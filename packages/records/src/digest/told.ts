import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import type { PublicTx } from "../public/as-public.ts"

/** Whose publications, of which days. */
export interface ToTell {
  readonly agencyId: string
  readonly wholeTree: boolean
  readonly fromDay: Day
  readonly toDay: Day
}

/** A line of a digest. */
export interface ToldItem {
  readonly itemId: string
  readonly title: string
  readonly agencyName: string
  readonly publishedOn: Day
}

/** What a digest tells: what came before the public, and what that had come before was taken back. */
export interface Told {
  readonly agencyName: string
  readonly items: readonly ToldItem[]
  /** All of them, where `items` holds the first. */
  readonly total: number
  readonly withdrawn: readonly ToldItem[]
}

const whose = ({ agencyId, wholeTree }: ToTell): RawBuilder<unknown> =>
  wholeTree ? sql`(a.id = ${agencyId} or ${agencyId} = any (a.superiors))` : sql`a.id = ${agencyId}`
const line = sql`p.item_id, p.title, a.name as agency_name, p.published_on`
const from = sql`gongkai.published_item p join gongkai.public_agency a on a.id = p.agency_id`

/** How much a digest has to tell. */
export const countToTell = async ({ publicTx }: PublicTx, of: ToTell): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${from} where ${whose(of)}
    and (p.withdrawn_on is null and p.published_on between ${of.fromDay}::date and ${of.toDay}::date
      or p.withdrawn_on between ${of.fromDay}::date and ${of.toDay}::date and p.published_on < ${of.fromDay}::date)`.execute(publicTx)
  return rows[0]?.count ?? 0
}

/** What a digest has to tell, the newest first. @param most lines */
export const toTell = async ({ publicTx }: PublicTx, of: ToTell, most: number): Promise<Told> => {
  const { rows: agency } = await sql<{ name: string }>`select a.name from gongkai.public_agency a where a.id = ${of.agencyId}`.execute(publicTx)
  const { rows: items } = await sql<ToldItem & { total: number }>`select ${line}, (count(*) over ())::int as total from ${from}
    where ${whose(of)} and p.withdrawn_on is null and p.published_on between ${of.fromDay}::date and ${of.toDay}::date
    order by p.published_on desc, p.item_id desc limit ${most}`.execute(publicTx)
  const { rows: withdrawn } = await sql<ToldItem>`select ${line} from ${from}
    where ${whose(of)} and p.withdrawn_on between ${of.fromDay}::date and ${of.toDay}::date and p.published_on < ${of.fromDay}::date
    order by p.withdrawn_on desc, p.item_id desc limit ${most}`.execute(publicTx)
  return { agencyName: agency[0]?.name ?? "", items, total: items[0]?.total ?? 0, withdrawn }
}
