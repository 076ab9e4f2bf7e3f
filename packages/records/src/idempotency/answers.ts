import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** An answer given before under the same key. */
export interface GivenAnswer {
  /** SHA-256 of the call that it answered. */
  readonly requestHash: string
  readonly answer: unknown
}

/** Waits for a call under the same key that is under way, then tells what was answered; null where nothing was. The key is held until the transaction ends. */
export const answerGiven = async (tx: Tx, agencyId: string, key: string): Promise<GivenAnswer | null> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${agencyId} ${key}`}, 0))`.execute(tx)
  const row = await tx
    .selectFrom("idempotencyKey")
    .select(["requestHash", "answer"])
    .where("agencyId", "=", agencyId)
    .where("key", "=", key)
    .executeTakeFirst()
  return row ?? null
}

/** Keeps what is answered under a key. @param at ISO instant */
export const keepAnswer = async (
  tx: Tx,
  agencyId: string,
  { key, requestHash, answer, at }: GivenAnswer & { readonly key: string; readonly at: string },
): Promise<void> => {
  await tx
    .insertInto("idempotencyKey")
    .values({ agencyId, key, requestHash, status: 200, answer: JSON.stringify(answer), at })
    .execute()
}

/** Forgets the answers given before an instant. @returns how many */
export const forgetAnswers = async (tx: Tx, agencyId: string, before: string): Promise<number> => {
  const { numDeletedRows } = await tx
    .deleteFrom("idempotencyKey")
    .where("agencyId", "=", agencyId)
    .where(sql<boolean>`at < ${before}::timestamptz`)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
