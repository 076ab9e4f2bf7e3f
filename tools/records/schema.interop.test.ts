import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const root = join(import.meta.dirname, "../..")

test("schema.sql is what PostgreSQL 15's pg_dump says of a database that the migrations have just made, byte for byte", () => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, "tools/records/print-schema.js")], { encoding: "utf8", maxBuffer: 1 << 28 })
  expect(stderr).toBe("")
  expect(stdout).toBe(readFileSync(join(root, "packages/records/schema.sql"), "utf8"))
})
