import { day, type Day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Answer, type Office, type Post } from "../../../test/office.ts"

const { county, bureau, stranger } = district
let today: Day = day("2026-04-01")
let office: Office
let serial = 0

const call = async (agencyId: string, method: string, path: string, body?: unknown, post: Post = "head"): Promise<Answer> => {
  serial += 1
  const headers = { "idempotency-key": `dashboard-test-${String(serial)}` }
  return (await office.as(agencyId, post)).send(method, `/api/v1${path}`, { ...(body === undefined ? {} : { body }), headers })
}
const done = async (agencyId: string, path: string, body: unknown): Promise<void> => {
  const answer = await call(agencyId, "POST", path, body)
  expect(answer.status, `${path}: ${answer.text}`).toBeLessThan(300)
}
const register = (agencyId: string, caseId: string, on: string) =>
  done(agencyId, "/requests", { caseId, applicantId: `${agencyId}-person`, channel: "in-person", on, content: `请求公开${caseId}号河道采砂许可` })
const answered = async (agencyId: string, caseId: string, on: string, outcome = "granted", ground = "36(2)") => {
  await done(agencyId, `/requests/${caseId}/decide`, { on, outcome, ground })
  await done(agencyId, `/requests/${caseId}/serve`, { on, channel: "in-person" })
}
const look = async (path: string, agencyId: string = county) => (await call(agencyId, "GET", path)).body
const listed = async (query: string): Promise<string[]> =>
  (await call(county, "GET", `/requests?open=all&counted=yes&${query}`)).body.items.map(({ caseId }: { caseId: string }) => caseId).sort()

beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [county, bureau, stranger] })
  for (const agencyId of [county, bureau, stranger])
    await done(agencyId, "/applicants", { id: `${agencyId}-person`, kind: "naturalPerson", data: { name: "某甲" } })
  // Of the wall calendar of spring 2026: twenty working days from 26 February end on 25 March (Saturday the 28th is worked), from 2 March on 30 March.
  await register(county, "a", "2026-02-26")
  await answered(county, "a", "2026-03-25")
  await register(county, "b", "2026-03-02")
  await answered(county, "b", "2026-03-31", "unavailable.notHeld", "36(4)")
  await register(county, "c", "2026-03-06")
  await done(county, "/requests/c/withdraw", { on: "2026-03-09" })
  await register(county, "d", "2026-03-20")
  await register(bureau, "e", "2026-03-02")
  await answered(bureau, "e", "2026-03-06")
  await register(stranger, "f", "2026-03-02")
})
afterAll(() => office.close())

test("本机关：收到4件，办结3件，按时1件用20个工作日，逾期1件用21个；不足30件不给比例；4月20日届满的，21日起逾期", async () => {
  const one = await look("/dashboard?year=2026")
  expect(one).toMatchObject({
    ...{ own: true, scope: "agency", from: "2026-01-01", to: "2026-12-31", received: 4, concluded: 3, inTime: 1, late: 1, open: 1, overdue: 0 },
    outcomes: [
      { outcome: "granted", label: "予以公开", count: 1 },
      { outcome: "unavailable.notHeld", label: "本机关不掌握相关政府信息", count: 1 },
      { outcome: "withdrawn", label: "申请人撤回", count: 1 },
    ],
    onTimeRate: { value: null, cases: 2, why: "few" },
    // Nearest rank: of two, the first is the median and the second the ninetieth percentile.
    days: { counted: 2, median: 20, p90: 21, histogram: [{ days: 20, count: 1 }, { days: 21, count: 1 }] }, // prettier-ignore
    // A government's report was due by 31 March.
    reports: { year: 2025, agencies: 1, filed: 0, missing: 1 },
    tickets: { open: 0, overdue: 0 },
  })
  expect(one.months.slice(0, 4)).toEqual([
    { month: "2026-01", received: 0, concluded: 0 },
    { month: "2026-02", received: 1, concluded: 0 },
    { month: "2026-03", received: 3, concluded: 3 },
    { month: "2026-04", received: 0, concluded: 0 },
  ])
  expect(await look("/dashboard?year=2026&part=q1")).toMatchObject({ received: 4, concluded: 3, to: "2026-03-31" })
  expect(await look("/dashboard?year=2026&part=02")).toMatchObject({ received: 1, concluded: 0, from: "2026-02-01", to: "2026-02-28" })
  expect(await look("/dashboard?year=2025")).toMatchObject({ received: 0, concluded: 0, days: { counted: 0, median: null, p90: null }, open: 1 })
  today = day("2026-04-21")
  expect(await look("/dashboard?year=2026")).toMatchObject({ open: 1, overdue: 1 })
  today = day("2026-04-01")
})

