import { citationWords } from "@gongkai/law"
import { citeForm } from "../form/documents.ts"
import { exactSum } from "../exact.ts"
import { figuresOf } from "../figures.ts"
import { cellOf, rowName } from "../form/names.ts"
import { finding } from "../finding.ts"
import type { YearCheck } from "./check.ts"

/** 现行有效 = last year's 现行有效 + 本年制发 − 本年废止, for 规章 and for 行政规范性文件. */
export const inForceMismatch: YearCheck = {
  id: "inForce.mismatch",
  words: "表二：现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数。",
  scope: "两年都用 2021 年版、四个数都印出了才比较；文件失效、清理口径变化也会使它不等，所以只是提示。",
  cites: (edition) => citeForm(edition, "表二“现行有效件数”按年推算"),
  apply(report, previous) {
    const [now, before] = [figuresOf(report, ["disclosure"]), figuresOf(previous, ["disclosure"])]
    return ["disclosure.rules", "disclosure.normativeDocuments"].flatMap((path) => {
      const cells = [`${path}.inForce`, `${path}.issued`, `${path}.repealed`] as const
      const [found, issued, repealed] = [now.get(cells[0]) ?? null, now.get(cells[1]) ?? null, now.get(cells[2]) ?? null]
      const last = before.get(cells[0]) ?? null
      if (found === null || issued === null || repealed === null || last === null) return []
      const expected = exactSum([last, issued, -repealed])
      const row = cellOf(cells[0], "2021")?.row
      if (found === expected || row === undefined) return []
      const working = `上年 ${String(last)} 加本年制发 ${String(issued)} 减本年废止 ${String(repealed)}`
      const message = `表二${rowName(row)}行“现行有效件数”列为 ${String(found)}，按${working}，应为 ${String(expected)}。`
      return [finding("inForce.mismatch", cells[0], message, { cells, expected, found, cites: citationWords(inForceMismatch.cites("2021")) })]
    })
  },
}
