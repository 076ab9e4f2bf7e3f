import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest"
import { browser, openOffice, type Browser, type Office } from "../../test/sign-in.ts"

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
afterEach(() => void vi.useRealTimers())

const password = "Kaifa-2026-ok"
const minute = 60_000
const enter = async (id: string, at = browser(office.signIn)): Promise<Browser> => {
  expect(await at.json("POST", "/password", { userName: id, password })).toEqual({ next: "done" })
  return at
}
const clerk = async (id: string): Promise<Browser> => {
  await office.addPerson(id, "clerk")
  await office.signIn.setPassword(id, id, password, { mustChange: false })
  return enter(id)
}
const howEnded = async (id: string) =>
  (await office.eventsOf(id)).filter(({ name }) => name === "session.ended").map(({ body }) => body["how"] as string)

test("三十分钟不动，会话结束；一直在动，十二小时也结束", async () => {
  const at = await clerk("idle")
  const begin = Date.now()
  vi.useFakeTimers({ toFake: ["Date"], now: begin })
  for (let passed = 0; passed < 12 * 60 - 25; passed += 25) {
    vi.setSystemTime(begin + passed * minute)
    expect(await office.signIn.sessionOf(at.headers()), String(passed)).not.toBeNull()
  }
  vi.setSystemTime(begin + 12 * 60 * minute + 5000)
  expect(await office.signIn.sessionOf(at.headers())).toBeNull()
  const again = await enter("idle")
  vi.setSystemTime(begin + (12 * 60 + 31) * minute)
  expect(await office.signIn.sessionOf(again.headers())).toBeNull()
  expect(await howEnded("idle")).toEqual(["expired", "idle"])
})

test("没人再来的会话由定时任务结束", async () => {
  await clerk("swept")
  const begin = Date.now()
  vi.useFakeTimers({ toFake: ["Date"], now: begin })
  await office.signIn.sweep()
  expect(await howEnded("swept")).toEqual([])
  vi.setSystemTime(begin + 31 * minute)
  expect(await office.signIn.sweep()).toBeGreaterThan(0)
  expect(await howEnded("swept")).toEqual(["idle"])
})

test("看到自己的会话，可以结束其中一个；看不到、也结束不了别人的", async () => {
  const at = await clerk("lists")
  const there = await enter("lists")
  const stranger = await clerk("stranger")
  const { items } = (await at.json("GET", "/sessions")) as { items: { sessionId: string; current: boolean }[] }
  expect(items.map(({ current }) => current).sort()).toEqual([false, true])
  expect(JSON.stringify(items)).not.toContain("token")
  expect(await at.json("GET", "/sessions?of=stranger")).toMatchObject({ status: 422, code: "INPUT", issues: [{ path: "of" }] })
  const other = items.find(({ current }) => !current)?.sessionId ?? ""
  expect(await stranger.json("DELETE", `/sessions/${other}`)).toMatchObject({ status: 404, code: "NO_SUCH_SESSION" })
  expect(await office.signIn.sessionOf(there.headers())).not.toBeNull()
  expect((await at.send("DELETE", `/sessions/${other}`)).status).toBe(204)
  expect(await office.signIn.sessionOf(there.headers())).toBeNull()
  expect(await office.signIn.sessionOf(at.headers())).not.toBeNull()
})

test("安全管理员结束一个人的全部会话，记在他名下", async () => {
  const at = await clerk("revoked")
  expect(await office.signIn.sessionsOf("revoked")).toHaveLength(1)
  expect(await office.signIn.endSessions("revoked", null, { personId: "security", cause: "r7" })).toBe(1)
  expect(await office.signIn.sessionOf(at.headers())).toBeNull()
  expect((await office.eventsOf("revoked")).at(-1)).toMatchObject({ name: "session.ended", actor: "security" })
})

test("人员停用，会话当即无效", async () => {
  const at = await clerk("leaves")
  await office.db.asOwner("set session_replication_role = replica")
  await office.db.asOwner("update gongkai.person set active = false where id = 'leaves'")
  await office.db.asOwner("set session_replication_role = origin")
  expect(await office.signIn.sessionOf(at.headers())).toBeNull()
  expect(await howEnded("leaves")).toEqual(["inactive"])
})

test("伪造、改动过的会话标记不认", async () => {
  const at = await clerk("forged")
  const name = "gongkai.session_token"
  const value = at.cookies.get(name) ?? ""
  for (const forged of [
    "",
    "x",
    `${value.slice(0, 5)}${value[5] === "x" ? "y" : "x"}${value.slice(6)}`,
    value.slice(0, -6),
    decodeURIComponent(value).split(".")[0] ?? "",
    "%E0%A4%A",
  ])
    expect(await office.signIn.sessionOf(new Headers({ cookie: `${name}=${forged}` })), forged).toBeNull()
  expect(await office.signIn.sessionOf(new Headers({ cookie: `a=b; ${name}=${value}` }))).not.toBeNull()
})

test("别的网站的页面不能借用会话，也不能替人登录", async () => {
  const at = await clerk("framed")
  for (const origin of ["http://evil.test", "null"])
    expect(await (await at.send("POST", "/sign-out", undefined, { origin })).json()).toMatchObject({ status: 403, code: "ORIGIN_NOT_ALLOWED" })
  const foreign = await browser(office.signIn).send("POST", "/password", { userName: "framed", password }, { origin: "http://evil.test" })
  expect(foreign.status).toBe(403)
  expect(await office.signIn.sessionOf(at.headers())).not.toBeNull()
})

test("经 https 访问时，会话标记只走加密的连接", async () => {
  const secure = await openOffice({ baseUrl: "https://office.test" })
  await secure.addPerson("secure")
  await secure.signIn.setPassword("secure", "secure", password, { mustChange: false })
  const response = await browser(secure.signIn, "https://office.test").send("POST", "/password", { userName: "secure", password })
  expect(response.headers.getSetCookie()[0]).toMatch(/^__Secure-gongkai\.session_token=.*Path=\/; HttpOnly; Secure; SameSite=Lax$/u)
  await secure.close()
})

test("登录组件自带的其他入口都不开放", async () => {
  const at = await clerk("explores")
  for (const path of [
    "/sign-up/email",
    "/sign-in/email",
    "/update-user",
    "/delete-user",
    "/list-sessions",
    "/revoke-session",
    "/change-email",
    "/link-social",
  ])
    expect(await at.json("POST", path, {}), path).toMatchObject({ status: 404, code: "NO_SUCH_ROUTE" })
  for (const path of ["/get-session", "/list-accounts", "/ok", "/error", "/is-username-available"])
    expect((await at.send("GET", path)).status, path).toBe(404)
})

test.each([
  ["没有内容", undefined],
  ["不是对象", [1]],
  ["多出一项", { userName: "a", password: "b", rememberMe: true }],
  ["类型不对", { userName: 5, password: { $ne: null } }],
  ["太长", { userName: "a", password: "x".repeat(20_000) }],
])("登录的内容%s：说明哪里不对，不出错", async (_case, body) => {
  const response = await browser(office.signIn).send("POST", "/password", body)
  expect(response.headers.get("content-type")).toContain("application/problem+json")
  expect(await response.json()).toMatchObject({ status: 422, code: "INPUT" })
})
