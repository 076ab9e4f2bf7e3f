import { citeForm } from "../form/documents.ts"
import { tables } from "../form/form.ts"
import { finding } from "../finding.ts"
import type { FormCheck } from "./check.ts"

/** A table that stands in the report with none of its figures printed. */
export const tableBlank: FormCheck = {
  id: "table.blank",
  words: "表格在，但数值栏全部空白：没有发生的填 0，不留空白。",
  scope: "三张表各自判断；没有这张表、或者整表不能读的，不在此列。",
  cites: (edition) => citeForm(edition, "三张表的数值栏"),
  apply(report, figures) {
    return tables.flatMap(({ id, label }) => {
      if (report[id] === null) return []
      const cells = [...figures.keys()].filter((cell) => cell.startsWith(`${id}.`))
      if (cells.some((cell) => figures.get(cell) !== null)) return []
      return [finding("table.blank", id, `${label}：${String(cells.length)} 格全部空白。没有发生的应填 0，空白不能当作零。`, { cells })]
    })
  },
}
