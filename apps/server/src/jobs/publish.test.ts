import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import { day } from "@gongkai/law"
import { agenciesWithDuePublications } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { catalogueAt, furnishForCatalogue } from "../../test/catalogue.ts"
import { openOffice, type Office } from "../../test/office.ts"
import { isPublicAddress } from "./public-address.ts"
import { carry, carryWaiting, type Carrying } from "./publish.ts"

const { bureau } = district
let office: Office
/** A channel that stands in for a platform: what came, and how it answers next. */
const came: { headers: IncomingHttpHeaders; body: any }[] = []
const answers: (number | "hang up")[] = []
const server = createServer((request, response) => {
  let text = ""
  request.on("data", (piece) => (text += String(piece)))
  request.on("end", () => {
    came.push({ headers: request.headers, body: JSON.parse(text) })
    const status = answers.shift() ?? 200
    if (status === "hang up") request.socket.destroy()
    else response.writeHead(status, status === 302 ? { location: "http://169.254.169.254/" } : {}).end(JSON.stringify({ reference: "post-1" }))
  })
})
let address = ""
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/in`
  office = await openOffice({ today: () => day("2026-11-20"), agencies: [bureau] })
  await furnishForCatalogue(office, bureau)
  for (const [channelId, kind, to] of [
    ["hook", "webhook", address],
    ["gzh", "wechat", null],
    ["site", "portal", null],
  ])
    await at.does("head", "/channels", { channelId, kind, name: `渠道${String(kind)}`, address: to, leastAWeek: 2 })
  await at.published("one", { title: "长".repeat(70) })
})
afterAll(async () => {
  server.close()
  await office.close()
})

const at = catalogueAt(() => office, bureau)
const carrying = (inside = true): Carrying => ({
  casework: office.casework,
  mailer: null,
  inside,
  linkOf: (itemId) => `https://www.example/items/${itemId}`,
})
const hook = { itemId: "one", channelId: "hook" }
const on = async (channelId: string): Promise<any> =>
  (await at.get("clerk", "/publications?itemId=one")).body.items.find((one: any) => one.channelId === channelId)

test("发布时各渠道各有一行：门户当场算发出，推送等任务，账号等人贴", async () => {
  expect(await on("site")).toMatchObject({ state: "posted", postedOn: "2026-11-20", copy: null })
  expect(await on("hook")).toMatchObject({ state: "queued", copy: null })
  const { copy, state } = await on("gzh")
  expect(state).toBe("to-post")
  expect(copy).toEqual({ title: `${"长".repeat(63)}…`, text: "就本区供水作出安排。", link: "http://office.test/items/one" })
})

test("内网地址不许推送就推不出去，也不算发出；设置许了才推", async () => {
  expect(await carry(carrying(false), bureau, hook)).toMatchObject({ ok: true, name: "publication.failed", body: { why: "ADDRESS_INSIDE" } })
  expect(await on("hook")).toMatchObject({ state: "failed", why: "ADDRESS_INSIDE" })
  expect(came).toEqual([])
  await at.does("clerk", "/publications/one/hook/retry", undefined, (await on("hook")).version)
})

test("对方忙、断线，过后再送，键不变；两个工人同时送，对方只收到一个键；送到就不再送", async () => {
  answers.push(503, "hang up")
  expect(await carry(carrying(), bureau, hook)).toMatchObject({ name: "publication.failed", body: { why: "HTTP_503" } })
  expect(await carry(carrying(), bureau, hook)).toMatchObject({ name: "publication.failed", body: { why: "UNREACHABLE" } })
  expect(await on("hook")).toMatchObject({ state: "queued", attempts: 2 })
  const both = await Promise.all([carry(carrying(), bureau, hook), carry(carrying(), bureau, hook)])
  expect(both.filter((one) => one.ok)).toHaveLength(1)
  expect(await carry(carrying(), bureau, hook)).toMatchObject({ ok: false, code: "PUBLICATION_STATE" })
  expect(came).toHaveLength(3)
  expect(new Set(came.map(({ headers }) => headers["idempotency-key"])).size).toBe(1)
  expect(came[0]?.body).toMatchObject({ what: "publish", itemId: "one", link: "https://www.example/items/one" })
  expect(await on("hook")).toMatchObject({ state: "posted", postedOn: "2026-11-20", reference: "post-1" })
})

test("账号由人登记链接；撤下时，推送的由任务撤，账号的由人撤，门户当场没有", async () => {
  const post = async (body: unknown) => at.act("clerk", "/publications/one/gzh/record-posted", body, (await on("gzh")).version)
  expect((await post({ on: "2026-11-21", reference: null })).body.code).toBe("DAY_IN_FUTURE")
  expect((await post({ on: "2026-11-20", reference: "https://mp.example/s/1" })).status).toBe(200)
  const counts = (await at.get("clerk", "/publication-counts?year=2026")).body
  expect(counts.items).toBe(1)
  expect(Object.fromEntries(counts.byChannel.map(({ code, count }: any) => [code, count]))).toEqual({ gzh: 1, hook: 1, site: 1 })
  await at.verb("clerk", "one", "withdraw", { note: "内容有误" })
  expect([(await on("hook")).state, (await on("gzh")).state, (await on("site")).state]).toEqual(["to-withdraw", "to-withdraw", "withdrawn"])
  expect(await carry(carrying(), bureau, hook)).toMatchObject({ name: "publication.withdrawn" })
  expect(came.at(-1)?.body).toMatchObject({ what: "withdraw", itemId: "one", summary: "" })
  expect((await post({ on: "2026-11-20", reference: null })).status).toBe(200)
  expect([(await on("hook")).state, (await on("gzh")).state]).toEqual(["withdrawn", "withdrawn"])
})

test("发布、撤下、重送都立即叫任务来；一次送完所有等着的，停了的渠道不一条条地试", async () => {
  const warned: unknown[] = []
  const logger = { warn: (line: unknown) => void warned.push(line) }
  office.toCarry.length = 0
  for (const id of ["w1", "w2", "w3", "w4", "w5"]) await at.published(id, { title: id })
  expect(office.toCarry).toEqual([bureau, bureau, bureau, bureau, bureau])
  const due = async () => office.db.records.transaction({ agencyId: "", personId: "jobs", today: day("2026-11-20") }, (tx) => agenciesWithDuePublications(tx, office.casework.now())) // prettier-ignore
  expect(await due()).toEqual([bureau])
  came.length = 0
  // Two are under way at a time; nobody tries the others.
  answers.push(503, 503)
  expect(await carryWaiting(carrying(), bureau, logger)).toBe(false)
  expect([came.length, warned.length]).toEqual([2, 2])
  expect(await carryWaiting(carrying(), bureau, logger)).toBe(false)
  expect(new Set(came.map(({ body }) => body.itemId))).toEqual(new Set(["w1", "w2", "w3", "w4", "w5"]))
  // The two that failed wait their minute.
  expect([came.length, await due()]).toEqual([5, []])
})

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "192.168.0.1",
  "172.31.255.255",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "::1",
  "::",
  "fd00::1",
  "fe80::1",
  "::ffff:10.0.0.1",
  "::ffff:127.0.0.1",
  "64:ff9b::a00:1",
  "not an address",
])("%s 不是外面的地址", (inside) => {
  expect(isPublicAddress(inside)).toBe(false)
})
test.each(["8.8.8.8", "172.32.0.1", "2400:3200::1"])("%s 是", (outside) => {
  expect(isPublicAddress(outside)).toBe(true)
})
