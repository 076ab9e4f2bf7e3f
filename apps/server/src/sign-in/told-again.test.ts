import { createHash } from "node:crypto"
import { events, verifyEvents } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { day } from "@gongkai/law"
import { type TOTP, URI } from "otpauth"
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest"
import { browser, openOffice, type Browser, type Office } from "../../test/sign-in.ts"
import { defaultPolicy } from "./policy.ts"

let office: Office
beforeAll(async () => {
  office = await openOffice({
    // Two, so that it happens often.
    policy: { ...defaultPolicy, lockOut: { failures: 2, minutes: 15 } },
    // Never asked: subjects are registered only.
    oidc: [{ id: "province", name: "省", discoveryUrl: "http://127.0.0.1:9/none", clientId: "c", clientSecret: "s" }],
  })
})
afterAll(() => office.close())
afterEach(() => void vi.useRealTimers())

/** The same every time. */
const dice = (seed: number) => {
  let rolled = 0
  return (sides: number): number =>
    createHash("sha256")
      .update(`${String(seed)} ${String(rolled++)}`)
      .digest()
      .readUInt32BE(0) % sides
}

interface Officer {
  readonly id: string
  password: string
  uri: string | null
  at: Browser[]
}

/** What a person's events say there must be. */
interface Told {
  sessions: Map<string, string>
  enabled: boolean
  issued: boolean
  passwords: number
  links: number
  failures: number
  until: string | null
}

const tell = (all: readonly { name: string; body: Record<string, any> }[]): Told => {
  const told: Told = { sessions: new Map(), enabled: false, issued: false, passwords: 0, links: 0, failures: 0, until: null }
  for (const { name, body } of all) {
    if (name === "sign-in.succeeded") told.sessions.set(body["sessionId"] as string, body["method"] as string)
    if (name === "session.ended") expect(told.sessions.delete(body["sessionId"] as string), "a session that never began").toBe(true)
    if (name === "second-factor.issued") told.issued = true
    if (name === "second-factor.enabled") told.enabled = true
    if (name === "second-factor.disabled") [told.enabled, told.issued] = [false, false]
    if (name === "password.changed") told.passwords++
    if (name === "sign-in.linked") told.links++
    if (name === "sign-in.unlinked") told.links = 0
    if (name === "sign-in.failed" && ["password", "second-factor"].includes(body["reason"] as string))
      [told.failures, told.until] = [told.until === null ? told.failures + 1 : 1, null]
    if (name === "sign-in.locked") told.until = body["until"] as string
    const clean = ["sign-in.unlocked", "password.changed", "second-factor.enabled"].includes(name)
    if (clean || (name === "sign-in.succeeded" && body["method"] !== "renewed")) [told.failures, told.until] = [0, null]
  }
  return told
}

const standing = async (id: string): Promise<Told> => {
  const one = async (text: string) => (await office.db.asOwner(text, [id]))[0]
  const sessions = await office.db.asOwner("select id from sign_in.session where user_id = $1", [id])
  const factor = await one("select verified from sign_in.two_factor where user_id = $1")
  const user = await one('select two_factor_enabled from sign_in."user" where id = $1')
  expect(user?.["two_factor_enabled"]).toBe(factor?.["verified"] === true)
  const past = await office.db.asOwner("select number, hash from sign_in.past_password where user_id = $1 order by number desc", [id])
  const inUse = await one("select password from sign_in.account where user_id = $1 and provider_id = 'credential'")
  expect(past.length).toBeLessThanOrEqual(5)
  expect(inUse?.["password"]).toBe(past[0]?.["hash"])
  const links = await one("select count(*)::int as n from sign_in.account where user_id = $1 and provider_id <> 'credential'")
  const lock = await one("select failures, locked_until from sign_in.lock_out where user_id = $1")
  const until = lock?.["locked_until"] as Date | null | undefined
  return {
    sessions: new Map(sessions.map((row) => [row["id"] as string, ""])),
    enabled: user?.["two_factor_enabled"] === true,
    issued: factor !== undefined,
    passwords: past[0]?.["number"] as number,
    links: links?.["n"] as number,
    failures: (lock?.["failures"] as number | undefined) ?? 0,
    until: until?.toISOString() ?? null,
  }
}

const security = { personId: "security", cause: "r1" }

