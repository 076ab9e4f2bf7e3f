import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Writable } from "node:stream"
import { addPerson, giveRole, openCase, type Actor, type Casework, type Command, type FileRoom, type roleNames } from "@gongkai/casework"
import { day, type Day } from "@gongkai/law"
import { admitKeys, defaultFilePolicy, keyRingOfText, noVirusCheck, openFileStore, openSignInRecords, type JobData } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { district, plantDistrict } from "@gongkai/records/test/district"
import { pino } from "pino"
import type { LetterWays } from "../src/api/api.ts"
import { createFetch, type Parts } from "../src/app.ts"
import { legalDay, now } from "../src/clock.ts"
import type { RateLimits } from "../src/http/limits.ts"
import { createMetrics } from "../src/http/metrics.ts"
import type { PageCache } from "../src/portal/cache/page-cache.ts"
import type { Limits } from "../src/portal/limits.ts"
import { createSignIn } from "../src/sign-in/create.ts"
import { defaultPolicy } from "../src/sign-in/policy.ts"

/** Where the office is reached in tests. */
export const baseUrl = "http://office.test"
export const password = "Kaifa-2026-ok"
export const secret = "a secret of forty characters for tests 1"

/** An answer with its body read. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body where it is JSON of some kind; undefined elsewhere. */
  readonly body: any
}

/** What goes with a request. A string or bytes as body are sent as they are. */
export interface Sending {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Somebody who calls: a person by cookie, or nobody. */
export interface Caller {
  readonly agencyId: string | null
  readonly personId: string | null
  readonly cookie: string
  readonly send: (method: string, path: string, sending?: Sending) => Promise<Answer>
}

/** Roles of the people that every furnished agency has: `<agency>-clerk` and so on. */
const posts = {
  head: "head",
  clerk: "clerk",
  system: "system-administrator",
  security: "security-administrator",
  secrecy: "secrecy-reviewer",
  audit: "audit-administrator",
} as const satisfies Record<string, keyof typeof roleNames>
export type Post = keyof typeof posts

/** The app on a database of its own, with people who can sign in. */
export interface Office {
  readonly db: TestDatabase
  readonly casework: Casework
  readonly room: FileRoom
  /** Files that came in and are to be looked at. */
  readonly toCheck: JobData<"file.check">[]
  /** Agencies that have something in the outbox. */
  readonly toCarry: string[]
  /** Checks and tickets that are to be worked at. */
  readonly toWatch: (JobData<"site-check.work"> | JobData<"ticket.recheck">)[]
  /** What was logged, a line each. */
  readonly log: string[]
  readonly nobody: Caller
  /** Signs a person of a post in, once. */
  readonly as: (agencyId: string, post: Post) => Promise<Caller>
  /** Signs a person in who was in before and whose session or account has ended meanwhile. */
  readonly again: (agencyId: string, post: Post) => Promise<Caller>
  readonly fetch: (request: Request) => Promise<Response>
  readonly close: () => Promise<void>
}

const read = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  const isJson = (response.headers.get("content-type") ?? "").includes("json")
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined }
}

