import { readFileSync } from "node:fs"
import { rollUp, tables, type DuplicateReports, type RollUp } from "@gongkai/report"
import type { Command, ExitCode, Given } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { limitOptions } from "../inputs/limits.ts"
import { csvOf } from "../output/csv.ts"
import { formOf, formOptions, ndjsonOf, type Form } from "../output/form.ts"
import { rollUpRows, rollUpWords, type Attendance } from "../output/roll-up-words.ts"
import { write } from "../output/stdout.ts"
import { Tally } from "../output/tally.ts"
import { readReports, type NamedReport } from "../reading/read-reports.ts"
import { inputs } from "./read.ts"

/** One agency a line; blank lines and lines that begin with # are left out. */
const expectedFrom = (path: string): readonly string[] => {
  try {
    const lines = readFileSync(path, "utf8")
      .replace(/^\uFEFF/u, "")
      .split(/\r?\n/u)
    return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")))]
  } catch {
    throw new WrongArguments("list.unreadable", path)
  }
}

const attendanceOf = (reports: readonly NamedReport[], expected: readonly string[] | null): Attendance => {
  if (expected === null) return { expected: null, missing: [], unexpected: [] }
  const present = new Set(reports.map(({ report }) => report.agency).filter((agency) => agency !== null))
  const awaited = new Set(expected)
  return {
    expected: expected.length,
    missing: expected.filter((agency) => !present.has(agency)),
    unexpected: [...present].filter((agency) => !awaited.has(agency)),
  }
}

const refuse = ({ duplicates }: DuplicateReports, reports: readonly NamedReport[]): never => {
  const named = duplicates.map(
    ({ agency, year, at }) => `${agency} ${year === null ? "" : String(year)}（${at.map((index) => reports[index]?.file ?? "").join("，")}）`,
  )
  throw new WrongArguments("rollup.duplicate", named.join("；"))
}

const print = (form: Form, sum: RollUp, attendance: Attendance): string => {
  const { names, years, trees, tables: summed, findings } = sum
  switch (form) {
    case "table":
      return rollUpWords(sum, attendance)
    case "csv":
      return csvOf(rollUpRows(sum))
    case "ndjson":
      return ndjsonOf(tables.flatMap(({ id }) => summed[id].cells))
    case "json":
      return `${JSON.stringify({ names, years, trees, ...attendance, tables: summed, findings }, null, 2)}\n`
  }
}

const carryOut = async (given: Given): Promise<ExitCode> => {
  const form = formOf(given)
  const list = given.text("expect")
  const expected = list === null ? null : expectedFrom(list)
  const tally = new Tally()
  const reports = await readReports(given, tally)
  if (reports.length === 0) throw new WrongArguments("report.unreadable")
  const sum = rollUp(reports.map(({ report }) => report))
  if (!sum.ok) return refuse(sum, reports)
  const attendance = attendanceOf(reports, expected)
  await write(print(form, sum, attendance))
  if ((form === "csv" || form === "ndjson") && attendance.missing.length > 0) process.stderr.write(`gongkai：缺 ${attendance.missing.join("、")}\n`)
  const isWhole = attendance.missing.length === 0 && !sum.findings.some(({ severity }) => severity === "error")
  return isWhole ? tally.exitCode : 1
}

/** `gongkai rollup` */
export const rollup: Command = {
  name: "rollup",
  says: "汇总多份年度报告：逐格相加，总计列与各分列分开相加，缺报的机关点名",
  operands: [inputs],
  options: [
    { name: "expect", value: "名单", says: "应报机关名单，一行一个；没有报的点名", files: true },
    ...formOptions("每个单元格"),
    ...limitOptions,
  ],
  examples: [
    { line: "gongkai rollup 2024/", says: "汇总一个文件夹" },
    { line: "gongkai rollup 2024/*.html --expect 全市机关.txt", says: "对照名单，点出缺报的机关" },
    { line: "gongkai rollup 2024/ --csv > 汇总.csv", says: "逐格列出合计、填报份数、空白的机关" },
  ],
  run: carryOut,
}
