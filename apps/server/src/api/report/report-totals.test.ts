import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { reportsAt } from "../../../test/reports.ts"

const { county, bureau, sibling } = district
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => day("2026-01-12"), agencies: [county, bureau, sibling] })
  await at.register("2025-03-03", "2025-06-02")
  await at.does("clerk", "/reports", { reportId: "r", year: 2025, scope: "agency" })
})
afterAll(() => office.close())

const at = reportsAt(() => office, bureau)
const above = reportsAt(() => office, county)
const six = reportsAt(() => office, sibling)
const follows = "合计随填报的明细变动"
const values = async (by: typeof at, reportId: string, ...cells: readonly string[]): Promise<any> => {
  const report = await by.report(reportId)
  return cells.map((cell) => report.cells.find((one: any) => one.cell === cell).value)
}
const withdraw = async (...cells: readonly string[]) => {
  const entries = await Promise.all(cells.map(async (cell) => ({ cell, version: (await at.cell("r", cell)).version, withdraw: true })))
  return at.act("clerk", "/reports/r/cells", { cells: entries })
}
const [natural, firm, total] = ["naturalPerson", "commercialEnterprise", "total"].map((column) => `requests.received.${column}`) as [
  string,
  string,
  string,
]
const rowTotals = async (reportId = "r", by = at): Promise<any> =>
  (await by.report(reportId)).findings.filter((one: any) => ["relation.rowTotal", "relation.outcomes"].includes(one.code)).map((one: any) => one.key)

test("填报一格明细，合计跟着变，勾稽仍成立；撤回后合计回到计算的数", async () => {
  await at.enter("r", natural, 5)
  expect(await at.cell("r", total)).toMatchObject({ value: 5, computed: 2, records: 2, source: "entered", note: follows, version: 2 })
  await at.enter("r", firm, 4)
  expect(await values(at, "r", natural, firm, total)).toEqual([5, 4, 9])
  expect(await rowTotals()).toEqual([])
  expect((await withdraw(total)).body.code).toBe("REPORT_CELL_NOT_ENTERED")
  expect((await withdraw(natural)).status).toBe(200)
  expect(await values(at, "r", natural, total)).toEqual([2, 6])
  // A block that holds the total too goes back as a whole.
  expect((await withdraw(firm, total)).status).toBe(200)
  expect(await at.cell("r", total)).toMatchObject({ value: 2, source: "computed", note: null })
})

test("多级合计：一格办理结果，同时进行合计、列合计和总的合计", async () => {
  const [part, second] = ["requests.granted.naturalPerson", "requests.refused.stateSecret.legalServiceOrganization"] as const
  const body = { cells: [{ cell: part, version: 1, value: 3, note: "另册" }, { cell: second, version: 1, value: 2, note: "另册" }] } // prettier-ignore
  await at.does("clerk", "/reports/r/cells", body)
  const sums = ["granted.total", "refused.stateSecret.total", "concluded.naturalPerson", "concluded.legalServiceOrganization", "concluded.total"]
  expect(await values(at, "r", ...sums.map((cell) => `requests.${cell}`))).toEqual([3, 2, 3, 2, 5])
  expect(await rowTotals()).toEqual([])
  const kept = ["partiallyGranted.total", "concluded.commercialEnterprise"].map((cell) => `requests.${cell}`)
  for (const cell of kept) expect(await at.cell("r", cell)).toMatchObject({ source: "computed", version: 1 })
  expect((await withdraw(part, second)).status).toBe(200)
  expect(await values(at, "r", ...sums.map((cell) => `requests.${cell}`))).toEqual([0, 0, 0, 0, 0])
  expect(await at.cell("r", "requests.concluded.total")).toMatchObject({ source: "computed" })
})

