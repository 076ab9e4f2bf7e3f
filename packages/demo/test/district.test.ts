import type { Casework } from "@gongkai/casework"
import { day, outcomes } from "@gongkai/law"
import { admitKeys, disputeCounts, keyRingOfText, verifyEvents } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { afterAll, beforeAll, expect, test } from "vitest"
import { agencyOfNine } from "../src/district/cases.ts"
import { plantDistrict } from "../src/district/plant.ts"

const today = day("2026-11-20")
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  const casework: Casework = { records: db.records, now: () => "2026-11-20T01:00:00.000Z", today: () => today }
  await db.records.transaction({ agencyId: "", personId: "", today }, (tx) => admitKeys(tx, ring, casework.now()))
  const began = performance.now()
  await plantDistrict({ casework, adminUrl: db.adminUrl, ring, setPassword: () => Promise.resolve() })
  process.stdout.write(
    `cpu ${String((process.cpuUsage().user + process.cpuUsage().system) / 1e6)} the district in ${((performance.now() - began) / 1000).toFixed(1)} s\n`,
  )
}, 180_000)
afterAll(() => db.drop())

const inYear = (agencyId: string, column: string, year: number) =>
  db.asOwner(
    `select coalesce(p.outcome, 'open') as outcome, count(*)::integer as count from gongkai.open_period p join gongkai.request r using (agency_id, case_id)
     where agency_id = $1 and extract(year from p.${column}) = $2 and r.counted group by 1 order by 1`,
    [agencyId, year],
  )

test("示范年度：新收九件，予以公开七件、部分公开一件、本机关不掌握一件；年末复议一件尚未审结，未经复议直接起诉一件其他结果", async () => {
  const nine = [
    { outcome: "granted", count: 7 },
    { outcome: "partiallyGranted", count: 1 },
    { outcome: "unavailable.notHeld", count: 1 },
  ]
  expect(await inYear(agencyOfNine, "received_on", 2025)).toEqual(nine)
  expect(await inYear(agencyOfNine, "decided_on", 2025)).toEqual(nine)
  const asked = { year: 2025, asOf: day("2025-12-31"), pastYears: "included" as const }
  const counts = await db.records.transaction({ agencyId: agencyOfNine, personId: "p", today }, (tx) => disputeCounts(tx, agencyOfNine, asked))
  const found = counts.filter(({ count }) => count > 0).map(({ kind, column, count }) => [kind, column, count])
  expect(found.filter(([, column]) => column !== "total")).toEqual([["reconsideration", "pending", 1], ["litigation-direct", "other", 1]]) // prettier-ignore
})

test("办公室两年的案件里每种结果都有；每个机关的事件链完好", async () => {
  const rows = await db.asOwner("select distinct outcome from gongkai.open_period where agency_id = 'office' and outcome is not null")
  expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(Object.keys(outcomes)))
  for (const agencyId of ["office", agencyOfNine, "housing"])
    expect((await verifyEvents(db.records, { agencyId, personId: "p", today })).broken).toBeNull()
})
