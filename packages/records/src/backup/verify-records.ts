import { connected } from "../connected.ts"
import { verifyAllEvents, type Verified } from "../events/verify.ts"
import { migrationStatus, type MigrationStatus } from "../migrate.ts"
import { verifyFiles, type FilesVerified } from "./stored-files.ts"

/** The records as they are run, looked through. */
export interface RecordsVerified {
  readonly migrations: MigrationStatus
  readonly chains: readonly Verified[]
  /** null where no folder was given. */
  readonly files: FilesVerified | null
}

const namedFiles = (adminUrl: string): Promise<readonly string[]> =>
  connected(adminUrl, async (client) => {
    await client.query("begin read only; set local row_security = off")
    return (await client.query<{ sha256: string }>("select distinct sha256 from gongkai.case_file order by sha256")).rows.map(({ sha256 }) => sha256)
  })

/**
 * Looks through a database and its stored files: are the migrations those of the program, does every agency's chain of
 * events hold, is every file that the records name there and unaltered. A database that was never migrated has no chains.
 * @param adminUrl for the role that owns the schema
 * @throws RecordsError MIGRATION_CHANGED, MIGRATION_UNKNOWN, DATABASE_UNREACHABLE
 */
export const verifyRecords = async (adminUrl: string, filesFolder: string | null): Promise<RecordsVerified> => {
  const migrations = await migrationStatus(adminUrl)
  if (migrations.applied.length === 0) return { migrations, chains: [], files: null }
  const chains: Verified[] = []
  for await (const chain of verifyAllEvents(adminUrl, null)) chains.push(chain)
  return { migrations, chains, files: filesFolder === null ? null : await verifyFiles(filesFolder, await namedFiles(adminUrl)) }
}
