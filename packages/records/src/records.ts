import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from "kysely"
import pg from "pg"
import type { Asking } from "./asking.ts"
import { asPublic, type PublicTx } from "./public/as-public.ts"
import { asCitizen, type CitizenTx, type ReceiptOf } from "./citizen/as-citizen.ts"
import type { Receipt } from "./citizen/receipt-code.ts"
import type { DB } from "./generated/schema.ts"
import { migrationStatus } from "./migrate.ts"
import { openPool } from "./pool.ts"
import { RecordsError } from "./records-error.ts"
import { metEndedConnection } from "./unreachable.ts"

/** A transaction of one asker: it sees and writes what the policies let this agency see and write. */
export type Tx = Transaction<DB>

/** The records, open. */
export interface Records {
  /**
   * Runs work in one transaction that asks as somebody. What it throws rolls everything back.
   * @throws whatever the work throws
   */
  transaction<Result>(asking: Asking, work: (tx: Tx) => Promise<Result>): Promise<Result>
  /**
   * Runs work as the applicant or the sender who holds a receipt: it sees that one case or message and writes nothing.
   * @param at ISO instant, by which wrong codes are counted
   * @param of what the receipt is of; a case where it is left out
   * @throws RecordsError RECEIPT_WRONG, RECEIPT_LIMITED; whatever the work throws
   */
  asCitizen<Result>(receipt: Receipt, at: string, work: (citizen: CitizenTx) => Promise<Result>, of?: ReceiptOf): Promise<Result>
  /** Runs work as the public, which reads what is published and writes nothing. @throws whatever the work throws */
  asPublic<Result>(work: (reader: PublicTx) => Promise<Result>): Promise<Result>
  /** True where the database answers. */
  answers(): Promise<boolean>
  close(): Promise<void>
}

/** How many connections the application keeps. */
const poolSize = 20

const dayOid = pg.types.builtins.DATE
const bigintOid = pg.types.builtins.INT8

// A legal day stays text; counts fit a number. node-postgres keeps one table of parsers for all its pools.
pg.types.setTypeParser(dayOid, (text) => text)
pg.types.setTypeParser(bigintOid, Number)

const withSettings = async (tx: Tx, { agencyId, personId, today }: Asking): Promise<void> => {
  await sql`select set_config('gongkai.agency', ${agencyId}, true), set_config('gongkai.person', ${personId}, true), set_config('gongkai.today', ${today}, true)`.execute(
    tx,
  )
}

/**
 * Opens the records for the application.
 * @param url for the application's role
 */
export const openRecords = (url: string): Records => {
  const pool = openPool(url, poolSize)
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  }).withSchema("gongkai")
  return {
    transaction: (asking, work) =>
      db.transaction().execute(async (tx) => {
        const own = tx.withSchema("gongkai")
        await withSettings(own, asking)
        return work(own)
      }),
    asCitizen: (receipt, at, work, of) => asCitizen(db, receipt, at, work, of),
    asPublic: (work) => asPublic(db, work),
    async answers() {
      // Idle connections that a server ended say nothing of the server that is there now.
      for (let left = poolSize; left >= 0; left -= 1) {
        try {
          await sql`select 1`.execute(db)
          return true
        } catch (error) {
          if (!metEndedConnection(error)) return false
        }
      }
      return false
    },
    close: () => db.destroy(),
  }
}

/**
 * Makes sure that a database is at the program's version.
 * @throws RecordsError NOT_MIGRATED with what is pending, and as `migrationStatus`
 */
export const assertMigrated = async (adminUrl: string): Promise<void> => {
  const { pending } = await migrationStatus(adminUrl)
  if (pending.length > 0) throw new RecordsError("NOT_MIGRATED", { pending })
}
