import fc from "fast-check"
import { sql, type Selectable } from "kysely"
import { afterAll, beforeAll, expect, test } from "vitest"
import { day } from "@gongkai/law"
import { appendEvent, eraseVersions, stateAsOf, type Asking, type Tx } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "../../test/database.ts"
import { district, plantDistrict } from "../../test/district.ts"
import type { DB } from "../generated/schema.ts"

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await plantDistrict(db)
})
afterAll(() => db.drop())

const asking = (agencyId: string): Asking => ({ agencyId, personId: "p1", today: day("2026-11-20") })
const instantOf = (second: number): string => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString()

/** Changes in one transaction with one event, at a second of 2026. */
const change = (agencyId: string, second: number, work: (tx: Tx) => Promise<unknown>): Promise<void> =>
  db.records.transaction(asking(agencyId), async (tx) => {
    await work(tx)
    const told = { name: "case.opened", actor: "p1", cause: null, subject: null, body: { caseId: "c" } } as const
    await appendEvent(tx, agencyId, { ...told, at: instantOf(second) })
  })

const cases = (agencyId: string, instant: string): Promise<readonly Selectable<DB["caseRecord"]>[]> =>
  db.records.transaction(asking(agencyId), (tx) => stateAsOf(tx, "caseRecord", instant))

type Step =
  | { readonly what: "case"; readonly id: number }
  | { readonly what: "restrict"; readonly id: number; readonly restricted: boolean }
  | { readonly what: "holiday"; readonly of: number; readonly name: string }
  | { readonly what: "noHoliday"; readonly of: number }

const id = fc.integer({ min: 0, max: 4 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ what: fc.constant("case" as const), id }),
  fc.record({ what: fc.constant("restrict" as const), id, restricted: fc.boolean() }),
  fc.record({ what: fc.constant("holiday" as const), of: id, name: fc.constantFrom("三月三", "那达慕", "古尔邦节") }),
  fc.record({ what: fc.constant("noHoliday" as const), of: id }),
)

const take = async (tx: Tx, agencyId: string, one: Step): Promise<void> => {
  switch (one.what) {
    case "case":
      await sql`insert into gongkai.case_record (id, agency_id) values (${`${agencyId}-${String(one.id)}`}, ${agencyId}) on conflict do nothing`.execute(
        tx,
      )
      return
    case "restrict":
      await tx
        .updateTable("caseRecord")
        .set({ restricted: one.restricted, version: sql`version + 1` })
        .where("id", "=", `${agencyId}-${String(one.id)}`)
        .execute()
      return
    case "holiday":
      await sql`insert into gongkai.local_holiday (agency_id, day, name) values (${agencyId}, ${`2026-05-0${String(one.of + 1)}`}::date, ${one.name})
        on conflict (agency_id, day) do update set name = excluded.name`.execute(tx)
      return
    case "noHoliday":
      await tx
        .deleteFrom("localHoliday")
        .where("day", "=", `2026-05-0${String(one.of + 1)}`)
        .execute()
  }
}

const seen = (agencyId: string): Promise<unknown> =>
  db.records.transaction(asking(agencyId), async (tx) => [
    await tx.selectFrom("caseRecord").selectAll().where("agencyId", "=", agencyId).orderBy("id").execute(),
    await tx.selectFrom("localHoliday").selectAll().orderBy("day").execute(),
  ])

const rebuilt = (agencyId: string, instant: string): Promise<unknown> =>
  db.records.transaction(asking(agencyId), async (tx) => [await stateAsOf(tx, "caseRecord", instant), await stateAsOf(tx, "localHoliday", instant)])

test("任何一连串改动之后：每个过去时刻重建出来的，就是当时看到的", async () => {
  let second = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          agencyId: fc.constantFrom(district.bureau, district.sibling),
          steps: fc.array(step, { minLength: 1, maxLength: 4 }),
          later: fc.integer({ min: 0, max: 2 }),
        }),
        { maxLength: 12 },
      ),
      async (commands) => {
        const then: { readonly agencyId: string; readonly second: number; readonly state: unknown }[] = []
        for (const { agencyId, steps, later } of commands) {
          second += later
          await change(agencyId, second, async (tx) => {
            for (const one of steps) await take(tx, agencyId, one)
          })
          // Of two commands in the same second the later one is what was seen.
          const before = then.findIndex((one) => one.agencyId === agencyId && one.second === second)
          if (before !== -1) then.splice(before, 1)
          then.push({ agencyId, second, state: await seen(agencyId) })
        }
        for (const one of then) {
          expect(await rebuilt(one.agencyId, instantOf(one.second))).toEqual(one.state)
          const next = then.find((other) => other.agencyId === one.agencyId && other.second > one.second)
          if (next !== undefined) expect(await rebuilt(one.agencyId, instantOf(next.second - 0.001))).toEqual(one.state)
        }
        second++
      },
    ),
    { numRuns: 25 },
  )
})

