import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { folder, gongkai, valuesOf } from "../../test/gongkai.ts"
import { reportText, type Row } from "../../test/report-text.ts"

const received = (persons: string, total: string): Row => [persons, "0", "0", "0", "0", "0", total]

/** 2023: 8 received, fees 1.1; 2024: 10 received, fees 0.8, and the cell of the persons carried in is blank. */
const two = (): string => {
  const cwd = folder()
  const agency = "清水县档案局"
  writeFileSync(
    join(cwd, "a.txt"),
    reportText({ agency, year: 2023, fees: "1.1", rows: { received: received("8", "8"), carriedOut: received("8", "8") } }),
  )
  writeFileSync(
    join(cwd, "b.txt"),
    reportText({
      agency,
      year: 2024,
      fees: "0.8",
      rows: { received: received("10", "10"), carriedIn: received("/", "0"), carriedOut: received("10", "10") },
    }),
  )
  return cwd
}

test("the cells that differ, with change and share", async () => {
  const { stdout } = await gongkai(["compare", "a.txt", "b.txt"], { cwd: two() })
  expect(stdout).toContain("甲：清水县档案局 2023\n乙：清水县档案局 2024\n")
  expect(stdout).toMatch(/^表二 行政事业性收费 +本年收费金额（单位：万元） +1\.1 +0\.8 +-0\.3 +-27\.3%$/mu)
  expect(stdout).toMatch(/^表三 一、本年新收政府信息公开申请数量 +总计 +8 +10 +\+2 +\+25\.0%$/mu)
  expect(stdout).toMatch(/^表三 二、上年结转政府信息公开申请数量 +自然人 +0 +— +— +—$/mu)
  expect(stdout.match(/^表/gmu)).toHaveLength(6)
})

test("--ndjson gives the same cells as lines; a blank is null and has no change", async () => {
  const { stdout } = await gongkai(["compare", "a.txt", "b.txt", "--ndjson"], { cwd: two() })
  expect(valuesOf(stdout)).toEqual([
    { id: "disclosure.fees.amount", from: 1.1, to: 0.8, change: -0.3, share: expect.closeTo(-0.2727, 4), comparable: true },
    { id: "requests.received.naturalPerson", from: 8, to: 10, change: 2, share: 0.25, comparable: true },
    { id: "requests.received.total", from: 8, to: 10, change: 2, share: 0.25, comparable: true },
    { id: "requests.carriedIn.naturalPerson", from: 0, to: null, change: null, share: null, comparable: true },
    { id: "requests.carriedOut.naturalPerson", from: 8, to: 10, change: 2, share: 0.25, comparable: true },
    { id: "requests.carriedOut.total", from: 8, to: 10, change: 2, share: 0.25, comparable: true },
  ])
})

test("--json holds all 200 cells of both sides", async () => {
  const { stdout } = await gongkai(["compare", "a.txt", "b.txt", "--json"], { cwd: two() })
  const { from, to, tables } = JSON.parse(stdout) as { from: unknown; to: unknown; tables: Record<string, { cells: readonly unknown[] }> }
  expect([from, to]).toEqual([
    { file: "a.txt", agency: "清水县档案局", year: 2023, form: "2021" },
    { file: "b.txt", agency: "清水县档案局", year: 2024, form: "2021" },
  ])
  expect(Object.entries(tables).map(([id, { cells }]) => [id, cells.length])).toEqual([
    ["disclosure", 10],
    ["requests", 175],
    ["disputes", 15],
  ])
})

test("--csv with --all lists every cell under one header", async () => {
  const { stdout } = await gongkai(["compare", "a.txt", "b.txt", "--csv", "--all"], { cwd: two() })
  const rows = stdout.trimEnd().split("\r\n")
  expect(rows).toHaveLength(201)
  expect(rows[0]).toBe("\uFEFFcell,label,from,to,change,share,comparable")
  expect(rows).toContain("requests.received.total,表三“一、本年新收政府信息公开申请数量”行“总计”列,8,10,2,0.25,true")
  expect(rows).toContain("requests.carriedIn.naturalPerson,表三“二、上年结转政府信息公开申请数量”行“自然人”列,0,,,,true")
})

test("a report is the same as itself", async () => {
  expect((await gongkai(["compare", "a.txt", "a.txt"], { cwd: two() })).stdout).toBe("两份报告的 200 格全部相同\n")
})

test.each([
  [["a.txt"], "[arguments.missing]"],
  [["a.txt", "b.txt", "a.txt"], "[arguments.excess]"],
  [["a.txt", "没有.txt"], "[report.unreadable]"],
  [["a.txt", "b.txt", "--json", "--csv"], "[arguments.conflict]"],
])("compare %j is refused with 2", async (words, reason) => {
  const { status, stderr } = await gongkai(["compare", ...words], { cwd: two() })
  expect(stderr).toContain(reason)
  expect(status).toBe(2)
})
