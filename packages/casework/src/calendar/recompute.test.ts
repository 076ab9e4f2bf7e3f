import { setTimeout as wait } from "node:timers/promises"
import fc from "fast-check"
import { afterEach, beforeEach, expect, test } from "vitest"
import { day, plusDays, requestClock, type RequestFact } from "@gongkai/law"
import { agenciesUnder, appendEvent, inAgency, insertPeriod, periodsOf, verifyEvents, type Asking, type EnteredNotice } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { district, plantDistrict } from "@gongkai/records/test/district"
import type { Actor, Casework, Refused } from "../kernel.ts"
import { changeLawSetting } from "../law-setting/change.ts"
import { lawOf } from "./calendar-of.ts"
import { checkPeriods } from "./check-periods.ts"
import { correctYear } from "./correct-year.ts"
import { enterLocalHoliday } from "./enter-local-holiday.ts"
import { enterYear } from "./enter-year.ts"
import { lawsOf } from "./laws-of.ts"
import { addFact, openPeriod } from "./period.ts"
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
const opened = (caseId: string) =>
  ({ name: "case.opened", actor: "p", at: "2026-11-20T00:00:00Z", cause: null, subject: caseId, body: { caseId } }) as const

const openCase = (agencyId: string, caseId: string, facts: readonly RequestFact[]): Promise<void> =>
  db.records.transaction(asking(agencyId), async (tx) => {
    await tx.insertInto("caseRecord").values({ id: caseId, agencyId }).execute()
    await openPeriod(tx, agencyId, caseId, facts)
    await appendEvent(tx, agencyId, opened(caseId))
  })
const received = (on: string): RequestFact => ({ what: "received", on: day(on), channel: "in-person" })

const noticeFor = (year: number, lastDayOff: number, yearBefore: boolean): EnteredNotice => ({
  year,
  notice: { title: `${String(year)}年放假安排`, issuedOn: null, number: null },
  amendedBy: [],
  holidays: [
    { name: "元旦", off: ["01-01", `01-0${String(lastDayOff)}`], makeUp: [] },
    { name: "国庆节", off: ["10-01", "10-07"], makeUp: [] },
  ],
  yearBefore: yearBefore ? [{ name: "元旦", off: ["12-30", "12-31"], makeUp: [] }] : [],
})

/** Every open period of the district whose kept day is not what a fresh computation gives. */
const astray = async (): Promise<readonly unknown[]> => {
  const found = []
  for (const agencyId of Object.values(district)) found.push(...(await db.records.transaction(asking(agencyId), (tx) => checkPeriods(tx, agencyId))))
  return found
}

test("两个机关同时录入：都成，谁也不等死，期限按两者计算", async () => {
  for (const agencyId of Object.values(district)) await openCase(agencyId, `${agencyId}-1`, [received("2026-12-10")])
  const outcomes = await Promise.all([
    enterYear(casework, actor(district.province), noticeFor(2027, 5, false)),
    ...Object.values(district).flatMap((agencyId) => [
      enterLocalHoliday(casework, actor(agencyId), { day: "2026-12-14", name: "甲" }),
      enterLocalHoliday(casework, actor(agencyId), { day: "2026-12-15", name: "乙" }),
    ]),
    enterYear(casework, actor(district.city), noticeFor(2026, 3, true)),
  ])
  expect(outcomes.every(({ ok }) => ok)).toBe(true)
  expect(await astray()).toEqual([])
  for (const agencyId of Object.values(district)) expect((await verifyEvents(db.records, asking(agencyId))).broken).toBeNull()
})

test("同时录入同一年：只成一个", async () => {
  const outcomes = await Promise.all([3, 4, 5].map((last) => enterYear(casework, actor(district.county), noticeFor(2027, last, false))))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.filter((one): one is Refused => !one.ok).map(({ code }) => code)).toEqual(["ALREADY_THERE", "ALREADY_THERE"])
})

