import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import type { TestProject } from "vitest/node"
import { migrate, startPrivateServer } from "@gongkai/records"

declare module "vitest" {
  interface ProvidedContext {
    /** For the role that owns the template database. */
    readonly adminUrl: string
    readonly url: string
  }
}

/** A server for all tests: Debian's where DATABASE_ADMIN_URL and DATABASE_URL name one, else our own in a temporary folder. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const [adminUrl, url] = [process.env["DATABASE_ADMIN_URL"], process.env["DATABASE_URL"]]
  if (adminUrl !== undefined && url !== undefined) {
    await prepare(adminUrl, url)
    project.provide("adminUrl", adminUrl)
    project.provide("url", url)
    return () => Promise.resolve()
  }
  const folder = mkdtempSync(join(tmpdir(), "gongkai-test-"))
  const server = await startPrivateServer(folder)
  await forgetful(server.adminUrl)
  await prepare(server.adminUrl, server.url)
  project.provide("adminUrl", server.adminUrl)
  project.provide("url", server.url)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes nothing through to the disk: what these tests leave is thrown away, and those that pull the plug start servers of their own. */
const forgetful = async (adminUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  for (const setting of ["fsync", "synchronous_commit", "full_page_writes"]) await client.query(`alter system set ${setting} = off`)
  await client.query("select pg_reload_conf()")
  await client.end()
}

/** Migrates the named database, which the tests copy. */
const prepare = async (adminUrl: string, url: string): Promise<void> => {
  await migrate(adminUrl, url)
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>("show server_version")
  process.stdout.write(`PostgreSQL ${rows[0]?.server_version ?? "?"}\n`)
  await client.end()
}
