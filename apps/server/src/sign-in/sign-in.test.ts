import { afterAll, beforeAll, expect, test } from "vitest"
import { browser, openOffice, type Office } from "../../test/sign-in.ts"

let office: Office
beforeAll(async () => {
  office = await openOffice()
  await office.addPerson("wang", "clerk")
  await office.signIn.setPassword("wang", "Wang.Wei", "Kaifa-2026-ok", { mustChange: false })
})
afterAll(() => office.close())

test("用户名和密码登录：之后认得出是谁、哪个机关；退出之后不认", async () => {
  const at = browser(office.signIn)
  const response = await at.send("POST", "/password", { userName: "wang.wei", password: "Kaifa-2026-ok" })
  expect(await response.json()).toEqual({ next: "done" })
  expect(response.headers.getSetCookie()[0]).toMatch(/^gongkai\.session_token=.*HttpOnly; SameSite=Lax$/u)
  expect(await office.signIn.sessionOf(at.headers())).toMatchObject({ personId: "wang", agencyId: "bureau" })
  expect(await at.json("GET", "/session")).toMatchObject({ personId: "wang", agencyId: "bureau", next: "done", secondFactor: false })
  const before = at.headers()
  expect((await at.send("POST", "/sign-out")).status).toBe(204)
  expect(at.cookies.size).toBe(0)
  expect(await office.signIn.sessionOf(before)).toBeNull()
  expect((await office.eventsOf("wang")).map(({ name }) => name)).toEqual([
    "sign-in.account-made",
    "password.changed",
    "sign-in.succeeded",
    "session.ended",
  ])
})
