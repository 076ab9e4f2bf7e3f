import type { RollUp } from "@gongkai/report"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { folder, gongkai, valuesOf } from "../../test/gongkai.ts"
import { reportText, type Row } from "../../test/report-text.ts"

const report = (agency: string, received: Row, fees: string): string =>
  reportText({ agency, year: 2024, fees, rows: { received, carriedOut: received } })

/** 档案局: 3 persons, 1 enterprise, 4 in all. 民政局: 5 persons, the enterprises left blank, 5 in all. Fees 0.1 and 0.2. */
const two = (): string => {
  const cwd = folder()
  writeFileSync(join(cwd, "a.txt"), report("清水县档案局", ["3", "1", "0", "0", "0", "0", "4"], "0.1"))
  writeFileSync(join(cwd, "b.txt"), report("清水县民政局", ["5", "", "0", "0", "0", "0", "5"], "0.2"))
  writeFileSync(join(cwd, "list.txt"), "\uFEFF# 全县\n清水县档案局\n清水县民政局\n\n清水县财政局\n")
  return cwd
}

test("each column is summed by itself: the totals 4 + 5 are 9, not 9 and their parts once more", async () => {
  const { status, stdout } = await gongkai(["rollup", "a.txt", "b.txt"], { cwd: two() })
  expect(stdout).toMatch(/^一、本年新收政府信息公开申请数量 +8 +1\* +0 +0 +0 +0 +9$/mu)
  expect(stdout).toMatch(/^表二“行政事业性收费”行“本年收费金额（单位：万元）”列 +0\.3$/mu)
  expect(stdout).toContain("* 合计不完整：2 格有空白，空白的有 清水县民政局\n")
  expect(stdout).toContain("汇总 2 份，年度 2024\n")
  expect(status).toBe(0)
})

test("who is on the list and did not report is named, and the command ends with 1", async () => {
  const { status, stdout } = await gongkai(["rollup", "a.txt", "b.txt", "--expect", "list.txt"], { cwd: two() })
  expect(stdout).toContain("应报 3 个机关，缺 1 个：清水县财政局\n")
  expect(status).toBe(1)
})

test("--json names the missing and whose cells are blank", async () => {
  const { stdout } = await gongkai(["rollup", "a.txt", "b.txt", "--expect", "list.txt", "--json"], { cwd: two() })
  const { names, years, missing, unexpected, tables } = JSON.parse(stdout) as RollUp & Record<"missing" | "unexpected", readonly string[]>
  expect({ names, years, missing, unexpected }).toEqual({
    names: ["清水县档案局", "清水县民政局"],
    years: [2024],
    missing: ["清水县财政局"],
    unexpected: [],
  })
  const cell = (id: string): unknown => tables.requests.cells.find((one) => one.id === id)
  expect(cell("requests.received.total")).toEqual({ id: "requests.received.total", sum: 9, printed: 2, blankAt: [] })
  expect(cell("requests.received.commercialEnterprise")).toMatchObject({ sum: 1, printed: 1, blankAt: ["清水县民政局"] })
})

test("--csv and --ndjson give a cell a line, and name the missing on stderr", async () => {
  const cwd = two()
  const csv = await gongkai(["rollup", "a.txt", "b.txt", "--expect", "list.txt", "--csv"], { cwd })
  expect(csv.stdout.split("\r\n")).toContain("requests.received.naturalPerson,表三“一、本年新收政府信息公开申请数量”行“自然人”列,8,2,0,")
  expect(csv.stderr).toBe("gongkai：缺 清水县财政局\n")
  const lines = valuesOf((await gongkai(["rollup", "a.txt", "b.txt", "--ndjson"], { cwd })).stdout)
  expect(lines).toHaveLength(200)
  expect(lines).toContainEqual({ id: "disclosure.fees.amount", sum: 0.3, printed: 2, blankAt: [] })
})

test("the same agency and year given twice is refused, with the files named", async () => {
  const { status, stdout, stderr } = await gongkai(["rollup", "a.txt", "./a.txt"], { cwd: two() })
  expect(stderr).toContain("清水县档案局 2024（a.txt，./a.txt） [rollup.duplicate]")
  expect([status, stdout]).toEqual([2, ""])
})

test("a file that cannot be read is named, the others are summed, and the command ends with 1", async () => {
  const { status, stdout, stderr } = await gongkai(["rollup", "a.txt", "b.txt", "没有.txt"], { cwd: two() })
  expect(stderr).toContain("没有.txt\n  错误 文件不存在")
  expect(stdout).toContain("汇总 2 份")
  expect(status).toBe(1)
})

test("an agency's name cannot become a formula of a spreadsheet", async () => {
  const cwd = two()
  writeFileSync(join(cwd, "c.txt"), report("=HYPERLINK县民政局", ["5", "", "0", "0", "0", "0", "5"], "0"))
  const { stdout } = await gongkai(["rollup", "a.txt", "c.txt", "--csv"], { cwd })
  expect(stdout).not.toMatch(/[,"]=HYPERLINK/u)
})

test("a list that is not there is refused", async () => {
  const { status, stderr } = await gongkai(["rollup", "a.txt", "--expect", "没有.txt"], { cwd: two() })
  expect(stderr).toContain("[list.unreadable]")
  expect(status).toBe(2)
})
