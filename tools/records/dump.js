import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { migrationsChecksum } from "@gongkai/records"
import { programs } from "./debian-server.js"

/** What pg_dump writes of itself: its version, and a word made up anew each time. */
const ofItself = /^(?:-- Dumped (?:from|by) .*|\\(?:un)?restrict .*)\n+/gmu

/**
 * The schema of a database that the migrations have made, by PostgreSQL 15's pg_dump.
 * @param {string} adminUrl
 * @returns {string} SQL; its first line names the migrations
 */
export const dumpSchema = (adminUrl) => {
  // The job queue makes its own tables.
  const args = ["--schema-only", "--no-owner", "--exclude-schema", "pgboss", "--dbname", adminUrl]
  const { status, stdout, stderr, error } = spawnSync(join(programs, "pg_dump"), args, { encoding: "utf8", maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`pg_dump: ${error?.message ?? stderr}`)
  return `-- Made by npm run generate:records from the migrations ${migrationsChecksum()}\n${stdout.replace(ofItself, "").replace(/\n+$/u, "\n")}`
}
