// `npm run generate:records`: the types of the tables, from a database that the migrations have just made; and
// schema.sql, by PostgreSQL 15's own pg_dump where this machine has it.
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { migrate, startPrivateServer } from "@gongkai/records"
import { root, tool } from "../run.js"
import { hasDebianServer, startDebianServer } from "./debian-server.js"
import { dumpSchema } from "./dump.js"

const out = join(root, "packages/records/src/generated/schema.ts")

/** @param {string} adminUrl */
const writeTypes = (adminUrl) => {
  const args = ["--dialect", "postgres", "--url", adminUrl, "--default-schema", "gongkai", "--include-pattern", "gongkai.*"]
  const kinds = ["--camel-case", "--date-parser", "string", "--numeric-parser", "number", "--out-file", out]
  const { status, stderr } = spawnSync(process.execPath, [...tool("kysely-codegen/dist/cli/bin.js", ...args, ...kinds)], { encoding: "utf8" })
  if (status !== 0) throw new Error(stderr)
  spawnSync(process.execPath, tool("prettier/bin/prettier.cjs", "--write", out))
}

const folder = mkdtempSync(join(tmpdir(), "gongkai-generate-"))
const server = await startPrivateServer(folder)
try {
  await migrate(server.adminUrl, server.url)
  writeTypes(server.adminUrl)
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

if (hasDebianServer()) {
  const debian = await startDebianServer()
  try {
    await migrate(debian.adminUrl, debian.url)
    writeFileSync(join(root, "packages/records/schema.sql"), dumpSchema(debian.adminUrl))
  } finally {
    await debian.stop()
  }
} else console.log("packages/records/schema.sql was left as it is: PostgreSQL 15 is not installed here (Debian's package postgresql-15).")
