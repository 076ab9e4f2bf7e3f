import { addPerson, giveRole, type Actor, type Casework } from "@gongkai/casework"
import { day, defaultLawSettings, publishedCalendar } from "@gongkai/law"
import { admitKeys, keyRingOfText, verifyEvents } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { district, plantDistrict } from "@gongkai/records/test/district"
import { afterEach, beforeEach, expect, test } from "vitest"
import { generateCases } from "../src/cases/generate.ts"
import { factsOf } from "../src/cases/history.ts"
import { playCases } from "../src/cases/play.ts"

const today = day("2026-11-20")
const agencyId = district.bureau
const law = { calendar: publishedCalendar, settings: defaultLawSettings }
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
const actor: Actor = { agencyId, personId: "demonstration", cause: null, program: true }
let db: TestDatabase
let casework: Casework
beforeEach(async () => {
  db = await testDatabase()
  await plantDistrict(db)
  casework = { records: db.records, now: () => "2024-11-01T01:00:00.000Z", today: () => day("2024-11-01") }
  await db.records.transaction({ agencyId: "", personId: "", today }, (tx) => admitKeys(tx, ring, casework.now()))
  await addPerson(casework, actor, { id: "head", name: "某人" })
  await giveRole(casework, actor, { personId: "head", role: "head" })
})
afterEach(() => db.drop())

test("两年的案件逐日照命令办一遍：没有一步被退回，留下的事实与编的一样，事件链完好", async () => {
  const made = generateCases({ seed: 1, agencyId, from: day("2024-11-20"), to: today, count: 150, law })
  await playCases({ casework, ring, actor, headId: "head" }, made)
  const kept = await db.asOwner("select case_id, facts from gongkai.open_period order by case_id")
  const expected = made.histories.map((one) => ({ case_id: one.caseId, facts: factsOf(one) }))
  expect(kept).toEqual(expected.sort((a, b) => (a.case_id < b.case_id ? -1 : 1)))
  expect((await verifyEvents(db.records, { agencyId, personId: "p", today })).broken).toBeNull()
})
