import { createReadStream } from "node:fs"
import { join } from "node:path"
import type pg from "pg"
import { connected } from "../connected.ts"
import { assertKnown, type AppliedMigration } from "../migrations.ts"
import { RecordsError } from "../records-error.ts"
import { seal, type Sealed } from "./envelope.ts"
import { section, written, type Amount, type Head } from "./frames.ts"
import { nameOf, storedFiles } from "./stored-files.ts"
import { plainSession, rowsOf, sequencesIn, tablesIn } from "./tables.ts"

/** What a backup holds. */
export interface BackupContents extends Sealed {
  /** Instant of the snapshot. */
  readonly takenAt: string
  readonly migrations: readonly AppliedMigration[]
  /** By `schema.table`: rows, bytes, SHA-256 of the rows as text. */
  readonly tables: ReadonlyMap<string, Amount>
  readonly files: number
  /** Stored files whose content is no longer what their name says; they are in the backup as they are. */
  readonly alteredFiles: readonly string[]
}

const headOf = async (client: pg.Client): Promise<Head> => {
  const { rows } = await client.query<{ takenAt: string; server: string; migrated: boolean }>(
    `select to_char(transaction_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "takenAt", current_setting('server_version') as server,
      to_regclass('public.gongkai_migration') is not null as migrated`,
  )
  const [row] = rows
  if (row?.migrated !== true) throw new RecordsError("NOT_MIGRATED")
  const { rows: applied } = await client.query<AppliedMigration>('select name, checksum from public.gongkai_migration order by name collate "C"')
  assertKnown(applied)
  return { kind: "backup", takenAt: row.takenAt, server: row.server, migrations: [...applied], sequences: [...(await sequencesIn(client))] }
}

/**
 * Writes everything into one file: all rows of one instant, and the stored files.
 * @param adminUrl for the role that owns the schema, which must see every agency's rows
 * @param path of the file to be made
 * @param filesFolder where the files of cases are stored; null for none
 * @throws RecordsError BACKUP_EXISTS, BACKUP_NOT_WRITTEN, NOT_MIGRATED, MIGRATION_UNKNOWN, MIGRATION_CHANGED, DATABASE_UNREACHABLE
 */
export const backup = (adminUrl: string, path: string, filesFolder: string | null): Promise<BackupContents> =>
  connected(adminUrl, async (client) => {
    await client.query(`begin isolation level repeatable read read only; ${plainSession}`)
    const head = await headOf(client)
    const tables = new Map<string, Amount>()
    const alteredFiles: string[] = []
    let files = 0
    async function* frames(): AsyncGenerator<Buffer, void, undefined> {
      yield written(head)
      for (const table of await tablesIn(client)) tables.set(`${table.schema}.${table.name}`, yield* section(table, rowsOf(client, table)))
      // After the snapshot: a file is on disk before the row that names it, so every file of the snapshot is there by now.
      for (const file of filesFolder === null ? [] : await storedFiles(filesFolder)) {
        const { sha256 } = yield* section({ kind: "file", path: file }, createReadStream(join(filesFolder ?? "", file)))
        if (sha256 !== nameOf(file)) alteredFiles.push(file)
        files++
      }
      yield written({ kind: "end", tables: tables.size, files })
    }
    const sealed = await seal(path, frames())
    await client.query("commit")
    return { ...sealed, takenAt: head.takenAt, migrations: head.migrations, tables, files, alteredFiles }
  })
