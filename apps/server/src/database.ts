import { assertMigrated, migrate, startPrivateServer } from "@gongkai/records"
import type { Settings } from "./settings.ts"

/** The database that a process works on. */
export interface Database {
  readonly url: string
  /** Null where the process is not given the role that owns the schema. */
  readonly adminUrl: string | null
  readonly stop: () => Promise<void>
}

/**
 * Opens the database that the settings name, else the private one in the data folder, brought to the program's version.
 * @throws RecordsError NOT_MIGRATED for a named database that is not at that version; as `startPrivateServer` and `migrate`
 */
export const openDatabase = async ({ database, data }: Settings): Promise<Database> => {
  if (database !== null) {
    if (database.adminUrl !== null) await assertMigrated(database.adminUrl)
    return { ...database, stop: () => Promise.resolve() }
  }
  const server = await startPrivateServer(data)
  await migrate(server.adminUrl, server.url)
  return { url: server.url, adminUrl: server.adminUrl, stop: () => server.stop() }
}
