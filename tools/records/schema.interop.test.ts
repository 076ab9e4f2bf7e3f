import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { migrate } from "@gongkai/records"
import { startDebianServer } from "./debian-server.js"
import { dumpSchema } from "./dump.js"

test("schema.sql is what PostgreSQL 15's pg_dump says of a database that the migrations have just made, byte for byte", async () => {
  const server = await startDebianServer()
  try {
    await migrate(server.adminUrl, server.url)
    expect(dumpSchema(server.adminUrl)).toBe(readFileSync(join(import.meta.dirname, "../../packages/records/schema.sql"), "utf8"))
  } finally {
    await server.stop()
  }
})
