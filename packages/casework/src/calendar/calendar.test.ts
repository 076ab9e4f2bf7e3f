import { afterEach, beforeEach, expect, test } from "vitest"
import { day, type Day, type RequestFact } from "@gongkai/law"
import { appendEvent, notificationsOf, verifyEvents, type Asking, type EnteredNotice } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { district, plantDistrict } from "@gongkai/records/test/district"
import { changeAgency } from "../agency/change.ts"
import type { Actor, Casework } from "../kernel.ts"
import { changeLawSetting } from "../law-setting/change.ts"
import { checkPeriods } from "./check-periods.ts"
import { correctYear } from "./correct-year.ts"
import { enterLocalHoliday } from "./enter-local-holiday.ts"
import { enterYear } from "./enter-year.ts"
import { addFact, openPeriod } from "./period.ts"
import { previewYear } from "./preview-year.ts"
import { removeLocalHoliday } from "./remove-local-holiday.ts"
import { removeYear } from "./remove-year.ts"

let db: TestDatabase
let casework: Casework
beforeEach(async () => {
  db = await testDatabase()
  await plantDistrict(db)
  casework = { records: db.records, now: () => "2026-11-20T01:00:00.000Z", today: () => day("2026-11-20") }
})
afterEach(() => db.drop())

const actor = (agencyId: string): Actor => ({ agencyId, personId: "setup", cause: null, program: true })
const asking = (agencyId: string): Asking => ({ agencyId, personId: "p", today: day("2026-11-20") })

const received = (on: string): RequestFact => ({ what: "received", on: day(on), channel: "in-person" })

const openCase = (agencyId: string, caseId: string, facts: readonly RequestFact[]): Promise<Day | null> =>
  db.records.transaction(asking(agencyId), async (tx) => {
    await tx.insertInto("caseRecord").values({ id: caseId, agencyId }).execute()
    const due = await openPeriod(tx, agencyId, caseId, facts)
    await appendEvent(tx, agencyId, { name: "case.opened", actor: "p", at: "2026-11-20T00:00:00Z", cause: null, subject: caseId, body: { caseId } })
    return due
  })

const dueOf = async (caseId: string): Promise<unknown> =>
  (await db.asOwner("select to_char(answer_due, 'YYYY-MM-DD') as due, version from gongkai.open_period where case_id = $1", [caseId]))[0]
const events = (agencyId: string, name: string): Promise<readonly Record<string, unknown>[]> =>
  db.asOwner("select body, cause from gongkai.event where agency_id = $1 and name = $2 order by seq", [agencyId, name])

/** A notice for 2027 as one might be issued: 1 to 3 January off, 4 to 10 February off with two Saturdays worked. */
const notice2027 = (holidays: EnteredNotice["holidays"] = []): EnteredNotice => ({
  year: 2027,
  notice: { title: "国务院办公厅关于2027年部分节假日安排的通知", issuedOn: "2026-12-02", number: null },
  amendedBy: [],
  holidays: [
    { name: "元旦", off: ["01-01", "01-03"], makeUp: [] },
    { name: "春节", off: ["02-05", "02-11"], makeUp: ["01-30", "02-20"] },
    ...holidays,
  ],
  yearBefore: [],
})
const qingming: EnteredNotice["holidays"][number] = { name: "迎新", off: ["01-04", "01-05"], makeUp: ["01-09"] }

test("2026年12月10日收到的申请，2027年放假安排录入之前没有末日；录入后是2027年1月8日", async () => {
  // From 11 December: 15 working days to 31 December, then 4 to 8 January.
  expect(await openCase(district.bureau, "c1", [received("2026-12-10")])).toBeNull()
  expect(await openCase(district.bureau, "c2", [received("2026-11-20")])).toBe("2026-12-18")
  const entered = await enterYear(casework, actor(district.bureau), notice2027())
  expect(entered).toMatchObject({ ok: true, name: "calendar.year-entered", body: { year: 2027, version: 1, agencies: 1, recomputed: 2, moved: 1 } })
  expect(await dueOf("c1")).toEqual({ due: "2027-01-08", version: 2 })
  expect(await dueOf("c2")).toEqual({ due: "2026-12-18", version: 1 })
  expect(await events(district.bureau, "period.recomputed")).toEqual([
    { cause: "year/2027", body: { caseId: "c1", from: null, to: "2027-01-08", version: 2 } },
    { cause: "year/2027", body: { caseId: "c2", from: "2026-12-18", to: "2026-12-18", version: 1 } },
  ])
  expect(await verifyEvents(db.records, asking(district.bureau))).toMatchObject({ events: 6, broken: null })
})

