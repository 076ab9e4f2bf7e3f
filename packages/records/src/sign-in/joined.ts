import { AsyncLocalStorage } from "node:async_hooks"
import {
  CamelCasePlugin,
  CompiledQuery,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from "kysely"
import type { DB } from "../generated/schema.ts"
import type { Tx } from "../records.ts"

const running = new AsyncLocalStorage<Tx>()

/** Runs work in whose course the joined database asks in this transaction. */
export const joining = <Result>(tx: Tx, work: () => Promise<Result>): Promise<Result> => running.run(tx, work)

const connection: DatabaseConnection = {
  executeQuery: <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
    const tx = running.getStore()
    // What a library does on its own, outside a request, would go unrecorded.
    if (tx === undefined) throw new Error("the sign-in library asked the database outside a transaction")
    return tx.executeQuery<Row>(query)
  },
  streamQuery: () => {
    throw new Error("the sign-in library does not stream")
  },
}

const say = (text: string) => (): Promise<void> => connection.executeQuery(CompiledQuery.raw(text)).then(() => undefined)

// A transaction within the request's is a savepoint: nothing is committed before the request is answered.
const driver: Driver = {
  init: () => Promise.resolve(),
  acquireConnection: () => Promise.resolve(connection),
  releaseConnection: () => Promise.resolve(),
  beginTransaction: say("savepoint joined"),
  commitTransaction: say("release savepoint joined"),
  rollbackTransaction: say("rollback to savepoint joined"),
  destroy: () => Promise.resolve(),
}

const dialect: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => driver,
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
}

/** A database that has no connection of its own: it asks in the transaction that {@link joining} runs. */
export const joinedDatabase = (): Kysely<DB> => new Kysely<DB>({ dialect, plugins: [new CamelCasePlugin()] })