test("最早的事件之前什么也没有；别的机关的过去看不到", async () => {
  await change(district.county, 5, (tx) => tx.insertInto("caseRecord").values({ id: "county-1", agencyId: district.county }).execute())
  expect(await cases(district.county, instantOf(4))).toEqual([])
  expect(await cases(district.county, instantOf(5))).toMatchObject([{ id: "county-1", agencyId: district.county, restricted: false, version: 1 }])
  expect(await cases(district.city, instantOf(5))).toEqual([])
})

test("退回的事务在过去里也没有", async () => {
  const failing = change(district.county, 8, async (tx) => {
    await tx.insertInto("caseRecord").values({ id: "county-half", agencyId: district.county }).execute()
    throw new Error("断电")
  })
  await expect(failing).rejects.toThrow("断电")
  expect((await cases(district.county, instantOf(9))).map((one) => one.id)).not.toContain("county-half")
})

test("不保留历次内容的表：说出来，而不是给出空的", async () => {
  for (const table of ["counter", "applicantField", "event"] as const)
    await expect(db.records.transaction(asking(district.county), (tx) => stateAsOf(tx, table, instantOf(9)))).rejects.toThrow("NOT_RECORDED")
})

test("应遗忘的内容从每个版本里去掉，事件链不动；没有事件不能去掉", async () => {
  await change(district.city, 10, (tx) => tx.insertInto("person").values({ id: "city-p", agencyId: district.city, name: "张三" }).execute())
  await change(district.city, 11, (tx) => tx.updateTable("person").set({ name: "张三丰", version: 2 }).where("id", "=", "city-p").execute())
  const silent = db.records.transaction(asking(district.city), (tx) => eraseVersions(tx, "person", "city-p", ["name"]))
  await expect(silent).rejects.toThrow("without an event")
  const [head] = await db.asOwner("select hash from gongkai.event where agency_id = 'city' order by seq desc limit 1")
  await db.records.transaction(asking(district.city), async (tx) => {
    await tx.updateTable("person").set({ name: "已删除", version: 3 }).where("id", "=", "city-p").execute()
    await appendEvent(tx, district.city, {
      name: "person.changed",
      actor: "p1",
      at: instantOf(12),
      cause: null,
      subject: "city-p",
      body: { personId: "city-p", version: 3 },
    })
    expect(await eraseVersions(tx, "person", "city-p", ["name"])).toBe(2)
    expect(await eraseVersions(tx, "person", "city-p", ["name", "version"])).toBe(0)
  })
  expect(JSON.stringify(await db.asOwner("select content from gongkai.row_version where agency_id = 'city'"))).not.toContain("张三")
  const [next] = await db.asOwner("select previous_hash from gongkai.event where agency_id = 'city' order by seq desc limit 1")
  expect(next?.["previous_hash"]).toBe(head?.["hash"])
  const then = await db.records.transaction(asking(district.city), (tx) => stateAsOf(tx, "person", instantOf(11)))
  expect(then).toMatchObject([{ id: "city-p", name: null, version: 2 }])
})

test("应用读不到的列，历次内容里也没有", async () => {
  const hidden = await db.asOwner(`select c.relname as table, a.attname as column from pg_trigger t
    join pg_class c on c.oid = t.tgrelid join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where t.tgfoid = 'gongkai.record_version()'::regprocedure and not has_column_privilege('gongkai_application', c.oid, a.attname, 'select')
      and position('\\000' || a.attname || '\\000' in '\\000' || encode(t.tgargs, 'escape')) = 0`)
  expect(hidden).toEqual([])
  expect(
    await db.asOwner(
      "select from pg_trigger where tgrelid = 'gongkai.applicant_field'::regclass and tgfoid = 'gongkai.record_version()'::regprocedure",
    ),
  ).toEqual([])
})

test("记录的行不换编号：历次内容按编号找", async () => {
  await change(district.county, 21, (tx) =>
    tx.insertInto("localHoliday").values({ agencyId: district.county, day: "2026-06-01", name: "节" }).execute(),
  )
  const moved = change(district.county, 22, (tx) =>
    tx.updateTable("localHoliday").set({ day: "2026-06-02" }).where("day", "=", "2026-06-01").execute(),
  )
  await expect(moved).rejects.toThrow("the key of a row of local_holiday is kept")
})

test("应用的角色不能改历次内容", async () => {
  for (const statement of [
    "update gongkai.row_version set content = '{}'",
    "delete from gongkai.row_version",
    "insert into gongkai.row_version values ('county', 'case_record', 'x', 1, '{}')",
  ])
    await expect(db.records.transaction(asking(district.county), (tx) => sql.raw(statement).execute(tx))).rejects.toThrow("permission denied")
})