test("更正放假安排：末日随之移动，再更正回来就移回来；版本旧了不收", async () => {
  await openCase(district.bureau, "c1", [received("2026-12-10")])
  await enterYear(casework, actor(district.bureau), notice2027())
  // 4 and 5 January off, Saturday 9 January worked: 6, 7, 8, 9 and 11 January.
  expect(await correctYear(casework, actor(district.bureau), { ...notice2027([qingming]), version: 1 })).toMatchObject({
    ok: true,
    body: { version: 2 },
  })
  expect(await dueOf("c1")).toEqual({ due: "2027-01-11", version: 3 })
  expect(await correctYear(casework, actor(district.bureau), { ...notice2027(), version: 1 })).toMatchObject({
    code: "STALE",
    detail: { version: 2 },
  })
  expect(await dueOf("c1")).toEqual({ due: "2027-01-11", version: 3 })
  await correctYear(casework, actor(district.bureau), { ...notice2027(), version: 2 })
  expect(await dueOf("c1")).toEqual({ due: "2027-01-08", version: 4 })
})

test("地方假日使末日推后一天，撤销后移回；别的机关不受影响", async () => {
  // Friday 20 November + 20 working days: Friday 18 December; with 3 December off, Monday 21 December.
  await openCase(district.bureau, "b", [received("2026-11-20")])
  await openCase(district.sibling, "s", [received("2026-11-20")])
  const entered = await enterLocalHoliday(casework, actor(district.bureau), { day: "2026-12-03", name: "民族节日" })
  expect(entered).toMatchObject({ ok: true, body: { agencies: 1, recomputed: 1, moved: 1 } })
  expect([await dueOf("b"), await dueOf("s")]).toEqual([
    { due: "2026-12-21", version: 2 },
    { due: "2026-12-18", version: 1 },
  ])
  expect(await events(district.sibling, "period.recomputed")).toEqual([])
  expect(await enterLocalHoliday(casework, actor(district.bureau), { day: "2026-12-03", name: "重复" })).toMatchObject({ code: "ALREADY_THERE" })
  await removeLocalHoliday(casework, actor(district.bureau), { day: "2026-12-03" })
  expect(await dueOf("b")).toEqual({ due: "2026-12-18", version: 3 })
})

test("上级录入的放假安排管到每一个下级：各在自己的事件链上留痕，各自的经办人得到通知", async () => {
  for (const [agencyId, person] of [
    [district.bureau, "bureau-clerk"],
    [district.sibling, "sibling-contributor"],
  ] as const) {
    await db.asOwner("set session_replication_role = replica")
    await db.asOwner("insert into gongkai.person (id, agency_id, name) values ($1, $2, '某人')", [person, agencyId])
    await db.asOwner("insert into gongkai.role_holder (agency_id, person_id, role, since) values ($1, $2, $3, '2026-01-01')", [
      agencyId,
      person,
      person.replace(/.*-/u, ""),
    ])
    await db.asOwner("set session_replication_role = origin")
    await openCase(agencyId, `${agencyId}-1`, [received("2026-12-10")])
  }
  await openCase(district.stranger, "other", [received("2026-12-10")])
  const entered = await enterYear(casework, actor(district.county), notice2027())
  expect(entered).toMatchObject({ ok: true, body: { agencies: 2, recomputed: 2, moved: 2 } })
  for (const agencyId of [district.bureau, district.sibling]) {
    expect(await dueOf(`${agencyId}-1`)).toEqual({ due: "2027-01-08", version: 2 })
    expect(await verifyEvents(db.records, asking(agencyId))).toMatchObject({ events: 3, broken: null })
  }
  expect(await dueOf("other")).toEqual({ due: null, version: 1 })
  const told = (agencyId: string, person: string) => db.records.transaction(asking(agencyId), (tx) => notificationsOf(tx, agencyId, person, 10))
  expect(await told(district.bureau, "bureau-clerk")).toEqual([{ kind: "calendar.applied", subject: "year/2027", eventSeq: 3, readAt: null }])
  // A contributor reads no case.
  expect(await told(district.sibling, "sibling-contributor")).toEqual([])
  expect(await enterYear(casework, actor(district.bureau), notice2027([qingming]))).toMatchObject({
    code: "SUPERIOR_NOTICE_HOLDS",
    detail: { agencyId: district.county },
  })
})

