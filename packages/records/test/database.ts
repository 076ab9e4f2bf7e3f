import { randomBytes } from "node:crypto"
import pg from "pg"
import { inject } from "vitest"
import { openRecords, type Records } from "@gongkai/records"

/** For tests of other packages, whose floor has no SQL. */
export { sql } from "kysely"

/** A migrated database of a test's own. */
export interface TestDatabase {
  readonly records: Records
  readonly url: string
  readonly adminUrl: string
  /** A statement by the role that owns the schema and sees all rows. */
  readonly asOwner: (text: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>
  readonly drop: () => Promise<void>
}

const named = (url: string, database: string): string => url.replace(/\/[^/?]+(?=\?|$)/u, `/${database}`)

const once = async (url: string, text: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}

const [looks, pause] = [20, 50]

/** Waits a while for connections that are about to end: one that is ended by force fails where nobody listens any more. */
const leftAlone = async (url: string, database: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (let left = looks; left > 0; left -= 1) {
    const { rowCount } = await client.query("select from pg_stat_activity where datname = $1", [database])
    if (rowCount === 0) break
    await new Promise((done) => setTimeout(done, pause))
  }
  await client.end()
}

/** Copies the migrated database; takes some tens of milliseconds. */
export const testDatabase = async (): Promise<TestDatabase> => {
  const [templateAdmin, template] = [inject("adminUrl"), inject("url")]
  const name = `t_${randomBytes(6).toString("hex")}`
  const templateName = /\/([^/?]+)(?:\?|$)/u.exec(templateAdmin)?.[1] ?? ""
  const server = named(templateAdmin, "postgres")
  await once(server, `create database ${name} template "${templateName}"`)
  const [adminUrl, url] = [named(templateAdmin, name), named(template, name)]
  const owner = new pg.Client({ connectionString: adminUrl })
  await owner.connect()
  const records = openRecords(url)
  return {
    records,
    url,
    adminUrl,
    asOwner: async (text, values = []) => (await owner.query<Record<string, unknown>>(text, [...values])).rows,
    drop: async () => {
      await records.close()
      await owner.end()
      await leftAlone(server, name)
      await once(server, `drop database ${name} with (force)`)
    },
  }
}
