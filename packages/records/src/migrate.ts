import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { RecordsError } from "./records-error.ts"

/** One numbered file of SQL. */
interface Migration {
  /** `0001-ground` */
  readonly name: string
  readonly sql: string
  /** SHA-256 of its text. */
  readonly checksum: string
}

/** Where a database stands. */
export interface MigrationStatus {
  readonly applied: readonly string[]
  readonly pending: readonly string[]
}

const folder = fileURLToPath(new URL("../migrations/", import.meta.url))
/** Any number that no other program of ours locks. */
const lock = 7_240_501

/** The migrations that come with the program, in order. */
const migrations = (): readonly Migration[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), "utf8")
      return { name: file.replace(/\.sql$/u, ""), sql, checksum: createHash("sha256").update(sql).digest("hex") }
    })

const appliedIn = async (client: pg.Client): Promise<ReadonlyMap<string, string>> => {
  await client.query(
    "create table if not exists public.gongkai_migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())",
  )
  const { rows } = await client.query<{ name: string; checksum: string }>("select name, checksum from public.gongkai_migration")
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

const verified = (known: readonly Migration[], applied: ReadonlyMap<string, string>): void => {
  const byName = new Map(known.map((one) => [one.name, one]))
  for (const [name, checksum] of applied) {
    const own = byName.get(name)
    if (own === undefined) throw new RecordsError("MIGRATION_UNKNOWN", { name })
    if (own.checksum !== checksum) throw new RecordsError("MIGRATION_CHANGED", { name, applied: checksum, file: own.checksum })
  }
}

const connected = async <Result>(adminUrl: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: adminUrl })
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

const apply = async (client: pg.Client, { name, sql, checksum }: Migration): Promise<void> => {
  await client.query("begin")
  try {
    await client.query(sql)
    await client.query("insert into public.gongkai_migration (name, checksum) values ($1, $2)", [name, checksum])
    await client.query("commit")
  } catch (error) {
    await client.query("rollback")
    throw new RecordsError("MIGRATION_FAILED", { name, why: error instanceof Error ? error.message : String(error) }, { cause: error })
  }
}

/** A role's name as the database writes it; the application's login is put into the role that the grants are for. */
const admit = async (client: pg.Client, url: string): Promise<void> => {
  const login = decodeURIComponent(new URL(url.replace(/@\//u, "@localhost/")).username)
  await client.query(`grant gongkai_application to ${client.escapeIdentifier(login)}`)
}

/**
 * Brings a database to the program's version: every migration once, in order, each in a transaction of its own; two
 * that run at the same time wait for each other.
 * @param adminUrl for the role that owns the schema
 * @param url for the application's role, which is admitted to what the migrations grant
 * @returns the migrations applied now
 * @throws RecordsError MIGRATION_CHANGED, MIGRATION_UNKNOWN, MIGRATION_FAILED, DATABASE_UNREACHABLE
 */
export const migrate = (adminUrl: string, url: string): Promise<readonly string[]> =>
  connected(adminUrl, async (client) => {
    await client.query("select pg_advisory_lock($1)", [lock])
    const [known, applied] = [migrations(), await appliedIn(client)]
    verified(known, applied)
    const pending = known.filter(({ name }) => !applied.has(name))
    for (const migration of pending) await apply(client, migration)
    await admit(client, url)
    return pending.map(({ name }) => name)
  })

/**
 * Tells which migrations a database has and which it lacks.
 * @throws as {@link migrate}
 */
export const migrationStatus = (adminUrl: string): Promise<MigrationStatus> =>
  connected(adminUrl, async (client) => {
    const [known, applied] = [migrations(), await appliedIn(client)]
    verified(known, applied)
    return { applied: [...applied.keys()].sort(), pending: known.filter(({ name }) => !applied.has(name)).map(({ name }) => name) }
  })