test("合计由人填报的，明细再变也不动，撤回后再跟着明细", async () => {
  await at.enter("r", total, 10, "统计台账")
  await at.enter("r", natural, 5)
  expect(await at.cell("r", total)).toMatchObject({ value: 10, source: "entered", note: "统计台账" })
  expect((await withdraw(total)).status).toBe(200)
  expect(await at.cell("r", total)).toMatchObject({ value: 5, note: follows })
  const reserved = await at.enter("r", total, 7, follows)
  expect(reserved.body.code).toBe("INPUT")
  expect((await withdraw(natural)).status).toBe(200)
})

test("留空的一格不是零：合计说不出来，填上了才有", async () => {
  await at.enter("r", natural, null)
  expect(await at.cell("r", total)).toMatchObject({ value: null, computed: 2, source: "entered", note: follows })
  await at.enter("r", natural, 6)
  expect(await values(at, "r", total)).toEqual([6])
  expect((await withdraw(natural)).status).toBe(200)
})

test("两人填同一合计的不同明细，合计都算上；合计随之变过的，后填合计的人被告知是谁", async () => {
  const seen = (await at.cell("r", total)).version
  const entry = async (cell: string, value: number) => ({ cells: [{ cell, version: (await at.cell("r", cell)).version, value, note: "核对" }] })
  const [one, two] = [await entry(natural, 8), await entry(firm, 9)]
  const answers = await Promise.all([at.act("clerk", "/reports/r/cells", one), at.act("head", "/reports/r/cells", two)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(await values(at, "r", total)).toEqual([17])
  const late = await at.act("head", "/reports/r/cells", { cells: [{ cell: total, version: seen, value: 1, note: "核对" }] })
  expect(late.status).toBe(412)
  expect(late.body.detail.cells).toMatchObject([{ cell: total, value: 17, note: follows }])
  expect([`${bureau}-clerk`, `${bureau}-head`]).toContain(late.body.detail.cells[0].by)
})

test("重新计算：合计是新的计算数加填报的差；报送时不当作变动，记录真变了的仍不能报送", async () => {
  await at.register("2025-09-01")
  const moved = await at.verb("head", "r", "submit", { despite: "另附说明" })
  expect(moved.body.code).toBe("REPORT_FIGURES_MOVED")
  // What was entered for natural persons is 8 whatever the records say of them: the total is not moved by them.
  expect(moved.body.detail.cells.map((one: any) => one.cell)).not.toContain(total)
  expect((await at.verb("clerk", "r", "recompute")).status).toBe(200)
  expect(await at.cell("r", natural)).toMatchObject({ value: 8, computed: 3 })
  expect(await at.cell("r", total)).toMatchObject({ value: 17, computed: 3, source: "entered", note: follows })
  const filed = await at.verb("head", "r", "submit", { despite: "另附说明" })
  expect(filed.status, filed.text).toBe(200)
  const [round] = (await above.get("head", `/filed-reports/${bureau}/2025`)).body.items
  expect(round.report.requests.received).toMatchObject({ naturalPerson: 8, commercialEnterprise: 9, total: 17 })
})

test("汇总报告也一样：下级再报，合计不同了就不能报送，重新计算后再跟着", async () => {
  await above.does("clerk", "/reports", { reportId: "t", year: 2025, scope: "tree" })
  expect(await above.cell("t", total)).toMatchObject({ value: 17, source: "summed" })
  await above.enter("t", "requests.received.researchInstitution", 3)
  expect(await values(above, "t", total)).toEqual([20])
  await six.register("2025-02-03")
  await six.does("clerk", "/reports", { reportId: "s", year: 2025, scope: "agency" })
  expect((await six.verb("head", "s", "submit")).status).toBe(200)
  const moved = await above.verb("head", "t", "submit", { despite: "另附说明" })
  expect(moved.body.detail.cells).toContainEqual({ cell: total, was: 20, now: 21 })
  expect((await above.verb("clerk", "t", "recompute")).status).toBe(200)
  expect(await above.cell("t", total)).toMatchObject({ value: 21, computed: 18, note: follows })
})
