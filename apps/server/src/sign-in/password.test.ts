import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest"
import { browser, openOffice, type Browser, type Office } from "../../test/sign-in.ts"

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
afterEach(() => void vi.useRealTimers())

const clerk = async (id: string, password: string, mustChange = false): Promise<Browser> => {
  await office.addPerson(id, "clerk")
  await office.signIn.setPassword(id, id, password, { by: { personId: "admin", cause: "r1" }, mustChange })
  return browser(office.signIn)
}
const change = (at: Browser, currentPassword: string, newPassword: string) => at.json("POST", "/password/change", { currentPassword, newPassword })

test("管理员给的密码：登录后只能改密码，改了才能办事", async () => {
  const at = await clerk("first", "Given-2026-a", true)
  expect(await at.json("POST", "/password", { userName: "first", password: "Given-2026-a" })).toEqual({ next: "change-password" })
  expect(await office.signIn.sessionOf(at.headers())).toBeNull()
  expect(await office.signIn.seen(at.headers())).toMatchObject({ personId: "first", next: "change-password" })
  expect(await at.json("GET", "/sessions")).toMatchObject({ status: 403, code: "SESSION_RESTRICTED", next: "change-password" })
  expect(await change(at, "Given-2026-a", "Given-2026-a")).toMatchObject({ status: 422, code: "PASSWORD_NOT_GOOD", faults: ["used-before"] })
  expect(await change(at, "Given-2026-a", "Own-2026-abc")).toEqual({ next: "done" })
  expect(await office.signIn.sessionOf(at.headers())).toMatchObject({ personId: "first", agencyId: "bureau" })
  const given = (await office.eventsOf("first")).filter(({ name }) => name === "password.changed")
  expect(given.map(({ actor, body }): string[] => [actor, body["how"] as string])).toEqual([
    ["admin", "given"],
    ["first", "own"],
  ])
})

test("最近五个密码不能再用，第六个以前的可以", async () => {
  const at = await clerk("reuse", "Number-2026-0")
  await at.send("POST", "/password", { userName: "reuse", password: "Number-2026-0" })
  for (const n of [1, 2, 3, 4]) expect(await change(at, `Number-2026-${String(n - 1)}`, `Number-2026-${String(n)}`)).toEqual({ next: "done" })
  expect(await change(at, "Number-2026-4", "Number-2026-0")).toMatchObject({ code: "PASSWORD_NOT_GOOD", faults: ["used-before"] })
  expect(await change(at, "Number-2026-4", "Number-2026-5")).toEqual({ next: "done" })
  expect(await change(at, "Number-2026-5", "Number-2026-0")).toEqual({ next: "done" })
})

test("改密码：现在的密码不对就不改；改了以后，别处的会话都结束", async () => {
  const at = await clerk("elsewhere", "Before-2026-a")
  const there = browser(office.signIn)
  for (const one of [at, there]) await one.send("POST", "/password", { userName: "elsewhere", password: "Before-2026-a" })
  expect(await change(at, "Wrong-2026-a", "After-2026-ab")).toMatchObject({ status: 403, code: "CURRENT_PASSWORD_WRONG" })
  expect(await office.signIn.sessionOf(there.headers())).not.toBeNull()
  expect(await change(at, "Before-2026-a", "After-2026-ab")).toEqual({ next: "done" })
  expect(await office.signIn.sessionOf(there.headers())).toBeNull()
  expect(await office.signIn.sessionOf(at.headers())).not.toBeNull()
  expect((await browser(office.signIn).send("POST", "/password", { userName: "elsewhere", password: "Before-2026-a" })).status).toBe(401)
})

test("密码过了90天：登录后只能改密码", async () => {
  const at = await clerk("expiring", "Winter-2026-a")
  const day = 24 * 60 * 60_000
  const begin = Date.now()
  vi.useFakeTimers({ toFake: ["Date"], now: begin + 89 * day })
  expect(await at.json("POST", "/password", { userName: "expiring", password: "Winter-2026-a" })).toEqual({ next: "done" })
  vi.setSystemTime(begin + 90 * day + 60_000)
  expect(await at.json("POST", "/password", { userName: "expiring", password: "Winter-2026-a" })).toEqual({ next: "change-password" })
  expect(await change(at, "Winter-2026-a", "Spring-2026-a")).toEqual({ next: "done" })
})

test("管理员重设密码：会话全部结束；用户名不能占用别人的", async () => {
  const at = await clerk("renewed", "Before-2026-a")
  await at.send("POST", "/password", { userName: "renewed", password: "Before-2026-a" })
  const by = { personId: "admin", cause: null }
  await office.signIn.setPassword("renewed", "renewed", "Anew-2026-ab", { by })
  expect(await office.signIn.sessionOf(at.headers())).toBeNull()
  await office.addPerson("other")
  await expect(office.signIn.setPassword("other", "RENEWED", "Anew-2026-ab", { by })).rejects.toMatchObject({ code: "USER_NAME_TAKEN" })
  await expect(office.signIn.setPassword("other", "a b", "Anew-2026-ab", { by })).rejects.toMatchObject({ code: "USER_NAME_NOT_GOOD" })
  await expect(office.signIn.setPassword("other", "other", "short", { by })).rejects.toMatchObject({ code: "PASSWORD_NOT_GOOD" })
  await expect(office.signIn.setPassword("nobody", "nobody1", "Anew-2026-ab", { by })).rejects.toMatchObject({ code: "NO_SUCH_PERSON" })
  expect(await office.db.asOwner("select from sign_in.\"user\" where id in ('other', 'nobody')")).toHaveLength(0)
})