test("重算的同时有人延长、有人立案：一个改动也不丢，末日都按新的安排", async () => {
  for (let at = 0; at < 12; at++) await openCase(district.bureau, `c${String(at)}`, [received("2026-12-10")])
  const extend = (caseId: string): Promise<unknown> =>
    db.records.transaction(asking(district.bureau), async (tx) => {
      await addFact(tx, district.bureau, caseId, { what: "extended", on: day("2026-12-20"), days: 10 })
      await appendEvent(tx, district.bureau, opened(caseId))
    })
  await Promise.all([
    ...Array.from({ length: 6 }, (_, at) => extend(`c${String(at)}`)),
    enterYear(casework, actor(district.county), noticeFor(2027, 3, false)),
    ...Array.from({ length: 6 }, (_, at) => openCase(district.bureau, `new${String(at)}`, [received("2026-12-11")])),
    enterLocalHoliday(casework, actor(district.bureau), { day: "2026-12-21", name: "节日" }),
    ...Array.from({ length: 6 }, (_, at) => extend(`c${String(at + 6)}`)),
  ])
  const periods = await db.records.transaction(asking(district.bureau), (tx) =>
    periodsOf(tx, district.bureau, { after: "", limit: 100, which: "open", lock: false }),
  )
  expect(periods.filter(({ facts }) => facts.some(({ what }) => what === "extended"))).toHaveLength(12)
  expect(periods).toHaveLength(18)
  expect(await astray()).toEqual([])
  expect((await verifyEvents(db.records, asking(district.bureau))).broken).toBeNull()
})

test("立案还没有提交，就有人录入假日：录入等它提交，它的末日也按新的安排", async () => {
  const done: string[] = []
  let entering: Promise<unknown> = Promise.resolve()
  await db.records.transaction(asking(district.bureau), async (tx) => {
    await tx.insertInto("caseRecord").values({ id: "slow", agencyId: district.bureau }).execute()
    await openPeriod(tx, district.bureau, "slow", [received("2026-11-20")])
    entering = enterLocalHoliday(casework, actor(district.bureau), { day: "2026-12-03", name: "节日" }).then(() => done.push("entered"))
    await wait(300)
    await appendEvent(tx, district.bureau, opened("slow"))
    done.push("opened")
  })
  await entering
  expect(done).toEqual(["opened", "entered"])
  expect(await astray()).toEqual([])
})

test("中途出错：上级和下级都保持原样，不留一条事件", async () => {
  await openCase(district.bureau, "a", [received("2026-12-10")])
  await openCase(district.stranger, "z", [received("2026-12-10")])
  await db.asOwner("set session_replication_role = replica")
  // A record from which nothing was received: the law refuses it, after the bureau's periods have been recomputed.
  await db.asOwner(`update gongkai.open_period set facts = '[{"what":"confirmed","on":"2026-12-10"}]' where case_id = 'z'`)
  await db.asOwner("set session_replication_role = origin")
  const all = async () => [await db.asOwner("select * from gongkai.open_period"), await db.asOwner("select count(*) from gongkai.event")]
  const before = await all()
  const entering = async (): Promise<void> => {
    const outcome = await enterYear(casework, actor(district.city), noticeFor(2027, 3, false))
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  }
  await expect(entering()).rejects.toThrow("RECEIPT_MISSING")
  expect(await all()).toEqual(before)
  expect(await db.asOwner("select from gongkai.year_notice")).toHaveLength(0)
})

