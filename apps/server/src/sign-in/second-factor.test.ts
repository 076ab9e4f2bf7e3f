import { type TOTP, URI } from "otpauth"
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest"
import { browser, openOffice, type Browser, type Office } from "../../test/sign-in.ts"
import { unspentCode } from "../../test/codes.ts"

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
afterEach(() => void vi.useRealTimers())

const password = "Kaifa-2026-ok"
const enter = async (id: string): Promise<{ at: Browser; next: unknown }> => {
  const at = browser(office.signIn)
  return { at, next: (await at.json("POST", "/password", { userName: id, password }))["next"] }
}
const officer = async (id: string, role = "clerk") => {
  await office.addPerson(id, role)
  await office.signIn.setPassword(id, id, password, { mustChange: false })
  return enter(id)
}
const wrongCode = (uri: string): string => ((URI.parse(uri) as TOTP).validate({ token: "000000" }) === null ? "000000" : "111111")
const enrolled = async (id: string, role?: string) => {
  const { at } = await officer(id, role)
  const { uri, backupCodes } = (await at.json("POST", "/second-factor/enrol", { password })) as { uri: string; backupCodes: string[] }
  expect(await at.json("POST", "/second-factor/confirm", { code: unspentCode(uri) })).toEqual({ next: "done" })
  return { at, uri, backupCodes }
}

test("安全管理员没有动态口令：登录后只能启用它；启用了才能办事，不能停用", async () => {
  const { at, next } = await officer("guard", "security-administrator")
  expect(next).toBe("enrol-second-factor")
  expect(await office.signIn.sessionOf(at.headers())).toBeNull()
  expect(await at.json("GET", "/sessions")).toMatchObject({ code: "SESSION_RESTRICTED" })
  const { uri } = await at.json("POST", "/second-factor/enrol", { password })
  expect(uri).toContain(`otpauth://totp/${encodeURIComponent("公开:guard")}?`)
  expect(await at.json("POST", "/second-factor/confirm", { code: wrongCode(uri) })).toMatchObject({ status: 403, code: "CODE_WRONG" })
  expect(await office.signIn.sessionOf(at.headers())).toBeNull()
  expect(await at.json("POST", "/second-factor/confirm", { code: unspentCode(uri) })).toEqual({ next: "done" })
  expect(await office.signIn.sessionOf(at.headers())).toMatchObject({ personId: "guard" })
  expect(await at.json("POST", "/second-factor/disable", { password })).toMatchObject({ status: 403, code: "SECOND_FACTOR_REQUIRED" })
})

test("启用动态口令以后，密码对了还不算登录，口令对了才算", async () => {
  const { uri } = await enrolled("double")
  const { at, next } = await enter("double")
  expect(next).toBe("second-factor")
  expect(await office.signIn.seen(at.headers())).toBeNull()
  expect(await office.db.asOwner("select from sign_in.session where user_id = 'double'")).toHaveLength(1)
  expect(await at.json("POST", "/second-factor", { code: wrongCode(uri) })).toMatchObject({ status: 401, code: "SECOND_STEP_FAILED" })
  expect(await at.json("POST", "/second-factor", { code: unspentCode(uri) })).toEqual({ next: "done" })
  expect(await office.signIn.sessionOf(at.headers())).toMatchObject({ personId: "double" })
  expect(await at.json("GET", "/session")).toMatchObject({ secondFactor: true })
})

test("一个动态口令只能用一次：半分钟以内再用、换个浏览器用都不行，并计为一次失败", async () => {
  const { uri } = await enrolled("seen")
  const code = unspentCode(uri)
  const [first, other] = [await enter("seen"), await enter("seen")]
  expect(await first.at.json("POST", "/second-factor", { code })).toEqual({ next: "done" })
  expect(await other.at.json("POST", "/second-factor", { code })).toMatchObject({ status: 401, code: "SECOND_STEP_FAILED" })
  expect((await office.eventsOf("seen")).filter(({ name }) => name === "sign-in.failed")).toHaveLength(1)
  expect(await other.at.json("POST", "/second-factor", { code: unspentCode(uri) })).toEqual({ next: "done" })
})

test("备用码可以代替动态口令，只能用一次", async () => {
  const { backupCodes } = await enrolled("spare")
  const [code = ""] = backupCodes
  const first = await enter("spare")
  expect(await first.at.json("POST", "/second-factor", { code })).toEqual({ next: "done" })
  const again = await enter("spare")
  expect(await again.at.json("POST", "/second-factor", { code })).toMatchObject({ code: "SECOND_STEP_FAILED" })
  expect((await office.eventsOf("spare")).map(({ name }) => name)).toContain("second-factor.backup-code-used")
})

test("知道密码的人猜动态口令：五次以后账户关闭，重新输入密码也不重数", async () => {
  const { uri } = await enrolled("guessed")
  for (let i = 0; i < 5; i++) {
    const { at, next } = await enter("guessed")
    expect(next).toBe("second-factor")
    expect(await at.json("POST", "/second-factor", { code: wrongCode(uri) })).toMatchObject({ code: "SECOND_STEP_FAILED" })
  }
  expect((await enter("guessed")).next).toBeUndefined()
  expect((await office.eventsOf("guessed")).map(({ name }) => name)).toContain("sign-in.locked")
})

test("第二步等不过十分钟；没有第一步的口令不认", async () => {
  const { uri } = await enrolled("late")
  expect(await browser(office.signIn).json("POST", "/second-factor", { code: unspentCode(uri) })).toMatchObject({ code: "SECOND_STEP_FAILED" })
  const { at } = await enter("late")
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 11 * 60_000 })
  expect(await at.json("POST", "/second-factor", { code: unspentCode(uri) })).toMatchObject({ code: "SECOND_STEP_FAILED" })
})

test("经办人停用动态口令要密码；管理员可以替丢了手机的人取消", async () => {
  const { at } = await enrolled("gives-up")
  expect(await at.json("POST", "/second-factor/disable", { password: "Wrong-2026-x" })).toMatchObject({ code: "CURRENT_PASSWORD_WRONG" })
  expect(await at.json("POST", "/second-factor/disable", { password })).toEqual({ next: "done" })
  expect((await enter("gives-up")).next).toBe("done")
  const lost = await enrolled("lost")
  await office.signIn.takeSecondFactor("lost", { personId: "security", cause: null })
  expect(await office.signIn.sessionOf(lost.at.headers())).toBeNull()
  expect((await enter("lost")).next).toBe("done")
})
