// Prints what schema.sql has to be: the interop test compares the two.
import { migrate } from "@gongkai/records"
import { startDebianServer } from "./debian-server.js"
import { dumpSchema } from "./dump.js"

const server = await startDebianServer()
try {
  await migrate(server.adminUrl, server.url)
  process.stdout.write(dumpSchema(server.adminUrl))
} finally {
  await server.stop()
}
