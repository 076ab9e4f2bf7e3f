import { spawn, type ChildProcess } from "node:child_process"
import { randomBytes } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { inject } from "vitest"

/** The platform as `npm start` starts it, in a process of its own, on a copy of the migrated database. */
export interface District {
  readonly url: string
  /** Everybody's. */
  readonly password: string
  /** Of its database, for the role that owns the schema. */
  readonly adminUrl: string
  readonly stop: () => Promise<void>
}

const program = fileURLToPath(new URL("../../../tools/start.js", import.meta.url))
/** How long a busy machine may take to start it, in milliseconds; a hook that waits for it is given more. */
export const patience = 240_000
const named = (url: string, database: string): string => url.replace(/\/[^/?]+(?=\?|$)/u, `/${database}`)

const statement = async (url: string, text: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}

const gone = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** Starts the demonstration district and waits until it says where it is. @param settings of its environment beside the usual ones */
export const openDistrict = async (settings: Readonly<Record<string, string>> = {}): Promise<District> => {
  const [adminUrl, url] = [inject("adminUrl"), inject("url")]
  const name = `b_${randomBytes(6).toString("hex")}`
  const template = /\/([^/?]+)(?:\?|$)/u.exec(adminUrl)?.[1] ?? ""
  await statement(named(adminUrl, "postgres"), `create database ${name} template "${template}"`)
  const data = mkdtempSync(join(tmpdir(), "gongkai-browser-"))
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env["PATH"],
      GONGKAI_DATA: data,
      GONGKAI_PORT: "0",
      GONGKAI_LOG: "error",
      GONGKAI_OFFICE: inject("pages"),
      GONGKAI_REQUESTS_PER_MINUTE: "1000000",
      GONGKAI_UNCHECKED_FILES: "open",
      DATABASE_URL: named(url, name),
      DATABASE_ADMIN_URL: named(adminUrl, name),
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()))
  const began = performance.now()
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM")
    for (let waited = 0; !gone(child) && waited < patience; waited += 20) await wait(20)
    await statement(named(adminUrl, "postgres"), `drop database ${name} with (force)`)
    rmSync(data, { recursive: true, force: true })
  }
  for (;;) {
    const at = /(http:\S+)\/office\//u.exec(said)?.[1]
    if (at !== undefined)
      return { url: at, password: readFileSync(join(data, "demonstration-password"), "utf8"), adminUrl: named(adminUrl, name), stop }
    if (gone(child) || performance.now() - began > patience) {
      await stop()
      throw new Error(`the district did not start: ${said.slice(-2000)}`)
    }
    await wait(50)
  }
}