test("共用的日历数出来的日子与逐个新算的一样", async () => {
  await enterYear(casework, actor(district.province), noticeFor(2027, 3, true))
  await enterLocalHoliday(casework, actor(district.bureau), { day: "2026-12-21", name: "节日" })
  await db.records.transaction(asking(district.province), async (tx) => {
    const lawFor = lawsOf(tx)
    for (const agencyId of await agenciesUnder(tx, district.province))
      await inAgency(tx, agencyId, async () => {
        const [shared, fresh] = [await lawFor(agencyId), await lawOf(tx, agencyId)]
        for (let at = 0; at < 60; at++) {
          const on = plusDays(day("2026-11-20"), at % 30)
          const facts: readonly RequestFact[] = [
            { what: "received", on, channel: "in-person" },
            { what: "thirdPartyAsked", on: plusDays(on, 1), reached: plusDays(on, at % 5), party: "甲" },
          ]
          expect(requestClock(facts, day("2027-03-01"), shared)).toEqual(requestClock(facts, day("2027-03-01"), fresh))
        }
      })
  })
})

const anAgency = fc.constantFrom(district.province, district.city, district.county, district.bureau, district.sibling)
const aStep = fc.oneof(
  fc.record({
    what: fc.constant("year" as const),
    agencyId: anAgency,
    year: fc.constantFrom(2026, 2027),
    last: fc.integer({ min: 1, max: 9 }),
    before: fc.boolean(),
  }),
  fc.record({ what: fc.constant("remove" as const), agencyId: anAgency, year: fc.constantFrom(2026, 2027) }),
  fc.record({
    what: fc.constant("holiday" as const),
    agencyId: anAgency,
    day: fc.constantFrom("2026-12-14", "2026-12-22", "2027-01-11"),
    take: fc.boolean(),
  }),
  fc.record({ what: fc.constant("setting" as const), agencyId: anAgency, value: fc.constantFrom("fromMorrow", "fromLetter", "fromReached") }),
)

test("任意录入、更正、删除之后，每个未办结的期限都等于重新计算的", { timeout: 300_000 }, async () => {
  let at = 0
  for (const agencyId of Object.values(district))
    for (const on of ["2026-11-20", "2026-12-04", "2026-12-10", "2026-12-28"]) {
      const asked: RequestFact = { what: "thirdPartyAsked", on: plusDays(day(on), 1), reached: plusDays(day(on), 3), party: "甲" }
      await openCase(agencyId, `p${String(at++)}`, at % 2 === 0 ? [received(on)] : [received(on), asked])
    }
  const versionOf = async (agencyId: string, table: string, where: string): Promise<number> =>
    Number((await db.asOwner(`select version from gongkai.${table} where agency_id = $1 and ${where}`, [agencyId]))[0]?.["version"] ?? 0)
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 6 }), async (steps) => {
      for (const step of steps) {
        const who = actor(step.agencyId)
        if (step.what === "year") {
          const version = await versionOf(step.agencyId, "year_notice", `year = ${String(step.year)}`)
          const notice = noticeFor(step.year, step.last, step.before)
          await (version === 0 ? enterYear(casework, who, notice) : correctYear(casework, who, { ...notice, version }))
        } else if (step.what === "remove")
          await removeYear(casework, who, {
            year: step.year,
            version: (await versionOf(step.agencyId, "year_notice", `year = ${String(step.year)}`)) || 1,
          })
        else if (step.what === "holiday")
          await (step.take ? removeLocalHoliday(casework, who, { day: step.day }) : enterLocalHoliday(casework, who, { day: step.day, name: "节日" }))
        else {
          const version = await versionOf(step.agencyId, "law_setting", "setting = 'pause.bounds'")
          await changeLawSetting(casework, who, { setting: "pause.bounds", value: step.value, version })
        }
        expect(await astray()).toEqual([])
      }
    }),
    { numRuns: 12 },
  )
  for (const agencyId of Object.values(district)) expect((await verifyEvents(db.records, asking(agencyId))).broken).toBeNull()
})

test("没有事件的期限改动不成立", async () => {
  const silent = db.records.transaction(asking(district.bureau), async (tx) => {
    await tx.insertInto("caseRecord").values({ id: "x", agencyId: district.bureau }).execute()
    await insertPeriod(tx, district.bureau, { caseId: "x", facts: [received("2026-12-10")], answerDue: null, open: true })
  })
  await expect(silent).rejects.toThrow("without an event")
})
