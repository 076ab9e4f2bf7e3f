import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest"
import { browser, openOffice, type Office } from "../../test/sign-in.ts"

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
afterEach(() => void vi.useRealTimers())

const good = "Kaifa-2026-ok"
const clerk = async (id: string): Promise<void> => {
  await office.addPerson(id, "clerk")
  await office.signIn.setPassword(id, id, good, { mustChange: false })
}
const attempt = (userName: string, password: string, at = browser(office.signIn)): Promise<Response> =>
  at.send("POST", "/password", { userName, password })
const names = async (id: string) => (await office.eventsOf(id)).map(({ name }) => name).slice(2)

test("连错五次，账户关闭十五分钟；关闭期间密码对也不行，回答和密码错一样", async () => {
  await clerk("locked")
  const wrong: string[] = []
  for (let i = 0; i < 5; i++) wrong.push(await (await attempt("locked", "Wrong-2026-x")).text())
  const begin = Date.now()
  const whileLocked = await attempt("locked", good)
  const unknown = await attempt("nobody-there", good)
  expect(whileLocked.status).toBe(401)
  expect(new Set([...wrong, await whileLocked.text(), await unknown.text()]).size).toBe(1)
  expect([...whileLocked.headers]).toEqual([...unknown.headers])
  expect(await names("locked")).toEqual([...Array<string>(5).fill("sign-in.failed"), "sign-in.locked", "sign-in.failed"])
  vi.useFakeTimers({ toFake: ["Date"], now: begin + 15 * 60_000 + 5000 })
  expect((await attempt("locked", "Wrong-2026-x")).status).toBe(401)
  expect((await attempt("locked", good)).status).toBe(200)
})

test("登录成功，错误次数重新数起", async () => {
  await clerk("recovered")
  for (const round of [1, 2]) {
    for (let i = 0; i < 4; i++) await attempt("recovered", "Wrong-2026-x")
    expect((await attempt("recovered", good)).status, String(round)).toBe(200)
  }
})

test("安全管理员解除关闭", async () => {
  await clerk("opened")
  for (let i = 0; i < 5; i++) await attempt("opened", "Wrong-2026-x")
  await office.signIn.unlock("opened", { personId: "security", cause: "r9" })
  expect((await attempt("opened", good)).status).toBe(200)
  expect((await office.eventsOf("opened")).find(({ name }) => name === "sign-in.unlocked")).toMatchObject({ actor: "security" })
})

test("两个进程同时猜二十次：只有五次算数，第六次起对的密码也不行", async () => {
  await clerk("raced")
  const other = office.another()
  const guesses = Array.from({ length: 20 }, (_, i) => attempt("raced", `Wrong-2026-${String(i)}`, browser(i % 2 === 0 ? office.signIn : other)))
  expect(new Set((await Promise.all(guesses)).map(({ status }) => status))).toEqual(new Set([401]))
  const failed = (await office.eventsOf("raced")).filter(({ name }) => name === "sign-in.failed")
  expect(failed.filter(({ body }) => body["reason"] === "password")).toHaveLength(5)
  expect(failed.filter(({ body }) => body["reason"] === "locked")).toHaveLength(15)
  expect((await attempt("raced", good)).status).toBe(401)
})

test("停用的人员登录不了，回答和密码错一样", async () => {
  await clerk("gone")
  await office.db.asOwner("set session_replication_role = replica")
  await office.db.asOwner("update gongkai.person set active = false where id = 'gone'")
  await office.db.asOwner("set session_replication_role = origin")
  const response = await attempt("gone", good)
  expect(response.status).toBe(401)
  expect(await response.text()).toBe(await (await attempt("nobody-there", good)).text())
})

test("没有这个用户名时也照样算一遍密码：用时相当", async () => {
  await clerk("timed")
  const took = async (userName: string): Promise<number> => {
    const begin = performance.now()
    await attempt(userName, "Wrong-2026-x")
    return performance.now() - begin
  }
  const [known, unknown]: [number[], number[]] = [[], []]
  for (let i = 0; i < 4; i++) {
    known.push(await took("timed"))
    unknown.push(await took(`nobody-${String(i)}`))
  }
  // The hash is most of it: without it an unknown name is answered in a tenth of the time.
  expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3)
})
