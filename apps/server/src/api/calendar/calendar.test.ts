import { openPeriod } from "@gongkai/casework"
import { day } from "@gongkai/law"
import { appendEvent } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"

let office: Office
const today = day("2026-11-20")

const notice = (lastDayOff = "01-03") => ({
  notice: { title: "2027年放假安排", issuedOn: "2026-12-02", number: null },
  holidays: [{ name: "元旦", off: ["01-01", lastDayOff], makeUp: [] }],
})

beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [district.bureau] })
  await office.casework.records.transaction({ agencyId: district.bureau, personId: "p", today }, async (tx) => {
    await tx.insertInto("caseRecord").values({ id: "c1", agencyId: district.bureau }).execute()
    await openPeriod(tx, district.bureau, "c1", [{ what: "received", on: day("2026-12-10"), channel: "in-person" }])
    await appendEvent(tx, district.bureau, {
      name: "case.opened",
      actor: "p",
      at: "2026-11-20T00:00:00Z",
      cause: null,
      subject: "c1",
      body: { caseId: "c1" },
    })
  })
})
afterAll(() => office.close())

const send = async (who: "clerk" | "system" | null, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const caller = who === null ? office.nobody : await office.as(district.bureau, who)
  const answer = await caller.send(method, `/api/v1${path}`, { body, headers })
  return { status: answer.status, etag: answer.headers.get("etag"), body: answer.body }
}

const key = (text: string) => ({ "idempotency-key": `key-${text}-12345` })

test("录入前预览，录入，查看，更正，删除被拒：一路走到底", async () => {
  expect(await send("system", "POST", "/calendar/year-previews", { year: 2027, ...notice() })).toMatchObject({
    status: 200,
    body: { year: 2027, replaces: null, reach: { agencies: 1, recomputed: 1, moved: 1 } },
  })
  expect(await send("system", "GET", "/calendar/years/2027")).toMatchObject({ status: 404, body: { code: "NOT_FOUND" } })
  expect(await send("clerk", "POST", "/calendar/years", { year: 2027, ...notice() }, key("a"))).toMatchObject({
    status: 403,
    body: { code: "NOT_PERMITTED" },
  })
  const entered = await send("system", "POST", "/calendar/years", { year: 2027, ...notice() }, key("b"))
  expect(entered).toMatchObject({ status: 201, etag: '"v1"', body: { id: "2027", version: 1 } })
  expect(await send("system", "POST", "/calendar/years", { year: 2027, ...notice() }, key("b"))).toEqual(entered)
  expect(await send("system", "POST", "/calendar/years", { year: 2027, ...notice() }, key("c"))).toMatchObject({
    status: 409,
    body: { code: "ALREADY_THERE" },
  })
  expect(await send("clerk", "GET", "/calendar/years/2027")).toMatchObject({
    status: 200,
    etag: '"v1"',
    body: {
      enteredBy: district.bureau,
      holidays: notice().holidays,
      yearBefore: [],
      off: [{ day: "2027-01-01", name: "元旦" }, {}, { day: "2027-01-03" }],
    },
  })
  const years = await send("clerk", "GET", "/calendar/years")
  expect((years.body.items as { year: number; version: number | null }[]).map(({ year, version }) => [year, version]).slice(-2)).toEqual([
    [2026, null],
    [2027, 1],
  ])
  expect((await send("clerk", "GET", "/notifications")).body.items).toMatchObject([{ kind: "calendar.applied", subject: "year/2027", readAt: null }])
  expect((await send("system", "GET", "/notifications")).body.items).toEqual([])
  expect(await send("system", "PUT", "/calendar/years/2027", notice("01-04"))).toMatchObject({ status: 428, body: { code: "VERSION_MISSING" } })
  expect(await send("system", "PUT", "/calendar/years/2027", notice("01-04"), { "if-match": '"v2"' })).toMatchObject({
    status: 412,
    body: { code: "STALE" },
  })
  expect(await send("system", "PUT", "/calendar/years/2027", notice("01-04"), { "if-match": '"v1"' })).toMatchObject({ status: 200, etag: '"v2"' })
  expect(await send("system", "DELETE", "/calendar/years/2027", undefined, { "if-match": '"v2"' })).toMatchObject({
    status: 409,
    body: { code: "PERIODS_COUNT_ON_YEAR", detail: { periods: 1 } },
  })
})

test("所在地的假日：录入、列出、删除", async () => {
  expect(await send("system", "POST", "/calendar/local-holidays", { day: "2026-12-14", name: "节日" }, key("d"))).toMatchObject({ status: 201 })
  expect((await send("clerk", "GET", "/calendar/local-holidays")).body).toEqual({ items: [{ day: "2026-12-14", name: "节日" }] })
  expect(await send("system", "DELETE", "/calendar/local-holidays/2026-12-14")).toMatchObject({ status: 200 })
  expect(await send("system", "DELETE", "/calendar/local-holidays/2026-12-14")).toMatchObject({ status: 404 })
  expect(await send("system", "DELETE", "/calendar/local-holidays/2026-02-30")).toMatchObject({ status: 422 })
})

test("选定法律没有定论的一项", async () => {
  const before = ((await send("clerk", "GET", "/law-settings")).body.items as { setting: string }[]).find(({ setting }) => setting === "fee.clock")
  expect(before).toMatchObject({ value: "restarts", version: 0, options: [{ value: "restarts" }, { value: "resumes" }] })
  expect(await send("system", "PUT", "/law-settings/fee.clock", { value: "resumes", version: 0 })).toMatchObject({
    status: 200,
    body: { version: 1 },
  })
  expect(await send("system", "PUT", "/law-settings/fee.clock", { value: "restarts", version: 0 })).toMatchObject({ status: 412 })
  expect(await send("system", "PUT", "/law-settings/none", { value: "x", version: 0 })).toMatchObject({
    status: 409,
    body: { code: "SETTING_UNKNOWN" },
  })
})

test("有误的内容：说明哪里不对，不出内部错误", async () => {
  const enter = (body: unknown) => send("system", "POST", "/calendar/year-previews", body)
  expect(await enter({ year: 2027, ...notice("02-30") })).toMatchObject({ status: 409, body: { code: "NOTICE_INVALID" } })
  expect(await enter({ year: 1999, ...notice() })).toMatchObject({ status: 422, body: { code: "INPUT", detail: { issues: [{ path: "year" }] } } })
  expect(await enter({ year: 2027, ...notice(), extra: 1 })).toMatchObject({ status: 422 })
  expect(await enter(null)).toMatchObject({ status: 422 })
  expect(await send(null, "POST", "/calendar/year-previews", {})).toMatchObject({ status: 401 })
  expect(await send("clerk", "POST", "/calendar/year-previews", { year: 2027, ...notice() })).toMatchObject({ status: 403 })
  expect(await send("clerk", "GET", "/calendar/years/20x7")).toMatchObject({ status: 422 })
})
