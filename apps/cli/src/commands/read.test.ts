import { execFileSync, spawn } from "node:child_process"
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { command, folder, gongkai, linesOf, onlyLine, type Line } from "../../test/gongkai.ts"
import { consistent, inconsistent, reportText } from "../../test/report-text.ts"
import { zipOf } from "../../test/zip-of.ts"

const written = (files: Readonly<Record<string, string>>): string => {
  const path = folder()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, ".."), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  return path
}

test("a report alone is shown with all its figures, and the command ends with 0", async () => {
  const cwd = written({ "2024.txt": consistent() })
  const { status, stdout, stderr } = await gongkai(["read", "2024.txt"], { cwd })
  expect(stdout).toContain("清水县档案局  2024 年度  2021 年版表式")
  expect(stdout).toMatch(/^一、本年新收政府信息公开申请数量 +9 +0 +0 +0 +0 +0 +9$/mu)
  expect(stdout).toMatch(/^（四）无法提供 1\.本机关不掌握相关政府信息 +1 +0 +0 +0 +0 +0 +1$/mu)
  expect(stdout).toContain("读了 1 份；错误 0 处，提醒 0 处\n")
  expect([status, stderr]).toEqual([0, ""])
})

test("several reports have a row each, Chinese aligned with figures", async () => {
  const cwd = written({ "a.txt": consistent("清水县档案局"), "b.txt": consistent("清水县白石镇人民政府", 2023) })
  const { status, stdout } = await gongkai(["read", "."], { cwd })
  const lines = stdout.split("\n")
  expect(lines[0]).toBe("机关                  年度  表式  新收  办理结果  结转下年  错误  提醒")
  expect(lines[2]).toBe("清水县档案局          2024  2021     9         9         0     0     0")
  expect(lines[3]).toBe("清水县白石镇人民政府  2023  2021     9         9         0     0     0")
  expect(status).toBe(0)
})

test("--ndjson prints a line a file as the contract has it; a blank is null with what stood there", async () => {
  const blank = reportText({ agency: "清水县档案局", year: 2024, rows: { carriedIn: ["/", "0", "0", "0", "0", "0", "0"] } })
  const cwd = written({ "a.txt": blank })
  const { status, stdout } = await gongkai(["read", "--ndjson", "a.txt"], { cwd })
  const line = onlyLine(stdout)
  expect(Object.keys(line)).toEqual(["file", "report", "findings"])
  expect(line.file).toBe("a.txt")
  expect(line.report).toMatchObject({ schema: "gongkai.report/1", form: "2021", year: 2024, agency: "清水县档案局" })
  expect(line.report!.requests!.carriedIn.naturalPerson).toBeNull()
  expect(line.report!.requests!.carriedIn.commercialEnterprise).toBe(0)
  expect(line.report!.cells["requests.carriedIn.naturalPerson"]?.raw).toBe("/")
  expect(Object.keys(line.report!.cells)).toHaveLength(1)
  expect(status).toBe(0)
})

test("--provenance gives every cell: 10 of table 2, 175 of table 3, 15 of table 4", async () => {
  const { stdout } = await gongkai(["read", "--ndjson", "--provenance", "-"], { input: consistent() })
  expect(Object.keys(onlyLine(stdout).report!.cells)).toHaveLength(200)
})

test("--json prints one array, of one file as of many", async () => {
  const cwd = written({ "a.txt": consistent(), "b.txt": inconsistent("清水县民政局") })
  const both = await gongkai(["read", "--json", "a.txt", "b.txt"], { cwd })
  expect((JSON.parse(both.stdout) as Line[]).map(({ file }) => file)).toEqual(["a.txt", "b.txt"])
  expect(both.status).toBe(1)
  const one = await gongkai(["read", "--json", "a.txt"], { cwd })
  expect(JSON.parse(one.stdout)).toHaveLength(1)
})

