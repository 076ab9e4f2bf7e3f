import pg from "pg"
import PgBoss from "pg-boss"
import { jobNames, waitOnce } from "./catalogue.ts"

/** The queue's own schema, outside tenancy: it holds ids and states of jobs. */
const schema = "pgboss"

/**
 * Makes the job queue's tables and one queue a kind, as the role that owns the schema: the application makes no tables.
 * Done again it changes nothing.
 */
export const prepareJobs = async (adminUrl: string): Promise<void> => {
  const boss = new PgBoss({ connectionString: adminUrl, schema, max: 2, supervise: false })
  boss.on("error", () => undefined)
  await boss.start()
  for (const name of jobNames) await boss.createQueue(name, { name, policy: waitOnce.has(name) ? "short" : "standard" })
  await boss.stop({ graceful: false })
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`grant usage on schema ${schema} to gongkai_application`)
    await client.query(`grant select, insert, update, delete on all tables in schema ${schema} to gongkai_application`)
    await client.query(`grant execute on all functions in schema ${schema} to gongkai_application`)
  } finally {
    await client.end()
  }
}
