import { editionOf, figuresOf, formCells, tables, type Report, type TableId } from "@gongkai/report"
import { figureWords } from "./figure-words.ts"
import { formTable } from "./form-tables.ts"

const tableWords = (report: Report, table: TableId, label: string): string => {
  if (report[table] === null) return `${label}\n没有读出\n`
  const [edition, figures] = [editionOf(report, table), figuresOf(report, [table])]
  const ordered = [...(edition === null ? [] : formCells(edition, table).map(({ id }) => id)), ...figures.keys()]
  const words = new Map(ordered.flatMap((id) => (figures.has(id) ? [[id, figureWords(figures.get(id) ?? null)] as const] : [])))
  return formTable(table, edition, words, "数值")
}

/** One report with all its figures, for people. @param previous path of last year's report; undefined: it was not asked for */
export const reportWords = (report: Report, previous?: string | null): string =>
  [
    [
      report.agency ?? "机关不明",
      report.year === null ? "年度不明" : `${String(report.year)} 年度`,
      report.form === null ? "表式不明" : `${report.form} 年版表式`,
      ...(report.scope === "tree" ? ["汇总"] : []),
    ].join("  "),
    ...(previous === undefined ? [] : [`上年报告：${previous ?? "没有找到，未核对上年"}`]),
    "",
    ...tables.map(({ id, label }) => tableWords(report, id, label)),
  ].join("\n")
