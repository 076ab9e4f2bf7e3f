import { day, type Day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../test/office.ts"
import { remindedAt } from "../../test/reminded.ts"
import { reportsAt } from "../../test/reports.ts"

const { county, bureau, sibling } = district
let office: Office
let today: Day = day("2026-01-02")
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [county, bureau, sibling] })
  const system = await office.as(bureau, "system")
  for (const post of ["clerk", "head"]) {
    const set = await system.send("PUT", `/api/v1/people/${bureau}-${post}/contact`, {
      body: { email: `${post}@office.example`, mobile: null, version: 0 },
    })
    expect(set.status, set.text).toBe(200)
  }
})
afterAll(() => office.close())

const at = reportsAt(() => office, bureau)
const above = reportsAt(() => office, county)
const { told, mails } = remindedAt(() => office, bureau)
const remindOn = (on: string, agencyId: string = bureau): Promise<number> => {
  today = day(on)
  return remindedAt(() => office, agencyId).remind()
}

// The report of 2025 is due on 2026-01-31, a Saturday. 2026-01-01 to 03 are off, Sunday the 4th is worked.
test("部门的报告1月31日到期：提前三十天、七天、一天各提醒一次，放假日不提醒，再跑不重复", async () => {
  expect(await remindOn("2026-01-02")).toBe(0)
  expect(await remindOn("2026-01-04")).toBe(2)
  expect(await told("clerk")).toEqual(["reminder.report-soon 2025"])
  expect(await told("head")).toEqual([])
  const words = "2025年政府信息公开工作年度报告"
  expect(await mails()).toEqual([
    `clerk@office.example 【信息公开】${words}30天内到期 ${words}还没有报送，末日为2026年1月31日，30天内到期，请及时报送。`,
  ])
  const counts: number[] = []
  for (const on of ["2026-01-04", "2026-01-05", "2026-01-23", "2026-01-26", "2026-01-29", "2026-01-30", "2026-01-31"]) counts.push(await remindOn(on))
  expect(counts).toEqual([0, 0, 0, 4, 0, 6, 0])
})

test("逾期后提醒，报送以后不再提醒；被退回的又提醒，再报以后停止", async () => {
  expect(await remindOn("2026-02-02")).toBe(6)
  expect((await told("head"))[0]).toBe("reminder.report-overdue 2025")
  expect((await mails()).at(-1)).toContain("已经逾期")
  await at.does("clerk", "/reports", { reportId: "r", year: 2025, scope: "agency" })
  expect(await remindOn("2026-02-03")).toBe(6)
  expect((await at.verb("head", "r", "submit")).status).toBe(200)
  expect(await remindOn("2026-02-04")).toBe(0)
  await above.does("head", "/reports/r/return", { reviewId: "v", round: 1, words: "请核对" })
  expect(await remindOn("2026-02-05")).toBe(6)
  expect((await at.verb("head", "r", "submit")).status).toBe(200)
  expect(await remindOn("2026-02-11")).toBe(0)
})

test("政府的报告3月31日到期；一直没有报的，提醒到设定的次数为止", async () => {
  expect(await remindOn("2026-03-02", county)).toBe(2)
  expect(await remindOn("2026-03-31", county)).toBe(6)
  // Ten times: three days in a row, then seven times every five working days, 38 working days after 31 January.
  expect(await remindOn("2026-04-03", sibling)).toBe(6)
  expect(await remindOn("2026-11-02", sibling)).toBe(0)
})

test("期限提前的按提前的日子；规则由本机关设定，按版本修改", async () => {
  today = day("2026-01-05")
  await above.does("head", "/report-due/below", { monthDay: "01-15", version: 0 }, undefined, "PUT")
  expect(await remindOn("2026-01-08", sibling)).toBe(4)
  const [line] = await office.db.asOwner("select distinct due_on::text, stage from gongkai.reminder_sent where agency_id = $1 and stage = 'before-7'", [sibling]) // prettier-ignore
  expect(line).toEqual({ due_on: "2026-01-15", stage: "before-7" })
  const six = reportsAt(() => office, sibling)
  expect((await six.get("clerk", "/report-reminder-rules")).body).toMatchObject({ version: 0, rules: { length: 5 } })
  const only = [{ when: "before", days: 3, to: ["head"], channels: ["in-app"] }]
  const put = (by: "clerk" | "head", version: number, rules: readonly unknown[] = only) =>
    six.act(by, "/report-reminder-rules", { rules, version }, undefined, "PUT")
  expect((await put("clerk", 0)).body.code).toBe("NOT_PERMITTED")
  expect((await put("head", 0)).status).toBe(200)
  expect((await put("head", 0)).body.code).toBe("STALE")
  expect((await put("head", 1, [...only, ...only])).body.code).toBe("INPUT")
  expect((await six.get("head", "/reminder-rules")).body.version).toBe(0)
  expect([await remindOn("2026-01-09", sibling), await remindOn("2026-01-12", sibling), await remindOn("2026-01-15", sibling)]).toEqual([0, 1, 0])
})
