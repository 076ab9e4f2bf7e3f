import pg from "pg"
import { RecordsError } from "./records-error.ts"

/**
 * Does work on one connection and closes it, whatever happens.
 * @param url of any role
 * @throws RecordsError DATABASE_UNREACHABLE, and whatever the work throws
 */
export const connected = async <Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: url })
  // A connection that breaks is told by the query that meets it.
  client.on("error", () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw new RecordsError("DATABASE_UNREACHABLE", {}, { cause: error })
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
