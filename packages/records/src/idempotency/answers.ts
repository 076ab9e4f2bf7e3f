import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Forgets the answers given before an instant. @returns how many */
export const forgetAnswers = async (tx: Tx, agencyId: string, before: string): Promise<number> => {
  const { numDeletedRows } = await tx
    .deleteFrom("idempotencyKey")
    .where("agencyId", "=", agencyId)
    .where(sql<boolean>`at < ${before}::timestamptz`)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
