import { spawn, spawnSync } from "node:child_process"
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"

/** Debian's PostgreSQL 15: the oldest that we run on, and the one whose pg_dump writes schema.sql. */
export const programs = "/usr/lib/postgresql/15/bin"

/** @returns {boolean} */
export const hasDebianServer = () => ["postgres", "initdb", "pg_dump", "psql"].every((name) => existsSync(join(programs, name)))

/** PostgreSQL refuses to run as root. @returns {{ uid: number, gid: number } | null} null for ourselves */
const unprivileged = () => {
  if (process.getuid?.() !== 0) return null
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
  const user = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody")
  if (user === undefined) throw new Error("There is neither a user postgres nor a user nobody to run PostgreSQL.")
  return { uid: Number(user[2]), gid: Number(user[3]) }
}

/** The rights that docs/operations.md asks for, and no more: the owner of the schema is no superuser. */
const roles = `create role gongkai_owner login createrole createdb bypassrls;
  create role gongkai_app login;
  create database gongkai owner gongkai_owner;`

/** For the tests alone: they plant rows past the triggers, break connections, and see who waits for a lock. */
const forTests = "grant set on parameter session_replication_role to gongkai_owner; grant pg_signal_backend, pg_read_all_stats to gongkai_owner;"

/**
 * Starts Debian's PostgreSQL 15 in a temporary folder, with a database and the two logins.
 * @returns {Promise<{ adminUrl: string, url: string, stop: () => Promise<void> }>}
 */
export const startDebianServer = async () => {
  const user = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), "gongkai-debian-"))
  if (user !== null) chownSync(folder, user.uid, user.gid)
  const how = { ...user, cwd: folder, env: { ...process.env, LC_ALL: "C.UTF-8" } }
  const run = (/** @type {string} */ program, /** @type {string[]} */ ...args) => {
    const { status, stderr, error } = spawnSync(join(programs, program), args, { ...how, encoding: "utf8" })
    if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`)
  }
  run("initdb", "-D", join(folder, "cluster"), "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
  // What it keeps is thrown away: nothing has to be safe on disk.
  const settings = { listen_addresses: "", unix_socket_directories: folder, max_connections: "200", fsync: "off", log_min_messages: "fatal" }
  const args = ["-D", join(folder, "cluster"), ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])]
  const server = spawn(join(programs, "postgres"), args, { ...how, stdio: "ignore" })
  const over = new Promise((resolve) => server.once("exit", resolve))
  const stop = async () => {
    server.kill("SIGINT")
    await over
    rmSync(folder, { recursive: true, force: true })
  }
  const stopWithUs = () => server.kill("SIGINT")
  process.once("exit", stopWithUs)
  try {
    const ready = () => spawnSync(join(programs, "pg_isready"), ["-q", "-h", folder], how).status === 0
    while (!ready()) {
      if (server.exitCode !== null) throw new Error(`PostgreSQL 15 ended with ${String(server.exitCode)} as it started.`)
      await wait(50)
    }
    for (const statement of `${roles}${forTests}`.split(";").slice(0, -1)) run("psql", "-h", folder, "-U", "postgres", "-qc", statement)
  } catch (error) {
    await stop()
    throw error
  }
  const urlFor = (/** @type {string} */ login) => `postgresql://${login}@/gongkai?host=${encodeURIComponent(folder)}`
  return { adminUrl: urlFor("gongkai_owner"), url: urlFor("gongkai_app"), stop }
}
