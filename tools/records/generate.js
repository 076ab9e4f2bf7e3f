// `npm run generate:records`: the types of the tables, from a database that the migrations have just made.
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { migrate, startPrivateServer } from "@gongkai/records"
import { root, tool } from "../run.js"

const out = join(root, "packages/records/src/generated/schema.ts")
const folder = mkdtempSync(join(tmpdir(), "gongkai-generate-"))
const server = await startPrivateServer(folder)
try {
  await migrate(server.adminUrl, server.url)
  const args = ["--dialect", "postgres", "--url", server.adminUrl, "--default-schema", "gongkai", "--include-pattern", "gongkai.*"]
  const kinds = ["--camel-case", "--date-parser", "string", "--numeric-parser", "number", "--out-file", out]
  const { status, stderr } = spawnSync(process.execPath, [...tool("kysely-codegen/dist/cli/bin.js", ...args, ...kinds)], { encoding: "utf8" })
  if (status !== 0) throw new Error(stderr)
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
