import { day } from "@gongkai/law"
import { appendEvent, type Tx } from "@gongkai/records"
import { sql } from "kysely"
import { afterAll, beforeAll, expect, test } from "vitest"
import { testDatabase, type TestDatabase } from "../../test/database.ts"
import { district, plantDistrict } from "../../test/district.ts"

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await plantDistrict(db)
})
afterAll(() => db.drop())

const agencyId = district.county
const inOne = (work: (tx: Tx) => Promise<void>): Promise<void> => db.records.transaction({ agencyId, personId: "p", today: day("2026-11-20") }, work)
const tell = (tx: Tx): Promise<void> =>
  appendEvent(tx, agencyId, {
    ...{ name: "case.opened", actor: "p", at: "2026-11-20T02:00:00.000Z", cause: null, subject: null, body: { caseId: "c" } },
  })
const add = async (tx: Tx, ...ids: readonly string[]): Promise<void> => {
  await sql`insert into gongkai.case_record (id, agency_id) select unnest(${[...ids]}::text[]), ${agencyId}`.execute(tx)
}
const set = (tx: Tx, id: string, version: number) =>
  sql`update gongkai.case_record set version = ${version} where id = ${id} and agency_id = ${agencyId}`.execute(tx)
const versionsOf = async (id: string): Promise<readonly unknown[]> =>
  (await db.asOwner("select content ->> 'version' as version from gongkai.row_version where row_key = $1 order by since_seq", [id])).map(
    ({ version }) => version,
  )

test("事件之前改一次、之后又改一次：留下的是最后一次的内容", async () => {
  await inOne(async (tx) => {
    await add(tx, "a")
    await set(tx, "a", 2)
    await tell(tx)
    await set(tx, "a", 3)
  })
  expect(await versionsOf("a")).toEqual(["3"])
  await inOne(async (tx) => {
    await set(tx, "a", 4)
    await set(tx, "a", 5)
    await tell(tx)
  })
  expect(await versionsOf("a")).toEqual(["3", "5"])
  expect(await db.asOwner("select from gongkai.change_awaiting_event")).toEqual([])
})

test("一句话改许多行：每行各留一个版本；退回到保存点的不留", async () => {
  await inOne(async (tx) => {
    await add(tx, "b1", "b2", "b3")
    await sql`savepoint before`.execute(tx)
    await add(tx, "b4")
    await sql`rollback to before`.execute(tx)
    await tell(tx)
  })
  expect([await versionsOf("b1"), await versionsOf("b3"), await versionsOf("b4")]).toEqual([["1"], ["1"], []])
})

test("没有事件的改动，一行也好许多行也好，都不成", async () => {
  await expect(inOne((tx) => add(tx, "c1", "c2"))).rejects.toThrow("a change of case_record without an event")
  const forgotten = inOne(async (tx) => {
    await add(tx, "d")
    await sql`savepoint before`.execute(tx)
    await tell(tx)
    await sql`rollback to before`.execute(tx)
  })
  await expect(forgotten).rejects.toThrow("without an event")
  expect(await db.asOwner("select from gongkai.case_record where id in ('c1', 'c2', 'd')")).toEqual([])
})
