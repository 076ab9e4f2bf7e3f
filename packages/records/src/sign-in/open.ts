import type { Day } from "@gongkai/law"
import { CamelCasePlugin, Kysely, PostgresDialect } from "kysely"
import type { DB } from "../generated/schema.ts"
import { openPool } from "../pool.ts"
import type { Tx } from "../records.ts"
import { joinedDatabase, joining } from "./joined.ts"
import { sessionByToken, touchSession, type SessionFound } from "./sessions.ts"

/** The records as sign-in uses them: asked before anybody is known, so as no agency. */
export interface SignInRecords {
  /** What the sign-in library takes as its database; it works only within {@link SignInRecords.transaction}. */
  readonly library: { readonly db: Kysely<DB>; readonly type: "postgres"; readonly schemaName: "sign_in" }
  /**
   * Runs work in one transaction, the library's own statements in it. What it throws rolls everything back.
   * @throws whatever the work throws
   */
  transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>
  /** Finds a session by its token, in one statement: this goes before every call. */
  session(token: string, today: Day): Promise<SessionFound | null>
  /** Says that a session was seen. */
  touch(sessionId: string, now: string): Promise<void>
  close(): Promise<void>
}

/** A password is checked within a transaction, some tens of milliseconds, and attempts on one account wait for each other. */
const changing = 10
/** Every call looks for its session: that waits for no password. */
const looking = 5

const pooled = (url: string, max: number): Kysely<DB> =>
  new Kysely<DB>({ dialect: new PostgresDialect({ pool: openPool(url, max) }), plugins: [new CamelCasePlugin()] })

/**
 * Opens what sign-in needs, on connections of its own.
 * @param url for the application's role
 */
export const openSignInRecords = (url: string): SignInRecords => {
  const [db, glance] = [pooled(url, changing), pooled(url, looking)]
  return {
    library: { db: joinedDatabase(), type: "postgres", schemaName: "sign_in" },
    transaction: (work) =>
      db.transaction().execute((tx) => {
        const own = tx.withSchema("gongkai")
        return joining(own, () => work(own))
      }),
    session: (token, today) => sessionByToken(glance, token, today),
    touch: (sessionId, now) => touchSession(glance, sessionId, now),
    async close() {
      await Promise.all([db.destroy(), glance.destroy()])
    },
  }
}