test("--csv prints one header, one row a report, and names the unreadable on stderr", async () => {
  const cwd = written({ "a.txt": consistent("清水县档案局"), "b.txt": "不是年报", "c.txt": consistent("清水县民政局") })
  const { status, stdout, stderr } = await gongkai(["read", "--csv", "a.txt", "b.txt", "c.txt"], { cwd })
  const rows = stdout.trimEnd().split("\r\n")
  expect(rows).toHaveLength(3)
  expect(rows[0]).toMatch(/^\uFEFFagency,year,form,/u)
  expect(rows[1]).toMatch(/^清水县档案局,2024,2021,/u)
  expect(rows[2]).toMatch(/^清水县民政局,2024,2021,/u)
  expect(stderr).toContain("b.txt")
  expect(status).toBe(1)
})

test("500 files on all cores come out in their order, and one bad file among them stops none", async () => {
  const names = Array.from({ length: 500 }, (_, at) => `${String(at).padStart(3, "0")}.txt`)
  const cwd = written(Object.fromEntries(names.map((name, at) => [name, at === 250 ? "\0\0\0" : consistent(`清水县第${String(at)}中学`)])))
  const { status, stdout } = await gongkai(["read", "--ndjson", "--jobs", "4", "."], { cwd })
  const lines = linesOf(stdout)
  expect(lines.map(({ file }) => file)).toEqual(names)
  expect(lines.flatMap(({ file, report }) => (report === null ? [file] : []))).toEqual(["250.txt"])
  expect(lines[250]?.findings[0]?.code).toBe("file.unreadable")
  expect(lines[499]?.report?.agency).toBe("清水县第499中学")
  expect(status).toBe(1)
}, 30_000)

test("an error in one of two reports ends the command with 1, and is told in words", async () => {
  const cwd = written({ "a.txt": consistent(), "b.txt": inconsistent("清水县民政局") })
  const { status, stdout } = await gongkai(["read", "a.txt", "b.txt"], { cwd })
  expect(stdout).toContain("[relation.outcomes]")
  expect(stdout).toContain("读了 2 份；错误 2 处，提醒 0 处\n")
  expect(status).toBe(1)
})

test("where nothing can be read the command ends with 2 and still prints its line", async () => {
  const cwd = folder()
  const { status, stdout } = await gongkai(["read", "--ndjson", "没有.txt"], { cwd })
  expect(linesOf(stdout)).toMatchObject([{ file: "没有.txt", report: null, findings: [{ code: "file.unreadable", severity: "error" }] }])
  expect(status).toBe(2)
})

test("a broken link, a pipe and an empty folder are named, and the reports beside them read", async () => {
  const cwd = written({ "a/2024.txt": consistent() })
  symlinkSync("nowhere", join(cwd, "a", "broken.txt"))
  execFileSync("mkfifo", [join(cwd, "a", "pipe.txt")])
  mkdirSync(join(cwd, "empty"))
  const { status, stdout } = await gongkai(["read", "--ndjson", "a", "empty"], { cwd })
  expect(linesOf(stdout).map(({ file, findings }) => [file, findings[0]?.message ?? null])).toEqual([
    ["a/2024.txt", null],
    ["a/broken.txt", "链接指向的文件不存在"],
    ["a/pipe.txt", "不是普通文件；管道请用 - 从标准输入读"],
    ["empty", "文件夹里没有文件"],
  ])
  expect(status).toBe(1)
})

test("a link back to a folder on the way does not go round for ever", async () => {
  const cwd = written({ "a/b/2024.txt": consistent() })
  symlinkSync("..", join(cwd, "a", "b", "up"))
  const { stdout } = await gongkai(["read", "--ndjson", "a"], { cwd })
  expect(linesOf(stdout).map(({ file }) => file)).toEqual(["a/b/2024.txt"])
})

test("a pattern stands for the files that match it, sorted; one that matches none is named", async () => {
  const cwd = written({ "x/2.txt": consistent(), "x/1.txt": consistent(), "x/3.md": "", "y/4.txt": consistent() })
  const { stdout } = await gongkai(["read", "--ndjson", "**/*.txt", "*.pdf"], { cwd })
  expect(linesOf(stdout).map(({ file, report }) => [file, report !== null])).toEqual([
    ["x/1.txt", true],
    ["x/2.txt", true],
    ["y/4.txt", true],
    ["*.pdf", false],
  ])
})

