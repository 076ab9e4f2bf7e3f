import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { afterKey, inYear, withWords } from "../registers/narrowed.ts"

/** How an improvement order stands. */
export const orderStates = ["open", "answered", "accepted", "withdrawn"] as const
/** One of {@link orderStates}. */
export type OrderState = (typeof orderStates)[number]

/** A round of an order: what was answered, and what was said to it. */
export interface OrderRound {
  readonly answeredOn: Day
  /** What was mended, and how it is seen. */
  readonly proof: string
  /** Items of the catalogue of the agency that mended, as proof. */
  readonly itemIds: readonly string[]
  readonly verdict: "accepted" | "returned" | null
  readonly words: string | null
  readonly judgedOn: Day | null
}

/** An improvement order. It says nothing of a complaint. */
export interface ImprovementOrder {
  readonly id: string
  /** Who issued it. */
  readonly agencyId: string
  readonly toAgencyId: string
  readonly title: string
  readonly matter: string
  readonly issuedOn: Day
  readonly dueOn: Day
  readonly state: OrderState
  readonly rounds: readonly OrderRound[]
  readonly endedOn: Day | null
  /** Why it was withdrawn. */
  readonly reason: string | null
  readonly version: number
}

/** Orders that an agency issued, or that are directed at it. */
export type OrdersSide = "issued" | "received"

/** What a list of orders is narrowed to. */
export interface OrderFilter {
  readonly side: OrdersSide
  readonly state: OrderState | null
  /** Only those that are late as of this day. */
  readonly lateOn: Day | null
  readonly year: number | null
  readonly words: string | null
}

const columns: RawBuilder<unknown> = sql`n.id, n.agency_id, n.to_agency_id, n.title, n.matter, n.issued_on, n.due_on, n.state, n.rounds, n.ended_on,
  n.reason, n.version`

/** Late as of a day, of orders `n`: what waits for an answer past its day; what was answered first after it stays so. */
const lateBy = (on: Day): RawBuilder<unknown> =>
  sql`((n.state = 'open' and n.due_on < ${on}::date) or (n.state in ('answered', 'accepted') and (n.rounds -> -1 ->> 'answeredOn')::date > n.due_on))`

/** Orders of one side of an agency, the latest issued first, a page at a time. */
export const listOrders = async (
  tx: Tx,
  agencyId: string,
  { side, state, lateOn, year, words }: OrderFilter,
  { after, limit }: Paging,
): Promise<Page<ImprovementOrder>> => {
  const { rows } = await sql<ImprovementOrder>`select ${columns} from gongkai.improvement_order n
    where ${side === "issued" ? sql`n.agency_id` : sql`n.to_agency_id`} = ${agencyId} ${state === null ? sql`` : sql`and n.state = ${state}`}
      ${lateOn === null ? sql`` : sql`and ${lateBy(lateOn)}`} ${inYear(sql`n.issued_on`, year)} ${withWords(words, [sql`n.title`, sql`n.matter`])}
      ${afterKey(sql`n.issued_on`, after)}
    order by n.issued_on desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ issuedOn, id }) => `${issuedOn} ${id}`)
}

/** Orders directed at an agency that wait for its answer, the first due first. */
export const ordersToAnswer = async (tx: Tx, agencyId: string): Promise<readonly Pick<ImprovementOrder, "id" | "dueOn">[]> =>
  (
    await sql<Pick<ImprovementOrder, "id" | "dueOn">>`select n.id, n.due_on from gongkai.improvement_order n
      where n.to_agency_id = ${agencyId} and n.state = 'open' order by n.due_on, n.id`.execute(tx)
  ).rows

/** An order that the asking agency issued or that is directed at it, or null. */
export const orderOf = async (tx: Tx, agencyId: string, id: string): Promise<ImprovementOrder | null> =>
  (
    await sql<ImprovementOrder>`select ${columns} from gongkai.improvement_order n
      where n.id = ${id} and (n.agency_id = ${agencyId} or n.to_agency_id = ${agencyId})`.execute(tx)
  ).rows[0] ?? null

/** Keeps an order. @throws improvement_order_pkey */
export const insertOrder = async (
  tx: Tx,
  order: Pick<ImprovementOrder, "id" | "agencyId" | "toAgencyId" | "title" | "matter" | "issuedOn" | "dueOn">,
): Promise<void> => {
  await tx.insertInto("improvementOrder").values(order).execute()
}

/** What of an order changes. */
export type OrderChange = Partial<Pick<ImprovementOrder, "state" | "rounds" | "dueOn" | "endedOn" | "reason">>

/** Changes an order at a version, as the agency that issued it. @returns the new version; null where it is at another */
export const updateOrder = async (
  tx: Tx,
  { id, agencyId, version }: Pick<ImprovementOrder, "id" | "agencyId" | "version">,
  { rounds, ...change }: OrderChange,
): Promise<number | null> => {
  const row = await tx
    .updateTable("improvementOrder")
    .set({ ...change, ...(rounds === undefined ? {} : { rounds: JSON.stringify(rounds) }), version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}

/** How many orders there are, as of a day. */
export interface OrderCounts {
  readonly issued: number
  readonly open: number
  readonly answered: number
  readonly accepted: number
  readonly late: number
}

/** Counts the orders of a year of one side; without a year all. */
export const orderCounts = async (
  tx: Tx,
  agencyId: string,
  { side, year, asOf }: { readonly side: OrdersSide; readonly year: number | null; readonly asOf: Day },
): Promise<OrderCounts> => {
  const of = (state: OrderState) => sql`(count(*) filter (where n.state = ${state}))::integer`
  const { rows } = await sql<OrderCounts>`select (count(*) filter (where n.state <> 'withdrawn'))::integer as issued, ${of("open")} as open,
      ${of("answered")} as answered, ${of("accepted")} as accepted, (count(*) filter (where ${lateBy(asOf)}))::integer as late
    from gongkai.improvement_order n
    where ${side === "issued" ? sql`n.agency_id` : sql`n.to_agency_id`} = ${agencyId} ${inYear(sql`n.issued_on`, year)}`.execute(tx)
  return rows[0] ?? { issued: 0, open: 0, answered: 0, accepted: 0, late: 0 }
}
