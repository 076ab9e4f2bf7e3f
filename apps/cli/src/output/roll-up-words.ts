import { cellName, tables, type RollUp, type SummedCell, type SummedTable } from "@gongkai/report"
import { figureWords } from "./figure-words.ts"
import { formTable } from "./form-tables.ts"

/** Who was awaited and who came; nothing is awaited where no list was given. */
export interface Attendance {
  readonly expected: number | null
  readonly missing: readonly string[]
  readonly unexpected: readonly string[]
}

const reasons = { absent: "没有这张表", otherEdition: "表式不同" } as const

/** A sum over reports of which some leave the cell blank is marked: it is not the whole. */
const sumWords = ({ sum, blankAt }: SummedCell): string => `${figureWords(sum)}${blankAt.length > 0 && sum !== null ? "*" : ""}`

const notesOf = ({ from, leftOut, cells }: SummedTable): string => {
  const blank = cells.filter(({ blankAt }) => blankAt.length > 0)
  const blankAt = [...new Set(blank.flatMap((cell) => cell.blankAt))]
  return [
    `${String(from.length)} 份相加\n`,
    blank.length === 0
      ? ""
      : `* 合计不完整：${String(blank.length)} 格有空白，空白的有 ${blankAt.slice(0, 10).join("、")}${blankAt.length > 10 ? ` 等 ${String(blankAt.length)} 份` : ""}\n`,
    ...leftOut.map(({ name, reason }) => `未计入：${name}（${reasons[reason]}）\n`),
  ].join("")
}

/** The roll-up for people. */
export const rollUpWords = (sum: RollUp, { expected, missing, unexpected }: Attendance): string => {
  const parts = tables.map(({ id }) => {
    const { edition, cells } = sum.tables[id]
    return `${formTable(id, edition, new Map(cells.map((one) => [one.id, sumWords(one)])), "合计")}${notesOf(sum.tables[id])}`
  })
  const remarks = [
    `汇总 ${String(sum.names.length)} 份，年度 ${sum.years.join("、")}${sum.years.length > 1 ? "（不止一个年度，请核对）" : ""}`,
    ...(sum.trees.length === 0 ? [] : [`其中有汇总报告，其下属机关不应再计入：${sum.trees.join("、")}`]),
    ...(expected === null
      ? []
      : [`应报 ${String(expected)} 个机关，缺 ${String(missing.length)} 个${missing.length === 0 ? "" : `：${missing.join("、")}`}`]),
    ...(unexpected.length === 0 ? [] : [`不在名单里：${unexpected.join("、")}`]),
    ...sum.findings.map(({ message, code }) => `${message} [${code}]`),
  ]
  return `${parts.join("\n")}\n${remarks.join("\n")}\n`
}

/** The roll-up cell by cell, as rows under their titles. */
export const rollUpRows = (sum: RollUp): readonly (readonly (string | number | null)[])[] => [
  ["cell", "label", "sum", "printed", "blank", "blankAt"],
  ...tables.flatMap(({ id }) =>
    sum.tables[id].cells.map((one) => [
      one.id,
      cellName(one.id, sum.tables[id].edition),
      one.sum,
      one.printed,
      one.blankAt.length,
      one.blankAt.join("；"),
    ]),
  ),
]
