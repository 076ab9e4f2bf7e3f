import { cellName, compareReports, tableNames, tables, type ComparedCell, type Comparison } from "@gongkai/report"
import type { Command, ExitCode, Given } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { limitOptions } from "../inputs/limits.ts"
import { csvOf } from "../output/csv.ts"
import { formOf, formOptions, ndjsonOf, type Form } from "../output/form.ts"
import { figureWords, shareWords, signedWords } from "../output/figure-words.ts"
import { write } from "../output/stdout.ts"
import { tableOf } from "../output/table.ts"
import { Tally } from "../output/tally.ts"
import { readReports, type NamedReport } from "../reading/read-reports.ts"

const nameOf = ({ file, report }: NamedReport): string => `${report.agency ?? file} ${report.year === null ? "年度不明" : String(report.year)}`

const cellsOf = ({ tables: compared }: Comparison): readonly ComparedCell[] => tables.flatMap(({ id }) => compared[id].cells)

const isDifferent = ({ from, to }: ComparedCell): boolean => from !== to

const rowsOf = (cells: readonly ComparedCell[]): readonly (readonly (string | number | null)[])[] => [
  ["cell", "label", "from", "to", "change", "share", "comparable"],
  ...cells.map(({ id, from, to, change, share, comparable }) => [id, cellName(id), from ?? null, to ?? null, change, share, String(comparable)]),
]

const asTable = (cells: readonly ComparedCell[], names: readonly [string, string]): string =>
  `甲：${names[0]}\n乙：${names[1]}\n\n` +
  tableOf(
    [
      { title: "行", align: "left", atMost: 52 },
      { title: "列", align: "left", atMost: 26 },
      { title: "甲", align: "right", atMost: 14 },
      { title: "乙", align: "right", atMost: 14 },
      { title: "增减", align: "right", atMost: 14 },
      { title: "幅度", align: "right", atMost: 10 },
    ],
    cells.map(({ cell, from, to, change, share, comparable }) => [
      `${tableNames[cell.table]} ${[...cell.row.groups.slice(-1), cell.row.label].join(" ")}`,
      cell.column.label,
      from === undefined ? "（无此格）" : figureWords(from),
      to === undefined ? "（无此格）" : figureWords(to),
      comparable ? signedWords(change) : "口径不同",
      shareWords(share),
    ]),
  )

interface Compared {
  readonly pair: readonly [NamedReport, NamedReport]
  readonly comparison: Comparison
  readonly all: readonly ComparedCell[]
  /** The cells to be listed: those that differ, or all. */
  readonly told: readonly ComparedCell[]
}

const sideOf = ({ file, report: { agency, year, form } }: NamedReport) => ({ file, agency, year, form })

/** Without the form's own description of the cell, which `explain` gives. */
const bare = ({ id, from, to, change, share, comparable }: ComparedCell) => ({ id, from, to, change, share, comparable })

const print = (form: Form, { pair: [a, b], comparison, all, told }: Compared): string => {
  switch (form) {
    case "csv":
      return csvOf(rowsOf(told))
    case "ndjson":
      return ndjsonOf(told.map(bare))
    case "json": {
      const compared = Object.fromEntries(tables.map(({ id }) => [id, { ...comparison.tables[id], cells: comparison.tables[id].cells.map(bare) }]))
      return `${JSON.stringify({ from: sideOf(a), to: sideOf(b), tables: compared }, null, 2)}\n`
    }
    case "table":
      return told.length === 0 ? `两份报告的 ${String(all.length)} 格全部相同\n` : asTable(told, [nameOf(a), nameOf(b)])
  }
}

const carryOut = async (given: Given): Promise<ExitCode> => {
  const form = formOf(given)
  const tally = new Tally()
  const [a, b, ...more] = await readReports(given, tally)
  if (tally.files > 2 || more.length > 0) throw new WrongArguments("arguments.excess", `compare 只比较两份，给出了 ${String(tally.files)} 份`)
  if (a === undefined || b === undefined) throw new WrongArguments("report.unreadable", "要比较的两份没有都读出来")
  const comparison = compareReports(a.report, b.report)
  const all = cellsOf(comparison)
  const told = given.flag("all") ? all : all.filter(isDifferent)
  await write(print(form, { pair: [a, b], comparison, all, told }))
  return tally.exitCode
}

/** `gongkai compare` */
export const compare: Command = {
  name: "compare",
  says: "逐格比较两份年度报告（两个年度或者两个机关）：增减和幅度",
  operands: [
    { name: "甲", says: "较早的一份，或者第一个机关的", many: false, optional: false, completes: "files" },
    { name: "乙", says: "较晚的一份，或者第二个机关的", many: false, optional: false, completes: "files" },
  ],
  options: [{ name: "all", says: "也列出没有变化的单元格" }, ...formOptions("每个单元格"), ...limitOptions],
  examples: [
    { line: "gongkai compare 2023年报.html 2024年报.html", says: "两个年度，只列有变化的单元格" },
    { line: "gongkai compare 甲局.txt 乙局.txt --all --csv > 比较.csv", says: "两个机关，全部单元格" },
  ],
  run: carryOut,
}
