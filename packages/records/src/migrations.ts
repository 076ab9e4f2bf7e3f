import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { RecordsError } from "./records-error.ts"

/** One numbered file of SQL. */
export interface Migration {
  /** `0001-ground` */
  readonly name: string
  readonly sql: string
  /** SHA-256 of its text. */
  readonly checksum: string
}

/** A migration as a database or a backup remembers it. */
export type AppliedMigration = Pick<Migration, "name" | "checksum">

const folder = fileURLToPath(new URL("../migrations/", import.meta.url))

/** The migrations that come with the program, in order. */
export const migrations = (): readonly Migration[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), "utf8")
      return { name: file.replace(/\.sql$/u, ""), sql, checksum: createHash("sha256").update(sql).digest("hex") }
    })

/** One SHA-256 that stands for all migrations, their names and order: `schema.sql` names the one that it was dumped from. */
export const migrationsChecksum = (all: readonly AppliedMigration[] = migrations()): string =>
  createHash("sha256")
    .update(all.map(({ name, checksum }) => `${name} ${checksum}\n`).join(""))
    .digest("hex")

/** The schemas that migrations make, as they name them: all that is ours in a database, and nothing else is. */
export const schemasOf = (all: readonly Migration[] = migrations()): readonly string[] => [
  ...new Set(all.flatMap(({ sql }) => [...sql.matchAll(/^create schema (?:if not exists )?(\w+)/gmu)].map((match) => match[1] ?? ""))),
]

/**
 * Makes sure that what was applied is known to the program, and unchanged.
 * @throws RecordsError MIGRATION_UNKNOWN, MIGRATION_CHANGED
 */
export const assertKnown = (applied: readonly AppliedMigration[]): void => {
  const byName = new Map(migrations().map((one) => [one.name, one]))
  for (const { name, checksum } of applied) {
    const own = byName.get(name)
    if (own === undefined) throw new RecordsError("MIGRATION_UNKNOWN", { name })
    if (own.checksum !== checksum) throw new RecordsError("MIGRATION_CHANGED", { name, applied: checksum, file: own.checksum })
  }
}