test("每个数打开正好是那些件", async () => {
  const days = "endedFrom=2026-01-01&endedTo=2026-12-31"
  expect(await listed("receivedFrom=2026-01-01&receivedTo=2026-12-31")).toEqual(["a", "b", "c", "d"])
  expect(await listed(days)).toEqual(["a", "b", "c"])
  expect(await listed(`${days}&late=yes`)).toEqual(["b"])
  expect(await listed(`${days}&late=no`)).toEqual(["a"])
  expect(await listed(`${days}&answeredIn=20`)).toEqual(["a"])
  expect(await listed(`${days}&outcome=withdrawn`)).toEqual(["c"])
  expect(await listed("endedFrom=2026-03-27&endedTo=2026-03-31")).toEqual(["b"])
})

test("撤销送达、改了结果再送达：数跟着走；重新答复的另案不计", async () => {
  await done(county, "/requests/b/strike-step", { on: "2026-03-31", what: "served" })
  expect(await look("/dashboard?year=2026")).toMatchObject({ concluded: 2, late: 0, open: 2, days: { counted: 1, median: 20 } })
  await done(county, "/requests/b/strike-step", { on: "2026-03-31", what: "decided" })
  await answered(county, "b", "2026-03-27")
  expect(await look("/dashboard?year=2026")).toMatchObject({
    concluded: 3,
    inTime: 2,
    late: 0,
    outcomes: [{ outcome: "granted", count: 2 }, { count: 1 }],
  })
  await done(county, "/requests/b/reopen", { newCaseId: "b2", on: "2026-04-01", after: "own-correction" })
  expect(await look("/dashboard?year=2026")).toMatchObject({ received: 4, concluded: 3, open: 2 })
})

test("上级：自己的和下级的相加；看得到下级的数，看不到别的机关的；下级看不到上级的", async () => {
  expect(await look("/tree-dashboard?year=2026")).toMatchObject({
    scope: "tree",
    received: 5,
    concluded: 4,
    days: { counted: 3, median: 19, p90: 20 },
  })
  const { items } = await look("/tree-dashboard/agencies?year=2026")
  const line = (id: string) => items.find(({ agencyId }: { agencyId: string }) => agencyId === id)
  expect(items.map(({ agencyId }: { agencyId: string }) => agencyId)).toEqual(["bureau", "county", "sibling"])
  expect(line(bureau)).toMatchObject({ received: 1, concluded: 1, inTime: 1, median: 4, open: 0, dutiesLate: null, onTimeRate: { why: "few" } })
  expect(line("sibling")).toMatchObject({ received: 0, median: null })
  expect(await look(`/dashboard?year=2026&agencyId=${bureau}`)).toMatchObject({ own: false, received: 1, agencyName: "样本bureau机关" })
  expect((await call(county, "GET", `/dashboard?year=2026&agencyId=${stranger}`)).status).toBe(404)
  expect((await call(bureau, "GET", `/dashboard?year=2026&agencyId=${county}`)).status).toBe(404)
  expect((await call(county, "GET", "/dashboard", undefined, "audit")).status).toBe(403)
})

test("图是自足的 SVG，带标题和文字说明；导出逐行有名有数；重算没有差错", async () => {
  const { text, headers, status } = await call(county, "GET", "/dashboard/chart.svg?chart=outcomes&year=2026")
  expect([status, headers.get("content-type")]).toEqual([200, "image/svg+xml; charset=utf-8"])
  expect(text).toContain("样本county机关2026年办理结果")
  expect(text).toContain("予以公开 2件")
  expect(text).not.toMatch(/<script|<style|https?:\/\/(?!www\.w3\.org)/u)
  for (const chart of ["months", "days", "publications"])
    expect((await call(county, "GET", `/dashboard/chart.svg?chart=${chart}&scope=tree&year=2026&part=q1`)).status).toBe(200)
  expect((await call(county, "GET", `/dashboard/chart.svg?chart=days&agencyId=${stranger}`)).status).toBe(404)
  expect((await call(county, "GET", "/dashboard/chart.svg?chart=pie")).status).toBe(422)
  const csv = (await call(county, "GET", "/exports/dashboard?year=2026&format=csv")).text
  expect(csv).toContain("申请,收到,4")
  expect(csv).toContain("按时,按时答复率,,仅 2 件，不算比例")
  expect((await call(county, "GET", "/exports/dashboard-agencies?year=2026&format=csv")).text).toContain("样本bureau机关,1,1,1,0")
  const before = await look("/tree-dashboard?year=2026")
  expect((await call(county, "POST", "/dashboard/recount")).status).toBeLessThan(300)
  expect(await look("/tree-dashboard?year=2026")).toEqual(before)
  expect((await call(county, "POST", "/dashboard/recount", undefined, "clerk")).status).toBe(403)
})
