import { sql, type Kysely, type Transaction } from "kysely"
import type { DB } from "../generated/schema.ts"

/** A transaction of the public: a role that reads what is published, of every agency, and nothing else. */
export interface PublicTx {
  readonly publicTx: Transaction<DB>
}

/** Runs work as the public. It writes nothing. */
export const asPublic = <Result>(db: Kysely<DB>, work: (reader: PublicTx) => Promise<Result>): Promise<Result> =>
  db.transaction().execute(async (tx) => {
    await sql`set local role gongkai_public`.execute(tx)
    return work({ publicTx: tx.withSchema("gongkai") })
  })
