import { afterAll, beforeAll, expect, test } from "vitest"
import { day } from "@gongkai/law"
import { appendEvent, verifyEvents, type Asking } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "../../test/database.ts"
import { district, plantDistrict } from "../../test/district.ts"

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await plantDistrict(db)
})
afterAll(() => db.drop())

const asking = (agencyId: string): Asking => ({ agencyId, personId: "p1", today: day("2026-11-20") })
const opened = (caseId: string) =>
  ({ name: "case.opened", actor: "p1", at: "2026-11-20T01:00:00.123456Z", cause: null, subject: caseId, body: { caseId } }) as const

const openCase = (agencyId: string, caseId: string): Promise<void> =>
  db.records.transaction(asking(agencyId), async (tx) => {
    await tx.insertInto("caseRecord").values({ id: caseId, agencyId }).execute()
    await appendEvent(tx, agencyId, opened(caseId))
  })

test("改动和事件在同一事务里：没有事件的改动不成立", async () => {
  const silent = db.records.transaction(asking(district.bureau), (tx) =>
    tx.insertInto("caseRecord").values({ id: "silent", agencyId: district.bureau }).execute(),
  )
  await expect(silent).rejects.toThrow("a change of case_record without an event")
  expect(await db.asOwner("select from gongkai.case_record where id = 'silent'")).toHaveLength(0)
})

test("记录之后出错：改动和事件都不留", async () => {
  const failing = db.records.transaction(asking(district.bureau), async (tx) => {
    await tx.insertInto("caseRecord").values({ id: "half", agencyId: district.bureau }).execute()
    await appendEvent(tx, district.bureau, opened("half"))
    throw new Error("断电")
  })
  await expect(failing).rejects.toThrow("断电")
  expect(await db.asOwner("select from gongkai.event where subject = 'half'")).toHaveLength(0)
  expect(await db.asOwner("select from gongkai.case_record where id = 'half'")).toHaveLength(0)
})

test("各机关各成一链，从1连续编号，逐条以前一条的哈希相接", async () => {
  await Promise.all(Array.from({ length: 20 }, (_, i) => openCase(i % 2 === 0 ? district.bureau : district.sibling, `c${String(i)}`)))
  for (const agencyId of [district.bureau, district.sibling]) {
    const verified = await verifyEvents(db.records, asking(agencyId))
    expect(verified).toMatchObject({ agencyId, events: 10, broken: null })
    const [head] = await db.asOwner("select hash from gongkai.event where agency_id = $1 order by seq desc limit 1", [agencyId])
    expect(verified.head).toBe(head?.["hash"])
  }
})

test("不认识的事件内容：不收", async () => {
  const wrong = db.records.transaction(asking(district.bureau), (tx) =>
    appendEvent(tx, district.bureau, { ...opened("x"), body: { caseId: 5 } as unknown as { caseId: string } }),
  )
  await expect(wrong).rejects.toThrow(/caseId/u)
})

test.each([
  ["改一条的内容", "update gongkai.event set body = '{\"caseId\": \"forged\"}' where agency_id = 'sibling' and seq = 4", { seq: 4, how: "altered" }],
  ["改一条的日期", "update gongkai.event set at = at + interval '1 day' where agency_id = 'sibling' and seq = 2", { seq: 2, how: "altered" }],
  ["删中间一条", "delete from gongkai.event where agency_id = 'sibling' and seq = 5", { seq: 5, how: "removed" }],
  [
    "后面添一条，没有经过编号",
    `insert into gongkai.event select agency_id, 11, name, actor, at, cause, subject, body, hash, 'forged', written_by
      from gongkai.event where agency_id = 'sibling' and seq = 10`,
    { seq: 11, how: "altered" },
  ],
  [
    "后面添一条，编号和哈希都对，没有登记在链头",
    `insert into gongkai.event select (f.one).agency_id, 11, (f.one).name, (f.one).actor, (f.one).at, (f.one).cause, (f.one).subject,
        (f.one).body, (f.one).previous_hash, encode(sha256(convert_to(gongkai.event_text(f.one), 'UTF8')), 'hex'), (f.one).written_by
      from (select row(agency_id, 11, name, actor, at, cause, subject, body, hash, '', written_by)::gongkai.event as one
        from gongkai.event where agency_id = 'sibling' and seq = 10) f`,
    { seq: 11, how: "inserted" },
  ],
  ["删最后一条", "delete from gongkai.event where agency_id = 'sibling' and seq = 10", { seq: 10, how: "cut" }],
  [
    "换掉一条，自己的哈希也改了",
    `update gongkai.event e set body = '{"caseId": "forged"}',
      hash = encode(sha256(convert_to(replace(gongkai.event_text(e), e.body::text, '{"caseId": "forged"}'), 'UTF8')), 'hex')
      where agency_id = 'sibling' and seq = 6`,
    { seq: 7, how: "inserted" },
  ],
])("%s：核验指出是哪一条", async (_case, forgery, broken) => {
  await db.asOwner("alter table gongkai.event disable trigger user")
  await db.asOwner("create table kept as select * from gongkai.event where agency_id = 'sibling'")
  await db.asOwner(forgery)
  const found = await verifyEvents(db.records, asking(district.sibling))
  expect(found.broken).toEqual(broken)
  await db.asOwner("delete from gongkai.event where agency_id = 'sibling'")
  await db.asOwner("insert into gongkai.event select * from kept")
  await db.asOwner("drop table kept")
  await db.asOwner("alter table gongkai.event enable trigger user")
  expect((await verifyEvents(db.records, asking(district.sibling))).broken).toBeNull()
})

test.each([
  ["改", "update gongkai.event set actor = 'x'"],
  ["删", "delete from gongkai.event"],
  ["清空", "truncate gongkai.event"],
  [
    "自己编号",
    "insert into gongkai.event (agency_id, seq, name, actor, at, body, previous_hash, hash) values ('bureau', 99, 'case.opened', 'x', now(), '{}', '', '')",
  ],
  ["改链头", "update gongkai.event_head set seq = 0"],
])("应用的角色不能%s事件", async (_case, statement) => {
  const { sql } = await import("kysely")
  await expect(db.records.transaction(asking(district.bureau), (tx) => sql.raw(statement).execute(tx))).rejects.toThrow("permission denied")
})
