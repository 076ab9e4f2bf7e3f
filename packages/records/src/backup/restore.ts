import pg from "pg"
import { connected } from "../connected.ts"
import { applyMigration, migrate, migrationLock } from "../migrate.ts"
import { migrations, schemasOf } from "../migrations.ts"
import { RecordsError } from "../records-error.ts"
import type { BackupContents } from "./backup.ts"
import { copyIn } from "./copy-in.ts"
import { unseal } from "./envelope.ts"
import { measure, readFrames, type Head } from "./frames.ts"
import { storeFile } from "./stored-files.ts"
import { plainSession, quoted, rowsOf, tablesIn } from "./tables.ts"
import { verifyBackup } from "./verify-backup.ts"

/** Where a backup goes. */
export interface RestoreTo {
  /** For the role that owns the schema. */
  readonly adminUrl: string
  /** For the application's role. */
  readonly url: string
  /** Where the files of cases are stored; null leaves them in the backup. */
  readonly filesFolder: string | null
  /** True: data that is there may go. */
  readonly replace: boolean
}

/** Milliseconds that a running program may keep us from the tables. */
const patience = 15_000

const agenciesIn = async (client: pg.Client): Promise<number> => {
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('gongkai.agency') is not null as there")
  if (rows[0]?.there !== true) return 0
  return (await client.query<{ count: number }>("select count(*)::int as count from gongkai.agency")).rows[0]?.count ?? 0
}

/** Takes away what is there and makes the schema anew, as it was when the backup was taken, with nothing in it. */
const emptySchema = async (client: pg.Client, { migrations: applied }: Head): Promise<void> => {
  await client.query(
    schemasOf()
      .map((schema) => `drop schema if exists ${quoted(schema)} cascade`)
      .join("; "),
  )
  await client.query(
    "create table if not exists public.gongkai_migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())",
  )
  await client.query("delete from public.gongkai_migration")
  const had = new Set(applied.map(({ name }) => name))
  for (const migration of migrations()) if (had.has(migration.name)) await applyMigration(client, migration)
  // What migrations put in themselves is in the backup too, as it was then.
  await client.query(`${plainSession}; truncate ${(await tablesIn(client)).map(({ schema, name }) => quoted(schema, name)).join(", ")}`)
}

/** Sets aside whatever would number, refuse or change rows on their way in; the answer puts it back, looking at all rows. */
const withoutTriggers = async (client: pg.Client): Promise<() => Promise<void>> => {
  const { rows: links } = await client.query<{ held: string; name: string; definition: string }>(
    `select c.conrelid::regclass::text as held, quote_ident(c.conname) as name, pg_get_constraintdef(c.oid) as definition
      from pg_constraint c join pg_namespace n on n.oid = c.connamespace where c.contype = 'f' and c.conparentid = 0 and n.nspname = any ($1)`,
    [schemasOf()],
  )
  for (const { held, name } of links) await client.query(`alter table ${held} drop constraint ${name}`)
  const tables = (await tablesIn(client)).map(({ schema, name }) => quoted(schema, name))
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
  return async () => {
    for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
    for (const { held, name, definition } of links) await client.query(`alter table ${held} add constraint ${name} ${definition}`)
  }
}

const assertSame = async (client: pg.Client, { tables }: BackupContents): Promise<void> => {
  const made = await tablesIn(client)
  for (const table of made) {
    const name = `${table.schema}.${table.name}`
    const sum = measure()
    for await (const chunk of rowsOf(client, table)) sum.add(chunk)
    if (sum.amount().sha256 !== tables.get(name)?.sha256) throw new RecordsError("RESTORE_DISAGREES", { table: name })
  }
  if (made.length !== tables.size) throw new RecordsError("RESTORE_DISAGREES", { tables: made.length, inBackup: tables.size })
}

/** The database's own words may quote a row: only what it names is passed on. */
const inOurWords = (error: unknown): unknown => {
  if (!(error instanceof pg.DatabaseError)) return error
  if (error.code === "55P03") return new RecordsError("DATABASE_BUSY", {}, { cause: error })
  const { code, table, constraint, routine } = error
  return new RecordsError("RESTORE_FAILED", { code, table, constraint, routine }, { cause: error })
}

const load = async (client: pg.Client, path: string, filesFolder: string | null): Promise<void> => {
  let putBack = (): Promise<void> => Promise.resolve()
  await unseal(path, async (frames) => {
    const head = await readFrames(frames, {
      async head(first) {
        await emptySchema(client, first)
        putBack = await withoutTriggers(client)
      },
      table: ({ schema, name, columns }, chunks) =>
        copyIn(client, `copy ${quoted(schema, name)} (${columns.map((column) => quoted(column)).join(", ")}) from stdin`, chunks),
      async file({ path: file }, chunks) {
        if (filesFolder !== null) await storeFile(filesFolder, file, chunks)
      },
    })
    for (const { schema, name, last } of head.sequences) await client.query("select setval($1::regclass, $2::bigint)", [quoted(schema, name), last])
  })
  await putBack()
}

/**
 * Puts a backup in the place of what a database holds: all of it or, whatever happens meanwhile, nothing. The rows are
 * read back and compared with the backup by hash before they count. A backup of an older version is migrated afterwards.
 * @param path of the backup
 * @returns what the backup holds
 * @throws RecordsError RESTORE_WOULD_REPLACE where data is there, BACKUP_UNREADABLE, BACKUP_CUT, BACKUP_ALTERED,
 *   RESTORE_DISAGREES, RESTORE_FAILED, DATABASE_BUSY, and as `migrate`
 */
export const restore = async (path: string, { adminUrl, url, filesFolder, replace }: RestoreTo): Promise<BackupContents> => {
  const contents = await verifyBackup(path)
  await connected(adminUrl, async (client) => {
    await client.query(`begin; ${plainSession}; set local lock_timeout = ${patience}`)
    try {
      await client.query("select pg_advisory_xact_lock($1)", [migrationLock])
      const agencies = await agenciesIn(client)
      if (agencies > 0 && !replace) throw new RecordsError("RESTORE_WOULD_REPLACE", { agencies })
      await load(client, path, filesFolder)
      await assertSame(client, contents)
      await client.query("commit")
    } catch (error) {
      await client.query("rollback").catch(() => undefined)
      throw inOurWords(error)
    }
    await client.query("analyze")
  })
  await migrate(adminUrl, url)
  return contents
}
