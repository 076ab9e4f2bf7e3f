// @ts-check
import { execFileSync, spawn } from "node:child_process"
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { addPerson, giveRole } from "@gongkai/casework"
import { migrate, openRecords, openSignInRecords, startPrivateServer } from "@gongkai/records"
import pg from "pg"
import { legalDay, now } from "../../apps/server/dist/clock.js"
import { createSignIn } from "../../apps/server/dist/sign-in/create.js"
import { root } from "../run.js"

const publicUrl = "http://office.bench"
const secret = "a secret of the bench, forty characters 1"
const password = "Bench-2026-ok"

/** A private database in a folder of its own. @param {string} [like] a folder of one that was kept, to begin with what is there */
export const benchDatabase = async (like) => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-"))
  // With owners and modes, which the database insists on.
  if (like !== undefined) execFileSync("cp", ["-a", `${like}/.`, folder])
  // The database's own user passes through.
  chmodSync(folder, 0o755)
  const server = await startPrivateServer(folder)
  await migrate(server.adminUrl, server.url)
  const owner = new pg.Client({ connectionString: server.adminUrl })
  await owner.connect()
  const stop = async () => {
    await owner.end()
    await server.stop()
  }
  return {
    folder,
    owner,
    url: server.url,
    adminUrl: server.adminUrl,
    close: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
    /** Ends it and keeps its folder. @param {string} place */
    keep: async (place) => {
      await stop()
      mkdirSync(dirname(place), { recursive: true })
      execFileSync("cp", ["-a", folder, place])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** @typedef {Awaited<ReturnType<typeof benchDatabase>>} BenchDatabase */

/** @typedef {{ id: string, agencyId: string, role: "clerk" | "head", since?: import("@gongkai/law").Day }} BenchPerson */

/** Agencies with people who can sign in. @param {BenchDatabase} database @param {readonly string[]} agencies @param {readonly BenchPerson[]} people */
export const plantPeople = async ({ owner, url }, agencies, people) => {
  const add = "insert into gongkai.agency (id, name, short_name, level, kind, superiors) values ($1, $1, $1, 'county', 'department', '{}')"
  for (const id of agencies) await owner.query(add, [id])
  const [records, signInRecords] = [openRecords(url), openSignInRecords(url)]
  const signIn = createSignIn({ records: signInRecords, baseUrl: publicUrl, secret, now })
  for (const { id, agencyId, role, since } of people) {
    const casework = { records, now, today: () => since ?? legalDay(now()) }
    const actor = { agencyId, personId: "bench", cause: null, program: /** @type {const} */ (true) }
    for (const done of [await addPerson(casework, actor, { id, name: "某人" }), await giveRole(casework, actor, { personId: id, role })])
      if (!done.ok) throw new Error(done.code)
  }
  for (let from = 0; from < people.length; from += 8)
    await Promise.all(people.slice(from, from + 8).map(({ id }) => signIn.setPassword(id, id, password, { mustChange: false })))
  await records.close()
  await signInRecords.close()
}

/** Agencies, each with a clerk who can sign in. @param {BenchDatabase} database @param {readonly string[]} agencies */
export const plantClerks = (database, agencies) =>
  plantPeople(
    database,
    agencies,
    agencies.map((agencyId) => ({ id: `${agencyId}-clerk`, agencyId, role: "clerk" })),
  )

/** The real server as a process of its own, logging as in production. @param {BenchDatabase} database @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
export const benchServer = ({ folder, url, adminUrl }) =>
  new Promise((resolve, reject) => {
    const env = { DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl, GONGKAI_DATA: join(folder, "data"), GONGKAI_PORT: "0" }
    const rules = { GONGKAI_URL: publicUrl, GONGKAI_SECRET: secret, GONGKAI_REQUESTS_PER_MINUTE: "1000000" }
    const child = spawn(process.execPath, [join(root, "apps/server/bin/gongkai-server.js"), "serve"], {
      env: { PATH: process.env.PATH, ...env, ...rules },
      stdio: ["ignore", "pipe", "inherit"],
    })
    const gone = new Promise((over) => child.once("exit", over))
    const stop = async () => {
      child.kill("SIGTERM")
      await gone
    }
    child.once("exit", (code) => reject(new Error(`the server ended with ${String(code)}`)))
    child.stdout.on("data", (/** @type {Buffer} */ chunk) => {
      const found = /已启动：(\S+)/u.exec(chunk.toString())?.[1]
      if (found === undefined) return
      // The log that follows is taken off and looked at by nobody.
      child.stdout.removeAllListeners("data").resume()
      resolve({ url: found, stop })
    })
  })

/** Signs a clerk in. @param {string} url @param {string} personId @returns {Promise<string>} the cookie */
export const cookieOf = async (url, personId) => {
  const response = await fetch(`${url}/api/v1/sign-in/password`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: publicUrl },
    body: JSON.stringify({ userName: personId, password }),
  })
  if (!response.ok) throw new Error(await response.text())
  return response.headers
    .getSetCookie()
    .map((set) => set.split(";", 1)[0])
    .join("; ")
}
