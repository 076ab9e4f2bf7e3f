import { addPerson, giveRole, type Actor, type Casework } from "@gongkai/casework"
import { day, defaultLawSettings, publishedCalendar } from "@gongkai/law"
import { admitKeys, keyRingOfText, verifyEvents } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { district, plantDistrict } from "@gongkai/records/test/district"
import { afterEach, expect, test } from "vitest"
import { generateCases, type CasesWish } from "../src/cases/generate.ts"
import { factsOf } from "../src/cases/history.ts"
import { plantCases } from "../src/cases/plant.ts"
import { playCases } from "../src/cases/play.ts"

const today = day("2026-11-20")
const agencyId = district.bureau
const law = { calendar: publishedCalendar, settings: defaultLawSettings }
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
const actor: Actor = { agencyId, personId: "demonstration", cause: null, program: true }
const wish: CasesWish = { seed: 1, agencyId, from: day("2024-11-20"), to: today, count: 110, law, officers: ["clerk"] }
const opened: TestDatabase[] = []

const open = async (): Promise<{ readonly db: TestDatabase; readonly casework: Casework }> => {
  const db = await testDatabase()
  opened.push(db)
  await plantDistrict(db)
  const casework: Casework = { records: db.records, now: () => "2024-11-01T01:00:00.000Z", today: () => day("2024-11-01") }
  await db.records.transaction({ agencyId: "", personId: "", today }, (tx) => admitKeys(tx, ring, casework.now()))
  for (const role of ["head", "clerk"] as const) {
    await addPerson(casework, actor, { id: role, name: "某人" })
    await giveRole(casework, actor, { personId: role, role })
  }
  return { db, casework }
}
afterEach(async () => {
  for (const db of opened.splice(0)) await db.drop()
})

/** Every table with what is kept there; what differs from run to run is left out. */
const everything = async ({ asOwner }: TestDatabase): Promise<Record<string, readonly unknown[]>> => {
  const tables = await asOwner("select relname as name from pg_class where relnamespace = 'gongkai'::regnamespace and relkind = 'r' order by 1")
  const kept: Record<string, readonly unknown[]> = {}
  for (const { name } of tables) {
    // Of a period that was planted as a whole the last version alone is kept.
    const rows = name === "row_version" ? "select distinct on (table_name, row_key) * from gongkai.row_version order by table_name, row_key, since_seq desc" : `select * from gongkai.${String(name)}`
    const text = `select to_jsonb(r) - '{sealed,written_by,since_seq}'::text[] as row from (${rows}) r order by 1`
    kept[String(name)] = (await asOwner(text)).map(({ row }) => row)
  }
  return kept
} // prettier-ignore

test("两年的案件逐日照命令办一遍：没有一步被退回；成批写入的每一行、每一个事件和散列与照命令办的完全一样", async () => {
  const [byCommands, inBulk] = [await open(), await open()]
  const made = generateCases(wish)
  await playCases({ casework: byCommands.casework, ring, actor, headId: "head" }, made)
  const kept = await byCommands.db.asOwner("select case_id, facts from gongkai.open_period order by case_id")
  expect(kept).toEqual(made.histories.map((one) => ({ case_id: one.caseId, facts: factsOf(one) })).sort((a, b) => (a.case_id < b.case_id ? -1 : 1)))
  expect((await verifyEvents(byCommands.db.records, { agencyId, personId: "p", today })).broken).toBeNull()

  await plantCases({ records: inBulk.db.records, ring, law, agencyId, personId: actor.personId }, made)
  expect((await verifyEvents(inBulk.db.records, { agencyId, personId: "p", today })).broken).toBeNull()
  const [played, planted] = [await everything(byCommands.db), await everything(inBulk.db)]
  for (const [table, rows] of Object.entries(played)) expect(planted[table], table).toEqual(rows)
  expect(played["event"]?.length).toBeGreaterThan(400)
}) // prettier-ignore