test("下级先录入、上级后录入：以上级的为准；有期限按它计算，上级的就不能删除", async () => {
  await enterYear(casework, actor(district.bureau), notice2027([qingming]))
  await openCase(district.bureau, "c", [received("2026-12-10")])
  expect(await dueOf("c")).toMatchObject({ due: "2027-01-11" })
  await enterYear(casework, actor(district.province), notice2027())
  expect(await dueOf("c")).toMatchObject({ due: "2027-01-08" })
  expect(await removeYear(casework, actor(district.province), { year: 2027, version: 1 })).toMatchObject({
    code: "PERIODS_COUNT_ON_YEAR",
    detail: { periods: 1 },
  })
})

test("还有期限按它计算的年份不能删除；没有的可以", async () => {
  await openCase(district.bureau, "c1", [received("2026-12-10")])
  await openCase(district.bureau, "c2", [received("2026-11-20")])
  await enterYear(casework, actor(district.county), notice2027())
  const remove = () => removeYear(casework, actor(district.county), { year: 2027, version: 1 })
  expect(await remove()).toMatchObject({ code: "PERIODS_COUNT_ON_YEAR", detail: { year: 2027, periods: 1 } })
  expect(await dueOf("c1")).toEqual({ due: "2027-01-08", version: 2 })
  await db.records.transaction(asking(district.bureau), async (tx) => {
    await addFact(tx, district.bureau, "c1", { what: "delayed", on: day("2026-12-11"), until: day("2027-01-08") })
    await appendEvent(tx, district.bureau, {
      name: "case.opened",
      actor: "p",
      at: "2026-12-11T00:00:00Z",
      cause: null,
      subject: "c1",
      body: { caseId: "c1" },
    })
  })
  expect(await remove()).toMatchObject({ ok: true, name: "calendar.year-removed" })
})

test("元旦假期从上一年12月31日开始：上一年的那一天也放假", async () => {
  // Thursday 31 December 2026 off: 14 working days in December, then 4, 5, 6, 7, 8 and 11 January.
  await openCase(district.bureau, "c1", [received("2026-12-10")])
  await enterYear(casework, actor(district.bureau), { ...notice2027(), yearBefore: [{ name: "元旦", off: ["12-31", "12-31"], makeUp: [] }] })
  expect(await dueOf("c1")).toMatchObject({ due: "2027-01-11" })
})

test("年内改了当年的安排：录入的代替随产品提供的表", async () => {
  await openCase(district.bureau, "c", [received("2026-11-20")])
  const amended: EnteredNotice = {
    ...notice2027(),
    year: 2026,
    holidays: [{ name: "临时放假", off: ["2026-12-01", "2026-12-02"].map((one) => one.slice(5)) as [string, string], makeUp: [] }],
  }
  await enterYear(casework, actor(district.bureau), amended)
  expect(await dueOf("c")).toMatchObject({ due: "2026-12-22" })
})

test("有误的放假安排一概不收，什么都不变", async () => {
  await openCase(district.bureau, "c", [received("2026-12-10")])
  const before = await db.asOwner("select * from gongkai.open_period")
  const seen = async () => (await db.asOwner("select count(*) from gongkai.event"))[0]
  const events = await seen()
  for (const holidays of [
    [{ name: "工作日补班", off: null, makeUp: ["01-05"] }],
    [{ name: "重叠", off: ["01-03", "01-04"] as const, makeUp: [] }],
    [{ name: "倒置", off: ["03-04", "03-03"] as const, makeUp: [] }],
    [{ name: "没有这一天", off: ["02-29", "02-29"] as const, makeUp: [] }],
  ])
    expect(await enterYear(casework, actor(district.bureau), notice2027(holidays))).toMatchObject({ ok: false, code: "NOTICE_INVALID" })
  await expect(async () => enterYear(casework, actor(district.bureau), { ...notice2027(), holidays: [] })).rejects.toThrow("没有一个假期")
  expect(await db.asOwner("select * from gongkai.open_period")).toEqual(before)
  expect(await seen()).toEqual(events)
})

