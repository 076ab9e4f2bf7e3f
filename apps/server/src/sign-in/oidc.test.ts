import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest"
import { client, startProvider, type RunningProvider } from "../../test/provider.ts"
import { unspentCode } from "../../test/codes.ts"
import { baseUrl, browser, openOffice, type Browser, type Office } from "../../test/sign-in.ts"

let provider: RunningProvider
let office: Office
const by = { personId: "system", cause: null }
const password = "Kaifa-2026-ok"

beforeAll(async () => {
  provider = await startProvider(`${baseUrl}/api/v1/sign-in/callback/province`)
  office = await openOffice({ oidc: [{ id: "province", name: "省统一身份认证", discoveryUrl: provider.discoveryUrl, ...client }] })
})
afterAll(async () => {
  await office.close()
  await provider.stop()
})
afterEach(() => void vi.useRealTimers())

const officer = async (id: string, role = "clerk"): Promise<void> => {
  await office.addPerson(id, role)
  await office.signIn.setPassword(id, id, password, { mustChange: false })
}
const start = async (at: Browser): Promise<string> =>
  (await at.json("POST", "/oidc/province/start", { returnTo: "/office/home?tab=1" }))["url"] as string
/** The way to the provider and back; where it ends. */
const through = async (at: Browser, subject: string): Promise<string> => {
  const back = new URL(await provider.walk(await start(at), subject))
  return (await at.send("GET", `/callback/province${back.search}`)).headers.get("location") ?? ""
}
const users = async (): Promise<number> => (await office.db.asOwner('select from sign_in."user"')).length

test("登记了统一身份的人员：走完整个授权码流程（PKCE），登录到自己的账户", async () => {
  await officer("lili")
  await office.signIn.link({ personId: "lili", provider: "province", subject: "sub-li" }, by)
  const at = browser(office.signIn)
  const url = new URL(await start(at))
  expect(url.searchParams.get("code_challenge_method")).toBe("S256")
  expect(url.searchParams.get("nonce")).not.toBeNull()
  expect(await through(at, "sub-li")).toBe("/office/home?tab=1")
  expect(await office.signIn.sessionOf(at.headers())).toMatchObject({ personId: "lili", agencyId: "bureau" })
  expect(
    (await office.eventsOf("lili")).map(({ name, actor, body }): string[] => [name, actor, (body["method"] as string | undefined) ?? ""]).slice(2),
  ).toEqual([
    ["sign-in.linked", "system", ""],
    ["sign-in.succeeded", "lili", "oidc"],
  ])
  expect(await office.db.asOwner("select from sign_in.account where access_token is not null or id_token is not null")).toEqual([])
})

test("没有登记的统一身份：进不来，也不会因此多出一个人，哪怕邮箱对得上", async () => {
  const before = await users()
  await office.db.asOwner("set session_replication_role = replica")
  await office.db.asOwner("update sign_in.\"user\" set email = 'person@office.test', email_verified = true where id = 'lili'")
  await office.db.asOwner("set session_replication_role = origin")
  const at = browser(office.signIn)
  expect(await through(at, "sub-stranger")).toBe("/office/home?tab=1&sign-in-error=SUBJECT_NOT_LINKED")
  expect(await office.signIn.seen(at.headers())).toBeNull()
  expect(await users()).toBe(before)
})

test("停用的人员，统一身份也进不来", async () => {
  await officer("left")
  await office.signIn.link({ personId: "left", provider: "province", subject: "sub-left" }, by)
  await office.db.asOwner("set session_replication_role = replica")
  await office.db.asOwner("update gongkai.person set active = false where id = 'left'")
  await office.db.asOwner("set session_replication_role = origin")
  const at = browser(office.signIn)
  expect(await through(at, "sub-left")).toContain("sign-in-error=SIGN_IN_FAILED")
  expect(at.cookies.has("gongkai.session_token")).toBe(false)
  expect(await office.db.asOwner("select from sign_in.session where user_id = 'left'")).toEqual([])
})

