import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** One digest to one subscription. */
export interface DigestIssue {
  readonly subscriptionId: string
  readonly fromDay: Day
  readonly toDay: Day
  readonly state: "waiting" | "sent" | "failed" | "dropped"
  /** How many items it told of. */
  readonly items: number
  readonly attempts: number
  readonly why: string | null
  readonly sentOn: Day | null
  readonly version: number
}

/** Has a digest sent; one that is there already stays as it is. */
export const insertDigestIssue = async (
  tx: Tx,
  agencyId: string,
  { subscriptionId, fromDay, toDay }: Pick<DigestIssue, "subscriptionId" | "fromDay" | "toDay">,
): Promise<void> => {
  await sql`insert into gongkai.digest_issue (agency_id, subscription_id, from_day, to_day)
    values (${agencyId}, ${subscriptionId}, ${fromDay}::date, ${toDay}::date) on conflict do nothing`.execute(tx)
}

/** The first digest of a subscription that waits, held until the transaction ends; null where none does, or another holds it. */
export const takeWaitingIssue = async (tx: Tx, agencyId: string, subscriptionId: string): Promise<DigestIssue | null> => {
  const { rows } = await sql<DigestIssue>`select i.subscription_id, i.from_day, i.to_day, i.state, i.items, i.attempts, i.why, i.sent_on, i.version
    from gongkai.digest_issue i where i.agency_id = ${agencyId} and i.subscription_id = ${subscriptionId} and i.state = 'waiting'
    order by i.to_day limit 1 for update skip locked`.execute(tx)
  return rows[0] ?? null
}

/** Writes down what became of a digest that is held. @returns its new version */
export const settleDigestIssue = async (
  tx: Tx,
  agencyId: string,
  { subscriptionId, toDay, version }: DigestIssue,
  change: Partial<Pick<DigestIssue, "state" | "items" | "attempts" | "why" | "sentOn">>,
): Promise<number> => {
  await tx
    .updateTable("digestIssue")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("subscriptionId", "=", subscriptionId)
    .where("toDay", "=", toDay)
    .execute()
  return version + 1
}
