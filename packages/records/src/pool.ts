import pg from "pg"
import { prepare, statementNames } from "./prepared.ts"

/** At most so many connections, for one role; one that the server ends harms nobody but the query that it was carrying. */
export const openPool = (url: string, max: number): pg.Pool => {
  const pool = new pg.Pool({ connectionString: url, max })
  // An idle connection that is gone is replaced; whoever asks next hears of it.
  pool.on("error", () => undefined)
  // One that goes while it is in use tells the query that meets it, and beside that an event which, heard by nobody, ends the process.
  pool.on("connect", (client) => client.on("error", () => undefined))
  const nameOf = statementNames()
  pool.on("connect", (client) => {
    prepare(client, nameOf)
  })
  return pool
}