/** Does a command as the program itself; throws where it is refused. */
export const plant = async <Input>(
  casework: Casework,
  agencyId: string,
  command: (casework: Casework, actor: Actor, input: Input) => ReturnType<Command<never, never>>,
  input: Input,
): Promise<void> => {
  const outcome = await command(casework, { agencyId, personId: "setting-up", cause: null, program: true }, input)
  if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.detail)}`)
}

/** People's names say whose they are, and nothing else says them. */
export const nameOf = (agencyId: string, post: string): string => `姓名·${agencyId}·${post}`

const furnish = async (casework: Casework, agencyId: string): Promise<void> => {
  for (const [post, role] of Object.entries(posts)) {
    const id = `${agencyId}-${post}`
    await plant(casework, agencyId, addPerson, { id, name: nameOf(agencyId, post) })
    await plant(casework, agencyId, giveRole, { personId: id, role })
  }
  await plant(casework, agencyId, openCase, { id: `${agencyId}-case` })
}

/** What an office of a test is opened with. */
export interface OfficeOptions {
  readonly rateLimits?: RateLimits
  /** The legal day there; today's where left out. */
  readonly today?: () => Day
  /** Agencies of the district that have people. */
  readonly agencies?: readonly string[]
  readonly files?: Partial<Omit<FileRoom, "store">>
  readonly letters?: LetterWays
  readonly pages?: PageCache
  readonly portalLimits?: Limits
  /** Called for each letter that asks for a digest; the server sends no mail where it is left out. */
  readonly askSoon?: NonNullable<Parts["askSoon"]>
}

/** People hold their posts since a day before any that a test enters. */
const longAgo = day("2023-01-03")

/** Forms in tests are filled by a machine. */
const unlimitedPortal: Limits = { sends: 10_000_000, looks: 10_000_000, leastToFill: 0 }

const unlimited: RateLimits = { person: 10_000_000, address: 10_000_000 }

/** Opens the app on a database of its own. */
export const openOffice = async ({
  rateLimits = unlimited,
  agencies = [district.county, district.bureau, district.stranger],
  files = {},
  letters = { sealer: null, mailSoon: null },
  today = () => legalDay(now()),
  pages,
  portalLimits = unlimitedPortal,
  askSoon,
}: OfficeOptions = {}): Promise<Office> => {
  const db = await testDatabase()
  await plantDistrict(db)
  const casework: Casework = { records: db.records, now, today }
  for (const agencyId of agencies) await furnish({ ...casework, today: () => longAgo }, agencyId)
  const signInRecords = openSignInRecords(db.url)
  // Administrators sign in by their password alone here: the second factor has tests of its own.
  const policy = { ...defaultPolicy, secondFactor: { requiredForRoles: [] } }
  const signIn = createSignIn({ records: signInRecords, baseUrl, secret, now, policy })
  const log: string[] = []
  const lines = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log.push(chunk.toString())
      done()
    },
  })
  const folder = await mkdtemp(join(tmpdir(), "gongkai-office-"))
  const room: FileRoom = { policy: defaultFilePolicy, virusCheck: noVirusCheck, ...files, store: await openFileStore(folder) }
  const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
  await db.records.transaction({ agencyId: "", personId: "", today: casework.today() }, (tx) => admitKeys(tx, ring, now()))
  const toCheck: JobData<"file.check">[] = []
  const toCarry: string[] = []
  const toWatch: Office["toWatch"] = []
  const answer = createFetch({
    casework,
    signIn,
    room,
    ring,
    checkSoon: (file) => Promise.resolve(void toCheck.push(file)),
    watchSoon: { check: (of) => Promise.resolve(void toWatch.push(of)), ticket: (of) => Promise.resolve(void toWatch.push(of)) },
    carrySoon: ({ agencyId }) => Promise.resolve(void toCarry.push(agencyId)),
    letters,
    secret,
    logger: pino({ level: "debug" }, lines),
    metrics: createMetrics(),
    rateLimits,
    trustProxy: true,
    baseUrl,
    portalLimits,
    ...(pages === undefined ? {} : { pages }),
    ...(askSoon === undefined ? {} : { askSoon }),
  })
  const fetch = async (request: Request): Promise<Response> => answer(request)

  const caller = (agencyId: string | null, personId: string | null, cookie: string): Caller => ({
    agencyId,
    personId,
    cookie,
    send: async (method, path, { body, headers = {} } = {}) => {
      const all = new Headers(cookie === "" ? {} : { cookie, origin: baseUrl })
      if (body !== undefined) all.set("content-type", "application/json")
      for (const [name, value] of Object.entries(headers)) all.set(name, value)
      const text = body === undefined ? null : typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body)
      return read(await fetch(new Request(`${baseUrl}${path}`, { method, headers: all, body: text })))
    },
  })

  const nobody = caller(null, null, "")
  const signedIn = async (agencyId: string, personId: string): Promise<Caller> => {
    const answer = await nobody.send("POST", "/api/v1/sign-in/password", { body: { userName: personId, password } })
    if (answer.body?.next !== "done") throw new Error(`${personId} is not in: ${answer.text} ${log.at(-2) ?? ""}`)
    const cookies = answer.headers.getSetCookie().map((set) => set.split(";", 1)[0])
    return caller(agencyId, personId, cookies.join("; "))
  }
  const enter = async (agencyId: string, post: Post): Promise<Caller> => {
    const personId = `${agencyId}-${post}`
    await signIn.setPassword(personId, personId, password, { mustChange: false })
    return signedIn(agencyId, personId)
  }
  const entered = new Map<string, Promise<Caller>>()
  return {
    db,
    casework,
    room,
    toCheck,
    toCarry,
    toWatch,
    log,
    nobody,
    as: (agencyId, post) => {
      const key = `${agencyId}-${post}`
      const found = entered.get(key) ?? enter(agencyId, post)
      entered.set(key, found)
      return found
    },
    again: async (agencyId, post) => {
      const personId = `${agencyId}-${post}`
      await signIn.unlock(personId, { personId: "test", cause: null })
      const found = signedIn(agencyId, personId)
      entered.set(personId, found)
      return found
    },
    fetch,
    close: async () => {
      await signInRecords.close()
      await db.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
