import { chmodSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { addPerson, giveRole, type Casework, type roleNames } from "@gongkai/casework"
import { migrate, openRecords, openSignInRecords, startPrivateServer } from "@gongkai/records"
import { district, plantDistrict } from "@gongkai/records/test/district"
import { URI, type TOTP } from "otpauth"
import pg from "pg"
import { legalDay, now } from "../src/clock.ts"
import { keptSecret } from "../src/secret.ts"
import { createSignIn } from "../src/sign-in/create.ts"
import { password, plant } from "./office.ts"

/** Where officers reach the server; the port it listens on changes with every start. */
export const publicUrl = "http://office.test"

const posts = { system: "system-administrator", security: "security-administrator", clerk: "clerk" } as const satisfies Record<
  string,
  keyof typeof roleNames
>
export const agencies = [district.county, district.bureau] as const

/** A data folder with a private database, people in it, and nobody running on it. */
export const furnishedFolder = async (): Promise<{ readonly data: string; readonly adminUrl: string }> => {
  const data = mkdtempSync(join(tmpdir(), "gongkai-kill-"))
  // The database's own user passes through.
  chmodSync(data, 0o755)
  const server = await startPrivateServer(data)
  await migrate(server.adminUrl, server.url)
  const owner = new pg.Client({ connectionString: server.adminUrl })
  await owner.connect()
  await plantDistrict({ asOwner: async (text, values = []) => (await owner.query<Record<string, unknown>>(text, [...values])).rows })
  await owner.end()
  const [records, signInRecords] = [openRecords(server.url), openSignInRecords(server.url)]
  const casework: Casework = { records, now, today: () => legalDay(now()) }
  const signIn = createSignIn({ records: signInRecords, baseUrl: publicUrl, secret: keptSecret(data), now })
  for (const agencyId of agencies)
    for (const [post, role] of Object.entries(posts)) {
      const id = `${agencyId}-${post}`
      await plant(casework, agencyId, addPerson, { id, name: `某${post}` })
      await plant(casework, agencyId, giveRole, { personId: id, role })
      await signIn.setPassword(id, id, password, { mustChange: false })
    }
  await records.close()
  await signInRecords.close()
  await server.stop()
  return { data, adminUrl: server.adminUrl }
}

/** Signs somebody in at a running server, with a second factor where the office asks for one; the cookie. */
export const cookieOf = async (url: string, personId: string): Promise<string> => {
  let cookie = ""
  const post = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const response = await fetch(`${url}/api/v1/sign-in${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: publicUrl, ...(cookie === "" ? {} : { cookie }) },
      body: JSON.stringify(body),
    })
    const set = response.headers.getSetCookie().map((one) => one.split(";", 1)[0] ?? "")
    cookie = set.find((one) => one.includes("session_token=") && !one.endsWith("=")) ?? cookie
    const text = await response.text()
    if (!response.ok) throw new Error(`${personId} ${path}: ${text}`)
    return JSON.parse(text) as Record<string, unknown>
  }
  const { next } = await post("/password", { userName: personId, password })
  if (next === "enrol-second-factor") {
    const { uri } = await post("/second-factor/enrol", { password })
    await post("/second-factor/confirm", { code: (URI.parse(String(uri)) as TOTP).generate() })
  }
  return cookie
}
