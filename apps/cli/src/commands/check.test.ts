import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { folder, gongkai, linesOf, onlyLine, type Line } from "../../test/gongkai.ts"
import { consistent, reportText } from "../../test/report-text.ts"

/** 2023: 5 received, 3 granted, 2 left; 6 documents in force. 2024 as given. */
const lastYear = (agency = "清水县档案局"): string =>
  reportText({
    agency,
    year: 2023,
    normative: ["0", "0", "6"],
    rows: {
      received: ["5", "0", "0", "0", "0", "0", "5"],
      granted: ["3", "0", "0", "0", "0", "0", "3"],
      concluded: ["3", "0", "0", "0", "0", "0", "3"],
      carriedOut: ["2", "0", "0", "0", "0", "0", "2"],
    },
  })

/** 2024 carries in 1 where last year left 2; issues 3, repeals 1 and has 9 in force where 6 + 3 − 1 = 8. */
const thisYear = reportText({
  agency: "清水县档案局",
  year: 2024,
  normative: ["3", "1", "9"],
  overview: "全年新收政府信息公开申请12件。",
  rows: {
    received: ["9", "0", "0", "0", "0", "0", "9"],
    carriedIn: ["1", "0", "0", "0", "0", "0", "1"],
    granted: ["10", "0", "0", "0", "0", "0", "10"],
    concluded: ["10", "0", "0", "0", "0", "0", "10"],
  },
})

const yearCodes = ["carry.mismatch", "inForce.mismatch"]
const codesIn = (line: Line): readonly string[] => [...new Set(line.findings.map(({ code }) => code))].sort()

const both = (): string => {
  const cwd = folder()
  writeFileSync(join(cwd, "2023.txt"), lastYear())
  writeFileSync(join(cwd, "2024.txt"), thisYear)
  return cwd
}

test("last year's report is found in the same folder by agency and year", async () => {
  const { status, stdout } = await gongkai(["check", "--ndjson", "2024.txt"], { cwd: both() })
  const line = onlyLine(stdout)
  expect(line.previous).toBe("2023.txt")
  expect(codesIn(line)).toEqual([...yearCodes, "prose.mismatch"])
  const inForce = line.findings.find(({ code }) => code === "inForce.mismatch")
  expect(inForce).toMatchObject({ severity: "warning", expected: 8, found: 9 })
  const carried = line.findings.filter(({ code }) => code === "carry.mismatch")
  expect(carried.map(({ expected, found }) => [expected, found])).toEqual([
    [2, 1],
    [2, 1],
  ])
  expect(status).toBe(0)
})

test("read says nothing of last year and the prose", async () => {
  const { stdout } = await gongkai(["read", "--ndjson", "2024.txt"], { cwd: both() })
  expect(codesIn(onlyLine(stdout))).toEqual([])
})

test("of a folder with two years each report is held against the one before it", async () => {
  const { stdout } = await gongkai(["check", "--ndjson", "."], { cwd: both() })
  expect(linesOf(stdout).map(({ file, previous }) => [file, previous])).toEqual([
    ["2023.txt", null],
    ["2024.txt", "2023.txt"],
  ])
})

test("the output for people names last year's report", async () => {
  const cwd = both()
  expect((await gongkai(["check", "2024.txt"], { cwd })).stdout).toContain("上年报告：2023.txt\n")
  expect((await gongkai(["check", "2023.txt"], { cwd })).stdout).toContain("上年报告：没有找到，未核对上年\n")
  expect((await gongkai(["check", "."], { cwd })).stdout).toMatch(/^清水县档案局 .* 2023\.txt$/mu)
})

test("--previous names it, though the agency has been renamed since", async () => {
  const cwd = folder()
  mkdirSync(join(cwd, "old"))
  writeFileSync(join(cwd, "old", "a.txt"), lastYear("清水县地方志和档案局"))
  writeFileSync(join(cwd, "2024.txt"), thisYear)
  const { stdout } = await gongkai(["check", "--ndjson", "2024.txt", "--previous", "old/a.txt"], { cwd })
  expect(codesIn(onlyLine(stdout))).toEqual([...yearCodes, "prose.mismatch"])
})

test("--previous takes a folder, in which each agency finds its own", async () => {
  const cwd = folder()
  for (const year of ["2023", "2024"]) mkdirSync(join(cwd, year))
  writeFileSync(join(cwd, "2023", "b.txt"), lastYear())
  writeFileSync(join(cwd, "2023", "a.txt"), lastYear("清水县民政局"))
  writeFileSync(join(cwd, "2024", "1.txt"), thisYear)
  writeFileSync(join(cwd, "2024", "2.txt"), consistent("清水县财政局"))
  const { stdout } = await gongkai(["check", "--ndjson", "2024", "--previous", "2023"], { cwd })
  expect(linesOf(stdout).map(({ previous }) => previous)).toEqual(["2023/b.txt", null])
})

test("a --previous that cannot be read is named, and the report checked without it", async () => {
  const { status, stdout, stderr } = await gongkai(["check", "--ndjson", "2023.txt", "2024.txt", "--previous", "没有.txt"], { cwd: both() })
  expect(stderr).toBe("gongkai：上年报告读不了：没有.txt\n")
  expect(linesOf(stdout)).toHaveLength(2)
  expect(status).toBe(0)
})

test("no input is refused with 2", async () => {
  expect(await gongkai(["check"])).toMatchObject({ status: 2, stdout: "" })
})