test("a file of that very name is taken before a pattern", async () => {
  const cwd = written({ "[2024].txt": consistent() })
  expect((await gongkai(["read", "[2024].txt"], { cwd })).status).toBe(0)
})

test("- reads standard input", async () => {
  const { status, stdout } = await gongkai(["read", "--ndjson", "-"], { input: consistent() })
  expect(linesOf(stdout)).toMatchObject([{ file: "-", report: { agency: "清水县档案局" } }])
  expect(status).toBe(0)
})

test("a file over --max-size is not read", async () => {
  const cwd = written({ "a.txt": consistent() })
  const { status, stdout } = await gongkai(["read", "--ndjson", "--max-size", "1k", "a.txt"], { cwd })
  expect(onlyLine(stdout).findings[0]?.message).toMatch(/^超过大小上限（.* KB，上限 1\.0 KB）$/u)
  expect(status).toBe(2)
  const piped = await gongkai(["read", "--ndjson", "--max-size", "1k", "-"], { input: consistent() })
  expect(onlyLine(piped.stdout).findings[0]?.message).toBe("超过大小上限（上限 1.0 KB）")
})

test("a reader that leaves early (| head -1) ends the command without a word", async () => {
  const names = Array.from({ length: 300 }, (_, at) => `${String(at)}.txt`)
  const cwd = written(Object.fromEntries(names.map((name) => [name, consistent()])))
  const child = spawn(process.execPath, [command, "read", "--ndjson", "."], { cwd, stdio: ["ignore", "pipe", "pipe"] })
  let said = ""
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()))
  child.stdout.once("data", () => child.stdout.destroy())
  const status = await new Promise((resolve) => child.on("close", resolve))
  expect([status, said]).toEqual([0, ""])
})

test.each([
  [["read"], "[arguments.missing]"],
  [["read", "--json", "--csv", "a.txt"], "[arguments.conflict]"],
  [["read", "--jsn", "a.txt"], "是不是 --json？"],
  [["read", "--max-size", "many", "a.txt"], "[arguments.valueWrong]"],
  [["read", "--timeout", "0", "a.txt"], "[arguments.valueWrong]"],
  [["read", "--jobs", "1.5", "a.txt"], "[arguments.valueWrong]"],
  [["read", "--max-size"], "[arguments.valueMissing]"],
  [["raed", "a.txt"], "是不是 read？"],
])("gongkai %j is refused with 2 and a reason", async (words, reason) => {
  const { status, stdout, stderr } = await gongkai(words)
  expect(stderr).toContain(reason)
  expect([status, stdout]).toEqual([2, ""])
})

test("what a report or a file name says never steers the terminal", async () => {
  const cwd = written({ "a\u001B[2J.txt": "不是年报", "b.txt": consistent("清水县\u001B[31m档案局") })
  const { stdout } = await gongkai(["read", "."], { cwd })
  expect(stdout).not.toContain("\u001B")
})

test("the reports in a ZIP archive are read one by one; what it packs besides, and an archive within it, are not", async () => {
  const cwd = folder()
  const inside = { "2023/a.txt": consistent("清水县档案局", 2023), "2024/a.txt": consistent("清水县档案局"), "__MACOSX/2024/._a.txt": "x" }
  writeFileSync(join(cwd, "reports.zip"), zipOf({ ...inside, "more.zip": zipOf(inside) }))
  writeFileSync(join(cwd, "broken.zip"), "PK")
  const { status, stdout } = await gongkai(["check", "--ndjson", "reports.zip", "broken.zip"], { cwd })
  const lines = linesOf(stdout)
  expect(lines.map(({ file, report, findings }) => [file, report?.year ?? findings[0]?.key])).toEqual([
    ["reports.zip/2023/a.txt", 2023],
    ["reports.zip/2024/a.txt", 2024],
    ["reports.zip/more.zip", "file.unreadable:zip"],
    ["broken.zip", "file.unreadable:archiveDamaged"],
  ])
  expect(status).toBe(1)
})
