import type { Day, PricedStretch } from "@gongkai/law"
import { sql } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** By what a fee is counted. */
export type FeeBasis = "item" | "page"

/** The fee of a request, as it is kept. Days that follow from it, and the notice's arrival, are the clock's to say. */
export interface FeeRecord {
  readonly caseId: string
  readonly basis: FeeBasis
  /** Items or pages of this request, ≥ 1. */
  readonly quantity: number
  /** Items or pages of the month before it, ≥ 0. */
  readonly earlier: number
  /** Yuan, > 0. */
  readonly amount: number
  readonly working: readonly PricedStretch[]
  readonly assessedOn: Day
  readonly notifiedOn: Day | null
  readonly paidOn: Day | null
  /** Yuan. */
  readonly paidAmount: number | null
  readonly receiptNumber: string | null
  readonly refundedOn: Day | null
  /** Yuan. */
  readonly refundAmount: number | null
  readonly refundReason: string | null
  readonly waivedOn: Day | null
  readonly waiveReason: string | null
  readonly version: number
}

/** A fee of a list: with its request, and whether notice and payment stand in the request's facts. */
export interface FeeLine extends FeeRecord {
  readonly registrationNumber: string
  readonly noticed: boolean
  readonly paid: boolean
}

/** Fees of a year, as section six of the report counts them; sums in yuan. */
export interface FeeSummary {
  /** Notices that went out in the year. */
  readonly noticed: number
  readonly noticedYuan: number
  /** Payments that came in in the year. */
  readonly received: number
  readonly receivedYuan: number
  readonly refunded: number
  readonly refundedYuan: number
  /** Requests with a notice in the year of which no amount is on record. */
  readonly withoutAmount: number
}

const columns = sql`f.case_id, f.basis, f.quantity, f.earlier, f.amount, f.working, f.assessed_on, f.notified_on, f.paid_on, f.paid_amount,
  f.receipt_number, f.refunded_on, f.refund_amount, f.refund_reason, f.waived_on, f.waive_reason, f.version`

/** True where the facts of the request hold this of that day. */
const stands = (what: "feeNotified" | "feePaid", day: "notified_on" | "paid_on") =>
  sql<boolean>`coalesce(p.facts @> jsonb_build_array(jsonb_build_object('what', ${what}::text, 'on', f.${sql.ref(day)}::text)), false)`
const noticed = stands("feeNotified", "notified_on")
const paid = stands("feePaid", "paid_on")
const ofAgency = (agencyId: string) => sql`gongkai.fee f
  join gongkai.open_period p on p.agency_id = f.agency_id and p.case_id = f.case_id
  join gongkai.request r on r.agency_id = f.agency_id and r.case_id = f.case_id
  where f.agency_id = ${agencyId}`

/** The fee of a request, or null. @param lock whether it stays as it is until the transaction ends */
export const feeOf = async (tx: Tx, agencyId: string, caseId: string, lock = false): Promise<FeeRecord | null> => {
  const { rows } = await sql<FeeRecord>`select ${columns} from gongkai.fee f where f.agency_id = ${agencyId} and f.case_id = ${caseId}
    ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows[0] ?? null
}

/** Keeps a fee as it is assessed now, in the place of an earlier one of the request. @returns its version */
export const assessFee = async (
  tx: Tx,
  agencyId: string,
  {
    caseId,
    basis,
    quantity,
    earlier,
    amount,
    working,
    assessedOn,
  }: Pick<FeeRecord, "caseId" | "basis" | "quantity" | "earlier" | "amount" | "working" | "assessedOn">,
): Promise<number> => {
  const { rows } = await sql<{ version: number }>`
    insert into gongkai.fee as kept (case_id, agency_id, basis, quantity, earlier, amount, working, assessed_on)
    values (${caseId}, ${agencyId}, ${basis}, ${quantity}, ${earlier}, ${amount}, ${JSON.stringify(working)}::jsonb, ${assessedOn}::date)
    on conflict (case_id) do update set basis = excluded.basis, quantity = excluded.quantity, earlier = excluded.earlier, amount = excluded.amount,
      working = excluded.working, assessed_on = excluded.assessed_on, notified_on = null, paid_on = null, paid_amount = null, receipt_number = null,
      refunded_on = null, refund_amount = null, refund_reason = null, waived_on = null, waive_reason = null, version = kept.version + 1
    returning version`.execute(tx)
  return rows[0]?.version ?? 1
}

/** Writes down what became of a fee that {@link feeOf} locked. @returns its new version */
export const changeFee = async (
  tx: Tx,
  { caseId, version }: Pick<FeeRecord, "caseId" | "version">,
  fields: Partial<
    Pick<
      FeeRecord,
      "notifiedOn" | "paidOn" | "paidAmount" | "receiptNumber" | "refundedOn" | "refundAmount" | "refundReason" | "waivedOn" | "waiveReason"
    >
  >,
): Promise<number> => {
  await tx
    .updateTable("fee")
    .set({ ...fields, version: version + 1 })
    .where("caseId", "=", caseId)
    .execute()
  return version + 1
}

const key = /^(\d{4}-\d{2}-\d{2}) (.+)$/su

/** Fees noticed in a year, or assessed in it and not noticed, by that day; a page at a time. */
export const feesOfYear = async (tx: Tx, agencyId: string, year: number, { after, limit }: Paging): Promise<Page<FeeLine>> => {
  const [, afterDay = "0001-01-01", afterCase = ""] = key.exec(after ?? "") ?? []
  const day = sql`coalesce(f.notified_on, f.assessed_on)`
  const { rows } = await sql<FeeLine>`select ${columns}, r.registration_number, ${noticed} as noticed, ${paid} as paid
    from ${ofAgency(agencyId)} and ${day} between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
      and (${day}, f.case_id) > (${afterDay}::date, ${afterCase})
    order by ${day}, f.case_id limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ notifiedOn, assessedOn, caseId }) => `${notifiedOn ?? assessedOn} ${caseId}`)
}

/** Counts and sums of a year. What was waived, and what was struck from the request's facts, is in none of them. */
export const feeSummary = async (tx: Tx, agencyId: string, year: number): Promise<FeeSummary> => {
  const within = (day: "notified_on" | "paid_on" | "refunded_on") =>
    sql`f.${sql.ref(day)} between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`
  const { rows } = await sql<FeeSummary>`
    select count(*) filter (where n) as noticed, coalesce(sum(amount) filter (where n), 0)::bigint as noticed_yuan,
      count(*) filter (where g) as received, coalesce(sum(paid_amount) filter (where g), 0)::bigint as received_yuan,
      count(*) filter (where b) as refunded, coalesce(sum(refund_amount) filter (where b), 0)::bigint as refunded_yuan,
      (select count(*) from gongkai.open_period p where p.agency_id = ${agencyId}
        and exists (select from jsonb_array_elements(p.facts) fact where fact ->> 'what' = 'feeNotified' and left(fact ->> 'on', 4) = ${String(year)})
        and not exists (select from gongkai.fee f where f.case_id = p.case_id and f.notified_on is not null)) as without_amount
    from (
      select f.amount, f.paid_amount, f.refund_amount,
        ${noticed} and f.waived_on is null and ${within("notified_on")} as n,
        ${paid} and ${within("paid_on")} as g,
        ${paid} and f.refunded_on is not null and ${within("refunded_on")} as b
      from ${ofAgency(agencyId)}
    ) one`.execute(tx)
  const none: FeeSummary = { noticed: 0, noticedYuan: 0, received: 0, receivedYuan: 0, refunded: 0, refundedYuan: 0, withoutAmount: 0 }
  return rows[0] ?? none
}