test("有动态口令的人员从统一身份进来，还要输动态口令", async () => {
  await officer("both")
  await office.signIn.link({ personId: "both", provider: "province", subject: "sub-both" }, by)
  const desk = browser(office.signIn)
  await desk.send("POST", "/password", { userName: "both", password })
  const { uri } = await desk.json("POST", "/second-factor/enrol", { password })
  const code = (): string => unspentCode(uri as string)
  await desk.send("POST", "/second-factor/confirm", { code: code() })
  const at = browser(office.signIn)
  await through(at, "sub-both")
  expect(await office.signIn.seen(at.headers())).toMatchObject({ personId: "both", next: "second-factor" })
  expect(await office.signIn.sessionOf(at.headers())).toBeNull()
  expect(await at.json("POST", "/second-factor", { code: code() })).toEqual({ next: "done" })
  expect(await office.signIn.sessionOf(at.headers())).toMatchObject({ personId: "both" })
})

test("回程不对：别人的浏览器、用过的、改过的、拒绝的，都进不来", async () => {
  await officer("careful")
  await office.signIn.link({ personId: "careful", provider: "province", subject: "sub-careful" }, by)
  const at = browser(office.signIn)
  const back = new URL(await provider.walk(await start(at), "sub-careful")).search
  const failed = async (one: Browser, search: string): Promise<void> => {
    const location = (await one.send("GET", `/callback/province${search}`)).headers.get("location") ?? ""
    expect(location).toContain("sign-in-error=PROVIDER_FAILED")
    expect(location).toMatch(/^\//u)
    expect(await office.signIn.seen(one.headers())).toBeNull()
  }
  await failed(browser(office.signIn), back)
  await failed(browser(office.signIn), "")
  const again = browser(office.signIn)
  const other = new URL(await provider.walk(await start(again), "sub-careful"))
  other.searchParams.set("code", "made-up")
  await failed(again, other.search)
  const refusing = browser(office.signIn)
  await failed(refusing, new URL(await provider.refuse(await start(refusing))).search)
})

test("登记、取消登记；一个统一身份只登记给一个人", async () => {
  await officer("one")
  await officer("two")
  const subject = { provider: "province", subject: "sub-shared" }
  await office.signIn.link({ personId: "one", ...subject }, by)
  await expect(office.signIn.link({ personId: "two", ...subject }, by)).rejects.toMatchObject({ code: "SUBJECT_TAKEN" })
  await expect(office.signIn.link({ personId: "one", provider: "unknown", subject: "s" }, by)).rejects.toMatchObject({ code: "NO_SUCH_PROVIDER" })
  await office.signIn.unlink("one", "province", by)
  expect(await through(browser(office.signIn), "sub-shared")).toContain("SUBJECT_NOT_LINKED")
})

test.each(["http://evil.test/", "//evil.test", "/\\evil.test", "home"])("登录后不会被带到%s", async (returnTo) => {
  expect(await browser(office.signIn).json("POST", "/oidc/province/start", { returnTo })).toMatchObject({ status: 422, code: "INPUT" })
})

test("启动时统一身份认证不通：密码照样登录；它通了，过一会儿就能用", async () => {
  const gone = await startProvider(`${baseUrl}/api/v1/sign-in/callback/later`)
  await gone.stop()
  const port = Number(new URL(gone.discoveryUrl).port)
  const late = await openOffice({ oidc: [{ id: "later", name: "市统一身份认证", discoveryUrl: gone.discoveryUrl, ...client }] })
  await late.addPerson("waits")
  await late.signIn.setPassword("waits", "waits", password, { mustChange: false })
  const at = browser(late.signIn)
  expect(await at.json("POST", "/oidc/later/start", { returnTo: "/" })).toMatchObject({ status: 502, code: "PROVIDER_FAILED" })
  expect(await at.json("POST", "/password", { userName: "waits", password })).toEqual({ next: "done" })
  const back = await startProvider(`${baseUrl}/api/v1/sign-in/callback/later`, port)
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 11_000 })
  expect(await browser(late.signIn).json("POST", "/oidc/later/start", { returnTo: "/" })).toHaveProperty("url")
  await back.stop()
  await late.close()
})
