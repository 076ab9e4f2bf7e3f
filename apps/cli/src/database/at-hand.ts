import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { RecordsError, startPrivateServer } from "@gongkai/records"

/** The database that a command is to work on. */
export interface Database {
  /** For the role that owns the schema. */
  readonly adminUrl: string
  /** For the application's role. */
  readonly url: string
  /** Where the files of cases are stored; null where neither a data folder nor GONGKAI_DATA says where. */
  readonly filesFolder: string | null
}

const given = (name: string): string | null => {
  const value = process.env[name] ?? ""
  return value === "" ? null : value
}

const filesIn = (dataFolder: string): string => join(resolve(dataFolder), "files")

/**
 * Works on the database that DATABASE_ADMIN_URL and DATABASE_URL name, else on the private server in the data folder
 * (GONGKAI_DATA, else ./gongkai-data), which runs only so long.
 * @param make true where a database may be made that was not there
 * @throws RecordsError DATABASE_ABSENT, SERVER_TAKEN where the product is running on that folder, and as the work
 */
export const withDatabase = async <Result>(make: boolean, work: (database: Database) => Promise<Result>): Promise<Result> => {
  const [adminUrl, url, dataFolder] = [given("DATABASE_ADMIN_URL"), given("DATABASE_URL"), given("GONGKAI_DATA")]
  if (adminUrl !== null && url !== null) return work({ adminUrl, url, filesFolder: dataFolder === null ? null : filesIn(dataFolder) })
  // One without the other is a slip: the private server in its place would be the wrong database.
  if (adminUrl !== null || url !== null)
    throw new RecordsError("DATABASE_HALF_NAMED", { missing: adminUrl === null ? "DATABASE_ADMIN_URL" : "DATABASE_URL" })
  const folder = dataFolder ?? "gongkai-data"
  if (!make && !existsSync(join(folder, "cluster"))) throw new RecordsError("DATABASE_ABSENT", { folder: resolve(folder) })
  const server = await startPrivateServer(folder)
  try {
    return await work({ adminUrl: server.adminUrl, url: server.url, filesFolder: filesIn(folder) })
  } finally {
    await server.stop()
  }
}
