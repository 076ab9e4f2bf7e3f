import { citationWords } from "@gongkai/law"
import { citeForm } from "../form/documents.ts"
import { requestColumns } from "../form/requests.ts"
import { columnName } from "../form/names.ts"
import { finding } from "../finding.ts"
import { editionOf } from "../report.ts"
import type { YearCheck } from "./check.ts"

/** Row 二 of this year against row 四 of last year, column by column. */
export const carryMismatch: YearCheck = {
  id: "carry.mismatch",
  words: "表三每一列：本年第二项（上年结转）等于上一年度报告的第四项（结转下年度）。",
  scope: "两年的格子都印出了数才比较；两份报告口径（本机关、汇总）已知不同的不比较。",
  cites: (edition) => citeForm(edition, "表三第二项“上年结转”与上年第四项“结转下年度”是同一批申请"),
  apply(report, previous) {
    const { requests } = report
    const before = previous.requests
    if (requests === null || before === null) return []
    return requestColumns.flatMap((column) => {
      const [found, expected] = [requests.carriedIn[column.id], before.carriedOut[column.id]]
      if (found === null || expected === null || found === expected) return []
      const subject = `requests.carriedIn.${column.id}`
      const message = `表三${columnName(column)}列：第二项（上年结转）为 ${String(found)}，上一年度报告第四项（结转下年度）为 ${String(expected)}，两者应当相等。`
      return [
        finding("carry.mismatch", subject, message, {
          cells: [subject],
          expected,
          found,
          cites: citationWords(carryMismatch.cites(editionOf(report, "requests") ?? "2021")),
        }),
      ]
    })
  },
}