test("没有权限的人录入：拒绝", async () => {
  const nobody: Actor = { agencyId: district.bureau, personId: "nobody", cause: null }
  expect(await enterYear(casework, nobody, notice2027())).toMatchObject({ code: "NOT_PERMITTED" })
})

test("选定计算方法：本机关未办结的期限随之重算", async () => {
  const facts: readonly RequestFact[] = [received("2026-11-02"), { what: "correctionNotified", on: day("2026-11-05"), deadline: day("2026-11-30") }]
  await openCase(district.bureau, "c", facts)
  expect(await dueOf("c")).toMatchObject({ due: null })
  const change = (version: number, value = "runs") =>
    changeLawSetting(casework, actor(district.bureau), { setting: "clock.awaiting", value, version })
  expect(await change(0)).toMatchObject({ ok: true, body: { version: 1, moved: 1 } })
  expect(await dueOf("c")).toMatchObject({ due: "2026-11-30" })
  expect(await change(0)).toMatchObject({ code: "STALE", detail: { version: 1 } })
  expect(await change(1, "unheard-of")).toMatchObject({ code: "SETTING_UNKNOWN" })
  expect(await changeLawSetting(casework, actor(district.bureau), { setting: "toString", value: "x", version: 0 })).toMatchObject({
    code: "SETTING_UNKNOWN",
  })
})

test("预览只说会怎样，不动任何东西", async () => {
  await openCase(district.bureau, "c", [received("2026-12-10")])
  const before = await db.asOwner("select * from gongkai.event order by agency_id, seq")
  const preview = await db.records.transaction(asking(district.county), (tx) => previewYear(tx, district.county, notice2027()))
  expect(preview).toMatchObject({ ok: true, replaces: null, reach: { agencies: 1, recomputed: 1, moved: 1 } })
  expect(preview.ok && [preview.off.length, preview.makeUp.map(({ day }) => day)]).toEqual([10, ["2027-01-30", "2027-02-20"]])
  expect(await db.asOwner("select * from gongkai.event order by agency_id, seq")).toEqual(before)
})

test("办结的期限不再移动；核对指出被人改过的末日", async () => {
  const served: readonly RequestFact[] = [received("2026-11-02"), { what: "served", on: day("2026-11-10"), channel: "registered-post", seenOn: null }]
  await openCase(district.bureau, "closed", served)
  await openCase(district.bureau, "open", [received("2026-11-02")])
  await enterLocalHoliday(casework, actor(district.bureau), { day: "2026-11-12", name: "节日" })
  expect([await dueOf("closed"), await dueOf("open")]).toEqual([
    { due: "2026-11-30", version: 1 },
    { due: "2026-12-01", version: 2 },
  ])
  const check = () => db.records.transaction(asking(district.bureau), (tx) => checkPeriods(tx, district.bureau))
  expect(await check()).toEqual([])
  await db.asOwner("set session_replication_role = replica")
  await db.asOwner("update gongkai.open_period set answer_due = '2026-12-25' where case_id = 'open'")
  await db.asOwner("set session_replication_role = origin")
  expect(await check()).toEqual([{ caseId: "open", kept: "2026-12-25", computed: "2026-12-01" }])
})

test("机关划归另一个县：放假安排跟着新的上级，未办结的期限随之重算", async () => {
  await openCase(district.bureau, "c1", [received("2026-12-10")])
  await enterYear(casework, actor(district.stranger), notice2027())
  expect(await dueOf("c1")).toEqual({ due: null, version: 1 })
  const moved = await changeAgency(casework, actor(district.city), { id: district.bureau, version: 1, parentId: district.stranger })
  expect(moved).toMatchObject({ ok: true })
  expect(await dueOf("c1")).toEqual({ due: "2027-01-08", version: 2 })
  expect(await events(district.bureau, "period.recomputed")).toHaveLength(1)
})
