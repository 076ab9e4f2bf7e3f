import { setTimeout as pause } from "node:timers/promises"
import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { reportsAt } from "../../../test/reports.ts"

const { county, bureau } = district
const rounds = 20
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => day("2026-01-12"), agencies: [county, bureau] })
})
afterAll(() => office.close())

const at = reportsAt(() => office, bureau)
const above = reportsAt(() => office, county)
const cells = ["naturalPerson", "commercialEnterprise", "researchInstitution", "total"].map((column) => `requests.received.${column}`)

test(`${String(rounds)}回：报送与填报同时到，一方先成；报送的内容是整的，填报或者全在里面，或者全不在`, async () => {
  await at.does("clerk", "/reports", { reportId: "race", year: 2025, scope: "agency" })
  const told = { ok: 0, refused: 0 }
  for (let round = 1; round <= rounds; round += 1) {
    const report = await at.report("race")
    const seen = new Map<string, number>(report.cells.map((one: any) => [one.cell, one.version]))
    const entries = cells.map((cell) => ({ cell, version: seen.get(cell), value: round, note: `第${String(round)}回` }))
    const [submitted, edited] = await Promise.all([
      pause(round % 4 === 0 ? 150 : round % 3).then(() => at.act("head", "/reports/race/submit", { despite: "另附说明" }, report.version)),
      // A little sooner or later each time, so that either may come first.
      pause(round % 4 === 1 ? 150 : (round * 7) % 30).then(() => at.act("clerk", "/reports/race/cells", { cells: entries })),
    ])
    expect(submitted.status, submitted.text).toBe(200)
    if (edited.status === 200) told.ok += 1
    else {
      expect(edited.body).toMatchObject({ code: "REPORT_STATE", detail: { state: "submitted" } })
      told.refused += 1
    }
    const [filed] = (await above.get("head", `/filed-reports/${bureau}/2025`)).body.items
    const { received } = filed.report.requests
    const has = received.naturalPerson === round
    expect(has).toBe(edited.status === 200)
    expect([received.commercialEnterprise, received.researchInstitution, received.total]).toEqual(Array(3).fill(received.naturalPerson))
    const now = await at.report("race")
    expect(now.cells.filter((one: any) => cells.includes(one.cell)).map((one: any) => one.value)).toEqual(Array(4).fill(received.naturalPerson))
    await above.does("head", "/reports/race/return", { reviewId: `race-${String(round)}`, round, words: "再核" })
  }
  expect(told.ok).toBeGreaterThan(0)
  expect(told.refused).toBeGreaterThan(0)
})
