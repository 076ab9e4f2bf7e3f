import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { afterKey, inYear, struckOrNot, withWords, type Struck } from "../registers/narrowed.ts"
import type { OrdersSide } from "./orders.ts"

/** A public criticism, with its notice as it went out. */
export interface PublicCriticism {
  readonly id: string
  readonly agencyId: string
  readonly ofAgencyId: string
  readonly orderId: string | null
  readonly title: string
  readonly notice: string
  readonly issuedOn: Day
  readonly version: number
}

/** Public criticisms that an agency issued, or that name it, the latest first, a page at a time. */
export const listCriticisms = async (
  tx: Tx,
  agencyId: string,
  { side, year }: { readonly side: OrdersSide; readonly year: number | null },
  { after, limit }: Paging,
): Promise<Page<PublicCriticism>> => {
  const { rows } = await sql<PublicCriticism>`select n.id, n.agency_id, n.of_agency_id, n.order_id, n.title, n.notice, n.issued_on, n.version
      from gongkai.public_criticism n where ${side === "issued" ? sql`n.agency_id` : sql`n.of_agency_id`} = ${agencyId}
      ${inYear(sql`n.issued_on`, year)} ${afterKey(sql`n.issued_on`, after)} order by n.issued_on desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ issuedOn, id }) => `${issuedOn} ${id}`)
}

/** Keeps a public criticism. @throws public_criticism_pkey; public_criticism_order_id_agency_id_fkey */
export const insertCriticism = async (tx: Tx, criticism: Omit<PublicCriticism, "version">): Promise<void> => {
  await tx.insertInto("publicCriticism").values(criticism).execute()
}

/** Who answered for what, and how: for few eyes. */
export interface Accountability {
  readonly id: string
  readonly ofAgencyId: string
  readonly orderId: string | null
  readonly whom: string
  readonly measure: string
  readonly matter: string
  readonly onDay: Day
  readonly struckOn: Day | null
  readonly version: number
}

const columns: RawBuilder<unknown> = sql`n.id, n.of_agency_id, n.order_id, n.whom, n.measure, n.matter, n.on_day, n.struck_on, n.version`

/** Accountability records that an agency keeps, the latest first, a page at a time. */
export const listAccountability = async (
  tx: Tx,
  agencyId: string,
  { year, struck, words }: { readonly year: number | null; readonly struck: Struck; readonly words: string | null },
  { after, limit }: Paging,
): Promise<Page<Accountability>> => {
  const { rows } = await sql<Accountability>`select ${columns} from gongkai.accountability n
    where n.agency_id = ${agencyId} ${inYear(sql`n.on_day`, year)} ${struckOrNot(struck)} ${withWords(words, [sql`n.matter`])}
      ${afterKey(sql`n.on_day`, after)} order by n.on_day desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ onDay, id }) => `${onDay} ${id}`)
}

/** Keeps one. @throws accountability_pkey; accountability_order_id_agency_id_fkey */
export const insertAccountability = async (tx: Tx, agencyId: string, record: Omit<Accountability, "struckOn" | "version">): Promise<void> => {
  await tx
    .insertInto("accountability")
    .values({ ...record, agencyId })
    .execute()
}

/** Strikes one that was entered by mistake. @returns the new version; null where it is at another, or was struck */
export const strikeAccountability = async (
  tx: Tx,
  agencyId: string,
  { id, version, on }: { readonly id: string; readonly version: number; readonly on: Day },
): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.accountability set struck_on = ${on}::date, version = version + 1
    where agency_id = ${agencyId} and id = ${id} and version = ${version} and struck_on is null returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/** How many public criticisms an agency issued in a year, and accountability records it keeps of it. */
export const sanctionCounts = async (
  tx: Tx,
  agencyId: string,
  year: number,
): Promise<{ readonly criticisms: number; readonly accountabilities: number }> => {
  const { rows } = await sql<{ criticisms: number; accountabilities: number }>`select
      (select count(*)::integer from gongkai.public_criticism n where n.agency_id = ${agencyId} ${inYear(sql`n.issued_on`, year)}) as criticisms,
      (select count(*)::integer from gongkai.accountability n
        where n.agency_id = ${agencyId} and n.struck_on is null ${inYear(sql`n.on_day`, year)}) as accountabilities`.execute(tx)
  return rows[0] ?? { criticisms: 0, accountabilities: 0 }
}