test.each([1, 2])("任意的一串登录动作之后，登录各表与事件逐项相符（第%i串）", async (seed) => {
  const roll = dice(seed)
  const officers: Officer[] = []
  for (const n of [1, 2, 3]) {
    const id = `officer-${String(seed)}-${String(n)}`
    await office.addPerson(id, "clerk", n === 3 ? district.sibling : district.bureau)
    await office.signIn.setPassword(id, id, "Begin-2026-00", { by: security, mustChange: false })
    officers.push({ id, password: "Begin-2026-00", uri: null, at: [] })
  }
  let clock = Date.now()
  vi.useFakeTimers({ toFake: ["Date"], now: clock })
  const code = ({ uri }: Officer): string => (uri === null ? "000000" : (URI.parse(uri) as TOTP).generate())
  const enter = async (one: Officer): Promise<Browser> => {
    const at = browser(office.signIn)
    const { next } = await at.json("POST", "/password", { userName: one.id, password: one.password })
    if (next === "second-factor" && roll(4) > 0) await at.send("POST", "/second-factor", { code: roll(5) === 0 ? "12345678" : code(one) })
    one.at.push(at)
    return at
  }
  /** A browser where the officer is signed in, or was, or would be. */
  const desk = (one: Officer): Browser | Promise<Browser> => (roll(3) > 0 ? enter(one) : (one.at[roll(one.at.length)] ?? enter(one)))
  let given = 0
  const fresh = (): string => `Word-2026-${String(100 + given++)}`
  const actions: ((one: Officer) => Promise<unknown>)[] = [
    enter,
    (one) => browser(office.signIn).send("POST", "/password", { userName: one.id, password: "Wrong-2026-x" }),
    (one) => browser(office.signIn).send("POST", "/password", { userName: `${one.id}-x`, password: "Wrong-2026-x" }),
    async (one) => (await desk(one)).send("POST", "/sign-out"),
    async (one) => {
      const newPassword = fresh()
      const body = { currentPassword: roll(3) === 0 ? "Wrong-2026-x" : one.password, newPassword }
      if ((await (await desk(one)).send("POST", "/password/change", body)).ok) one.password = newPassword
    },
    async (one) => {
      const at = await desk(one)
      const response = await at.send("POST", "/second-factor/enrol", { password: one.password })
      if (!response.ok) return
      one.uri = ((await response.json()) as { uri: string }).uri
      if (roll(4) > 0) await at.send("POST", "/second-factor/confirm", { code: roll(4) === 0 ? "999999" : code(one) })
    },
    async (one) => (await desk(one)).send("POST", "/second-factor/disable", { password: one.password }),
    async (one) => {
      const at = await desk(one)
      const { items = [] } = await at.json("GET", "/sessions")
      const chosen = (items as { sessionId: string }[])[roll(Math.max(1, items.length as number))]
      if (chosen !== undefined) await at.send("DELETE", `/sessions/${chosen.sessionId}`)
    },
    (one) => (roll(3) === 0 ? office.signIn.endSessions(one.id, null, security) : office.signIn.unlock(one.id, security)),
    async (one) => {
      const password = fresh()
      await office.signIn.setPassword(one.id, one.id, password, { by: security, mustChange: roll(2) === 0 })
      one.password = password
    },
    (one) => office.signIn.takeSecondFactor(one.id, security).catch(() => undefined),
    (one) => office.signIn.link({ personId: one.id, provider: "province", subject: `${one.id}-${String(given++)}` }, security),
    (one) => office.signIn.unlink(one.id, "province", security).catch(() => undefined),
    async () => {
      clock += [1, 5, 16, 31][roll(4)]! * 60_000
      vi.setSystemTime(clock)
      if (roll(2) === 0) await office.signIn.sweep()
    },
  ]
  const compare = async (id: string): Promise<void> => {
    const all = await office.eventsOf(id)
    const home = id.endsWith("3") ? district.sibling : district.bureau
    expect(new Set(all.map(({ agency_id }) => agency_id)), id).toEqual(new Set([home]))
    const [told, found] = [tell(all), await standing(id)]
    expect([...told.sessions.keys()].sort(), id).toEqual([...found.sessions.keys()].sort())
    expect({ ...told, sessions: 0 }, id).toEqual({ ...found, sessions: 0 })
  }
  for (let step = 0; step < 70; step++) {
    const one = officers[roll(officers.length)]!
    await actions[roll(3) === 0 ? roll(2) : roll(actions.length)]!(one)
    await compare(one.id)
  }
  for (const agencyId of [district.bureau, district.sibling])
    expect(await verifyEvents(office.db.records, { agencyId, personId: "audit", today: day("2026-11-21") })).toMatchObject({ broken: null })
})

test("上面两串里，除了从统一身份登录和备用码，每一种事件都出现过", async () => {
  const rows = await office.db.asOwner("select distinct name from gongkai.event")
  const [seen, never] = [new Set(rows.map(({ name }) => name)), new Set(["second-factor.shown", "second-factor.backup-code-used"])]
  const missing = Object.keys(events).filter(
    (name) => /^(sign-in|session|password|second-factor)\./u.test(name) && !seen.has(name) && !never.has(name),
  )
  expect(missing).toEqual([])
})

test("事件里没有用户名、密码、地址", async () => {
  const rows = await office.db.asOwner(
    "select body::text as body from gongkai.event where name like 'sign-in.%' or name like 'session.%' or name like 'second-factor.%'",
  )
  expect(rows.length).toBeGreaterThan(50)
  for (const { body } of rows)
    expect(
      Object.keys(JSON.parse(body as string) as object).every((key) =>
        ["personId", "sessionId", "method", "reason", "until", "provider", "how"].includes(key),
      ),
    ).toBe(true)
})
