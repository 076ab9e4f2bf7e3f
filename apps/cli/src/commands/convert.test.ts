import { figuresOf } from "@gongkai/report"
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { folder, gongkai, onlyLine } from "../../test/gongkai.ts"
import { consistent, reportText } from "../../test/report-text.ts"

/** 1234 received, two of them carried in; a blank that must not become a zero; fees of 25.1. */
const varied = reportText({
  agency: "清水县档案局",
  year: 2024,
  fees: "25.1",
  normative: ["3", "1", "9"],
  rows: {
    received: ["1,230", "4", "0", "0", "0", "0", "1234"],
    carriedIn: ["2", "/", "0", "0", "0", "0", "2"],
    granted: ["1232", "4", "0", "0", "0", "0", "1236"],
    concluded: ["1232", "4", "0", "0", "0", "0", "1236"],
  },
})

const figuresIn = async (path: string, cwd: string): Promise<unknown> => {
  const report = onlyLine((await gongkai(["read", "--ndjson", path], { cwd })).stdout).report!
  return [report.agency, report.year, report.form, Object.fromEntries(figuresOf(report))]
}

test.each([
  ["json", ".json"],
  ["csv", ".csv"],
  ["csv-wide", ".csv"],
  ["html", ".html"],
  ["markdown", ".md"],
])("what is written as %s reads back equal", async (format, ending) => {
  const cwd = folder()
  writeFileSync(join(cwd, "a.txt"), varied)
  const { status, stdout, stderr } = await gongkai(["convert", "a.txt", "--to", format, "--out", `b${ending}`], { cwd })
  expect([status, stdout, stderr]).toEqual([0, "", ""])
  const figures = await figuresIn("a.txt", cwd)
  expect(figures).toMatchObject(["清水县档案局", 2024, "2021", { "requests.received.total": 1234, "requests.carriedIn.commercialEnterprise": null }])
  expect(await figuresIn(`b${ending}`, cwd)).toEqual(figures)
})

test.each([
  ["docx", "PK"],
  ["xlsx", "PK"],
  ["pdf", "%PDF-1.7"],
])("a whole folder is written as %s, the same bytes each time", async (format, begins) => {
  const cwd = folder()
  mkdirSync(join(cwd, "in"))
  for (const name of ["1", "2", "3"]) writeFileSync(join(cwd, "in", `${name}.txt`), consistent(`清水县第${name}局`))
  for (const out of ["a", "b"]) {
    const { status, stderr } = await gongkai(["convert", "in", "--to", format, "--out", out], { cwd })
    expect([status, stderr]).toEqual([0, ""])
  }
  for (const name of ["1", "2", "3"]) {
    const [first, second] = ["a", "b"].map((out) => readFileSync(join(cwd, out, `${name}.${format}`)))
    expect(first!.subarray(0, begins.length).toString("latin1")).toBe(begins)
    expect(second!.equals(first!)).toBe(true)
  }
})

test("one report goes to standard output where no place is given", async () => {
  const { status, stdout } = await gongkai(["convert", "-", "--to", "json"], { input: consistent() })
  expect(JSON.parse(stdout)).toMatchObject({ schema: "gongkai.report/1", agency: "清水县档案局" })
  expect(status).toBe(0)
})

test("a folder goes to a folder with its subfolders; what is there already stays unless --force is given", async () => {
  const cwd = folder()
  mkdirSync(join(cwd, "in", "county"), { recursive: true })
  writeFileSync(join(cwd, "in", "1.txt"), consistent())
  writeFileSync(join(cwd, "in", "county", "2.txt"), consistent("清水县民政局"))
  mkdirSync(join(cwd, "out"))
  writeFileSync(join(cwd, "out", "1.md"), "mine")
  const once = await gongkai(["convert", "in", "--to", "markdown", "--out", "out"], { cwd })
  expect(once.stderr).toContain("输出文件已经存在，要覆盖请加 --force：out/1.md [output.exists]")
  expect(once.status).toBe(1)
  expect(readFileSync(join(cwd, "out", "1.md"), "utf8")).toBe("mine")
  expect(readFileSync(join(cwd, "out", "county", "2.md"), "utf8")).toContain("清水县民政局")
  const forced = await gongkai(["convert", "in", "--to", "markdown", "--out", "out", "--force"], { cwd })
  expect([forced.status, forced.stderr]).toEqual([0, ""])
  expect(readFileSync(join(cwd, "out", "1.md"), "utf8")).toContain("清水县档案局")
  expect(readdirSync(join(cwd, "out")).sort()).toEqual(["1.md", "county"])
})

test("two inputs that would bear one name do not replace each other, --force or not", async () => {
  const cwd = folder()
  writeFileSync(join(cwd, "a.txt"), consistent("清水县档案局"))
  writeFileSync(join(cwd, "a.text"), consistent("清水县民政局"))
  const { status, stderr } = await gongkai(["convert", "a.txt", "a.text", "--to", "json", "--out", "out", "--force"], { cwd })
  expect(stderr).toContain("[output.exists]")
  expect(status).toBe(1)
  expect(readFileSync(join(cwd, "out", "a.json"), "utf8")).toContain("清水县档案局")
})

test("csv-wide puts all reports into one table under one header", async () => {
  const cwd = folder()
  writeFileSync(join(cwd, "a.txt"), consistent("清水县档案局"))
  writeFileSync(join(cwd, "b.txt"), "不是年报")
  writeFileSync(join(cwd, "c.txt"), consistent("清水县民政局"))
  const { status, stderr } = await gongkai(["convert", "a.txt", "b.txt", "c.txt", "--to", "csv-wide", "--out", "all.csv"], { cwd })
  const rows = readFileSync(join(cwd, "all.csv"), "utf8").trimEnd().split("\r\n")
  expect(rows.map((row) => row.split(",")[0])).toEqual(["\uFEFFagency", "清水县档案局", "清水县民政局"])
  expect(stderr).toContain("b.txt")
  expect(status).toBe(1)
})

test("a file that cannot be read leaves no file behind", async () => {
  const cwd = folder()
  writeFileSync(join(cwd, "a.txt"), "不是年报")
  const { status } = await gongkai(["convert", "a.txt", "--to", "json", "--out", "b.json"], { cwd })
  expect(existsSync(join(cwd, "b.json"))).toBe(false)
  expect(status).toBe(2)
})

test.each([
  [["-"], "[arguments.missing]"],
  [["-", "--to", "ofd"], "可用：json csv csv-wide html markdown docx xlsx pdf"],
  [["-", "-", "--to", "json"], "[output.folderNeeded]"],
])("convert %j is refused with 2", async (words, reason) => {
  const { status, stderr } = await gongkai(["convert", ...words], { input: consistent() })
  expect(stderr).toContain(reason)
  expect(status).toBe(2)
})
