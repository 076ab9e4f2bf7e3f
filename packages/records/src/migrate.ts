import type pg from "pg"
import { connected } from "./connected.ts"
import { assertKnown, migrations, type AppliedMigration, type Migration } from "./migrations.ts"
import { prepareJobs } from "./jobs/prepare.ts"
import { RecordsError } from "./records-error.ts"

/** Where a database stands. */
export interface MigrationStatus {
  readonly applied: readonly string[]
  readonly pending: readonly string[]
}

/** Any number that no other program of ours locks. */
export const migrationLock = 7_240_501

/** What a database remembers of its migrations; the table for it is made if it is not there. */
const appliedIn = async (client: pg.Client): Promise<readonly AppliedMigration[]> => {
  await client.query(
    "create table if not exists public.gongkai_migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())",
  )
  const { rows } = await client.query<AppliedMigration>('select name, checksum from public.gongkai_migration order by name collate "C"')
  return rows
}

/** Those of the program that a database has not. */
const lackingIn = (applied: readonly AppliedMigration[]): readonly Migration[] => {
  assertKnown(applied)
  const has = new Set(applied.map(({ name }) => name))
  return migrations().filter(({ name }) => !has.has(name))
}

/**
 * Carries out one migration and remembers it, in the transaction that is open.
 * @throws RecordsError MIGRATION_FAILED
 */
export const applyMigration = async (client: pg.Client, { name, sql, checksum }: Migration): Promise<void> => {
  try {
    await client.query(sql)
    await client.query("insert into public.gongkai_migration (name, checksum) values ($1, $2)", [name, checksum])
  } catch (error) {
    throw new RecordsError("MIGRATION_FAILED", { name, why: error instanceof Error ? error.message : String(error) }, { cause: error })
  }
}

const apply = async (client: pg.Client, migration: Migration): Promise<void> => {
  await client.query("begin")
  try {
    await applyMigration(client, migration)
    await client.query("commit")
  } catch (error) {
    await client.query("rollback")
    throw error
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
    await client.query("select pg_advisory_lock($1)", [migrationLock])
    const pending = lackingIn(await appliedIn(client))
    for (const migration of pending) await apply(client, migration)
    await prepareJobs(adminUrl)
    await admit(client, url)
    return pending.map(({ name }) => name)
  })

/**
 * Tells which migrations a database has and which it lacks.
 * @throws as {@link migrate}
 */
export const migrationStatus = (adminUrl: string): Promise<MigrationStatus> =>
  connected(adminUrl, async (client) => {
    const applied = await appliedIn(client)
    return { applied: applied.map(({ name }) => name), pending: lackingIn(applied).map(({ name }) => name) }
  })
