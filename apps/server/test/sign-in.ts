import { openSignInRecords } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { district, plantDistrict } from "@gongkai/records/test/district"
import { createSignIn, type SignIn, type SignInSettings } from "../src/sign-in/create.ts"

/** Where the office is reached in tests. */
export const baseUrl = "http://office.test"

/** A browser: keeps cookies as it is told, says where it comes from. */
export interface Browser {
  readonly send: (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>
  /** Body of an answer as JSON. */
  readonly json: (method: string, path: string, body?: unknown) => Promise<Record<string, any>>
  readonly cookies: Map<string, string>
  readonly headers: () => Headers
}

export const browser = (signIn: SignIn, origin = baseUrl): Browser => {
  const cookies = new Map<string, string>()
  const header = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ")
  const send: Browser["send"] = async (method, path, body, extra = {}) => {
    const headers = new Headers({ origin, "user-agent": "a browser", ...extra })
    if (cookies.size > 0) headers.set("cookie", header())
    if (body !== undefined) headers.set("content-type", "application/json")
    const request = new Request(`${origin}/api/v1/sign-in${path}`, { method, headers, body: body === undefined ? null : JSON.stringify(body) })
    const response = await signIn.handler(request)
    for (const set of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = set.split(/;\s*/u)
      const at = pair.indexOf("=")
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
      if (value === "" || attributes.some((one) => /^max-age=0$/iu.test(one))) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  return {
    send,
    json: async (method, path, body) => (await (await send(method, path, body)).json()) as Record<string, any>,
    cookies,
    headers: () => new Headers({ cookie: header() }),
  }
}

/** A district with officers, and the sign-in on its database. */
export interface Office {
  readonly db: TestDatabase
  readonly signIn: SignIn
  /** A second process on the same database. */
  readonly another: () => SignIn
  readonly addPerson: (id: string, role?: string, agencyId?: string) => Promise<void>
  /** Names of the events about a person, in order, with what they say. */
  readonly eventsOf: (personId: string) => Promise<readonly { name: string; body: Record<string, any>; actor: string; agency_id: string }[]>
  readonly close: () => Promise<void>
}

const secret = "a secret of forty characters for tests 1"

/** Opens an office of the bureau of the district. */
export const openOffice = async (settings: Partial<SignInSettings> = {}): Promise<Office> => {
  const db = await testDatabase()
  await plantDistrict(db)
  const opened: { close: () => Promise<void> }[] = []
  const open = (): SignIn => {
    const records = openSignInRecords(db.url)
    opened.push(records)
    return createSignIn({ records, baseUrl, secret, now: () => new Date().toISOString(), ...settings })
  }
  return {
    db,
    signIn: open(),
    another: open,
    addPerson: async (id, role, agencyId = district.bureau) => {
      await db.asOwner("set session_replication_role = replica")
      await db.asOwner("insert into gongkai.person (id, agency_id, name) values ($1, $2, '某人')", [id, agencyId])
      if (role !== undefined)
        await db.asOwner("insert into gongkai.role_holder (agency_id, person_id, role, since) values ($1, $2, $3, '2020-01-01')", [
          agencyId,
          id,
          role,
        ])
      await db.asOwner("set session_replication_role = origin")
    },
    eventsOf: async (personId) =>
      (await db.asOwner("select name, body, actor, agency_id from gongkai.event where body ->> 'personId' = $1 order by agency_id, seq", [
        personId,
      ])) as never,
    close: async () => {
      for (const records of opened) await records.close()
      await db.drop()
    },
  }
}
