import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { answerTo, citizen, filledRequest, tokenIn } from "../citizen.ts"
import { baseUrl, openOffice, type Office } from "../office.ts"

let office: Office
const path = `/agencies/${district.bureau}/request`
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

test("别的网站替人提交的、没有本页凭据的、拿别人凭据的，都不受理", async () => {
  const browser = citizen(office, "198.51.100.6")
  const { text } = await browser.get(path)
  const boxes = { ...filledRequest, token: tokenIn(text), answer: answerTo(text) }
  for (const headers of [{ origin: "https://elsewhere.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }])
    expect((await browser.postForm(path, boxes, [], headers)).status).toBe(403)
  const other = citizen(office, "198.51.100.7")
  await other.get(path)
  expect((await other.postForm(path, boxes)).text).toContain("本页的凭据不对")
  expect((await citizen(office, "198.51.100.8").postForm(path, boxes)).text).toContain("Cookie")
  expect((await browser.postForm(path, { ...boxes, token: `${boxes.token.slice(0, -3)}abc` })).status).toBe(422)
  expect((await browser.postForm(path, { ...boxes, website: "http://spam.example" })).status).toBe(422)
  const receipt = { number: "W20261129-AAAAAAAA", code: "AAAAA-AAAAA-AAAAA-AAAAA", sure: "yes" }
  for (const verb of ["", "/withdraw", "/file", "/evaluate"])
    expect((await browser.post(`/my-request${verb}`, receipt, { origin: "https://elsewhere.example" })).status).toBe(403)
  expect((await office.as(district.bureau, "clerk").then((clerk) => clerk.send("GET", "/api/v1/requests"))).body.items).toEqual([])
})

test("投诉举报：别的网站替人提交的、没有本页凭据的不受理；受理机关只能是上级和本机关，改成别的也不行", async () => {
  const browser = citizen(office, "198.51.100.9")
  const at = `/agencies/${district.bureau}/complaint`
  const { text } = await browser.get(at)
  const boxes = { ground: "unpublished", subject: "目录不全", text: "缺项", name: "李四光", contact: "13900000002", body: district.county }
  const whole = { ...boxes, token: tokenIn(text), answer: answerTo(text) }
  for (const headers of [{ origin: "https://elsewhere.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }] as Record<
    string,
    string
  >[]) {
    expect((await browser.post(at, whole, headers)).status).toBe(403)
    expect((await browser.post("/my-complaint", { number: "TS1", code: "A" }, headers)).status).toBe(403)
  }
  expect((await browser.post(at, boxes)).status).toBe(422)
  expect((await citizen(office, "198.51.100.10").post(at, whole)).text).toContain("Cookie")
  for (const body of [district.stranger, district.sibling, "", "' or true --"]) expect((await browser.post(at, { ...whole, body })).status).toBe(422)
  expect(await office.db.asOwner("select id from gongkai.complaint")).toEqual([])
})

test("办公接口：别的网站借登录人的 Cookie 改不了任何东西；每个会改东西的地址都试过", async () => {
  const clerk = await office.as(district.bureau, "clerk")
  const { paths } = (await clerk.send("GET", "/api/v1/openapi.json")).body
  const changing = Object.entries<any>(paths).flatMap(([address, verbs]) =>
    ["post", "put", "delete", "patch"].filter((verb) => Object.hasOwn(verbs, verb)).map((verb) => [verb.toUpperCase(), address] as const),
  )
  expect(changing.length).toBeGreaterThan(150)
  const before = await office.db.asOwner("select count(*) from gongkai.event")
  for (const [method, address] of changing) {
    const at = address.replace(/\{\w+\}/gu, "bureau-case")
    for (const headers of [
      { origin: "https://elsewhere.example" },
      // What a form of another site can send without being asked for leave: plain text that is JSON, and an origin that is hidden.
      { origin: "null", "content-type": "text/plain" },
      { origin: baseUrl, "sec-fetch-site": "cross-site" },
      { origin: `${baseUrl}.elsewhere.example` },
      { origin: "http://office.test:8443" },
    ])
      expect((await clerk.send(method, at, { body: "{}", headers })).body?.code, `${method} ${address}`).toBe("CROSS_SITE")
  }
  expect(await office.db.asOwner("select count(*) from gongkai.event")).toEqual(before)
})

test("办公接口不给别的网站读：没有任何跨站许可的头，Cookie 只在本站带上", async () => {
  const clerk = await office.as(district.bureau, "clerk")
  for (const [method, address] of [
    ["GET", "/api/v1/me"],
    ["OPTIONS", "/api/v1/requests"],
    ["GET", "/"],
  ] as const) {
    const { headers } = await clerk.send(method, address, {
      headers: { origin: "https://elsewhere.example", "access-control-request-method": "POST" },
    })
    expect([...headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([])
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin")
    expect(headers.get("x-frame-options")).toBe("DENY")
  }
  const answer = await office.nobody.send("POST", "/api/v1/sign-in/password", { body: { userName: "bureau-clerk", password: "Kaifa-2026-ok" } })
  const cookies = answer.headers.getSetCookie()
  expect(cookies.length).toBeGreaterThan(0)
  for (const cookie of cookies) {
    expect(cookie).toMatch(/HttpOnly/iu)
    expect(cookie).toMatch(/SameSite=(?:Lax|Strict)/iu)
  }
})

test("替别人登录也不行：别的网站送来的用户名和密码不受理", async () => {
  const answer = await office.nobody.send("POST", "/api/v1/sign-in/password", {
    body: { userName: "bureau-clerk", password: "Kaifa-2026-ok" },
    headers: { origin: "https://elsewhere.example" },
  })
  expect(answer.status).toBe(403)
  expect(answer.headers.getSetCookie()).toEqual([])
})
