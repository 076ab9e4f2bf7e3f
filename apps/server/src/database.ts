import { assertMigrated, migrate, RecordsError, startPrivateServer } from "@gongkai/records"
import type { Logger } from "pino"
import type { Settings } from "./settings.ts"

/** The database that a process works on. */
export interface Database {
  readonly url: string
  /** Null where the process is not given the role that owns the schema. */
  readonly adminUrl: string | null
  readonly stop: () => Promise<void>
}

/** How often the private server may go and be started again within the life of the process: a folder that kills it each time needs a person. */
const mostRestarts = 20

/** The private server, started again when it goes (killed, out of memory): connections to it are made anew by whoever asks next. */
const keptRunning = async (data: string, logger: Pick<Logger, "error" | "warn">): Promise<Database> => {
  let server = await startPrivateServer(data)
  let stopping = false
  const watch = async (): Promise<void> => {
    for (let restarts = 0; restarts < mostRestarts; restarts += 1) {
      await server.over
      if (stopping) return
      logger.error("the private database server has ended")
      server = await startPrivateServer(data)
      logger.warn("the private database server was started again")
    }
  }
  watch().catch((err: unknown) => {
    // Where only its guard is gone the server goes on, and ends with us.
    const unguarded = err instanceof RecordsError && err.code === "SERVER_TAKEN"
    logger.error({ err }, unguarded ? "the private database server has lost its guard" : "the private database server cannot be started again")
  })
  await migrate(server.adminUrl, server.url)
  const { url, adminUrl } = server
  return {
    url,
    adminUrl,
    stop: () => {
      stopping = true
      return server.stop()
    },
  }
}

/**
 * Opens the database that the settings name, else the private one in the data folder, brought to the program's version.
 * @throws RecordsError NOT_MIGRATED for a named database that is not at that version; as `startPrivateServer` and `migrate`
 */
export const openDatabase = async ({ database, data }: Settings, logger: Pick<Logger, "error" | "warn">): Promise<Database> => {
  if (database !== null) {
    if (database.adminUrl !== null) await assertMigrated(database.adminUrl)
    return { ...database, stop: () => Promise.resolve() }
  }
  return keptRunning(data, logger)
}
