import { addPerson, cellsByRule, computeFigures, giveRole, type Actor, type Casework, type ReportAsked } from "@gongkai/casework"
import { day, defaultLawSettings, publishedCalendar } from "@gongkai/law"
import { admitKeys, keyRingOfText, stateAsOf } from "@gongkai/records"
import { testDatabase } from "@gongkai/records/test/database"
import { district, plantDistrict } from "@gongkai/records/test/district"
import { expect, test } from "vitest"
import { generateCases } from "../src/cases/generate.ts"
import { playCases } from "../src/cases/play.ts"

const today = day("2026-11-20")
const agencyId = district.bureau
const law = { calendar: publishedCalendar, settings: defaultLawSettings }
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
const actor: Actor = { agencyId, personId: "demonstration", cause: null, program: true }
const days = ["2025-01-20", "2025-06-30", "2025-12-31", "2026-03-05", "2026-11-20"].map(day)

test("两年的案件逐日办理：某日终了时各张记录按规则数出来的，与今天照截至那日算的每一格相同", async () => {
  const db = await testDatabase()
  try {
    await plantDistrict(db)
    const casework: Casework = { records: db.records, now: () => "2024-11-01T01:00:00.000Z", today: () => day("2024-11-01") }
    await db.records.transaction({ agencyId: "", personId: "", today }, (tx) => admitKeys(tx, ring, casework.now()))
    for (const role of ["head", "clerk"] as const) {
      await addPerson(casework, actor, { id: role, name: "某人" })
      await giveRole(casework, actor, { personId: role, role })
    }
    const made = generateCases({ seed: 3, agencyId, from: day("2024-11-20"), to: today, count: 110, law, officers: ["clerk"] })
    await playCases({ casework, ring, actor, headId: "head" }, made)
    let [counted, moving] = [0, 0]
    for (const asOf of days) {
      const asked: ReportAsked = { year: Number(asOf.slice(0, 4)), asOf, form: "2021" }
      const { then, now } = await db.records.transaction({ agencyId, personId: "p", today }, async (tx) => {
        // The legal day ends at sixteen hundred in Greenwich.
        const at = `${asOf}T15:59:59.999Z`
        const [requests, periods, applicants] = [
          await stateAsOf(tx, "request", at),
          await stateAsOf(tx, "openPeriod", at),
          await stateAsOf(tx, "applicant", at),
        ]
        const counts = new Map<string, number>()
        for (const { caseId, applicantId, item, counted } of requests) {
          const period = periods.find((one) => one.caseId === caseId)!
          const { kind } = applicants.find(({ id }) => id === applicantId)!
          const { arrivedOn, receivedOn, correctedOn, decidedOn, endedOn, outcome } = period as any
          const request = { arrivedOn, receivedOn, correctedOn, decidedOn, endedOn, outcome, item, counted: counted === true, applicantKind: kind }
          for (const cell of cellsByRule(request, { ...asked, settings: defaultLawSettings })) counts.set(cell, (counts.get(cell) ?? 0) + 1)
        }
        moving += periods.filter(({ open }) => open).length
        return { then: counts, now: await computeFigures(tx, agencyId, asked) }
      })
      const table3 = now.filter(({ cell }) => cell.startsWith("requests."))
      expect(table3.map(({ cell, value }) => [cell, value])).toEqual(table3.map(({ cell }) => [cell, then.get(cell) ?? 0]))
      counted += then.get("requests.received.total") ?? 0
    }
    expect(counted).toBeGreaterThan(100)
    expect(moving).toBeGreaterThan(20)
  } finally {
    await db.drop()
  }
}, 600_000)
