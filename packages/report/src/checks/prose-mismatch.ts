import { citationWords, cite } from "@gongkai/law"
import { figuresOf, type Figures } from "../figures.ts"
import { finding, type Finding } from "../finding.ts"
import { statementsOf, type Statement } from "../prose/statements.ts"
import { targets, valuesOf } from "../prose/targets.ts"
import type { Report } from "../report.ts"
import type { CheckEntry } from "./check.ts"

/** A check that reads the overview beside the tables. */
export interface ProseCheck extends CheckEntry {
  readonly apply: (report: Report) => readonly Finding[]
}

/** Prose rounds money: 12.3 万元 in the text agrees with 12.3456 in the table. */
const agrees = (said: number, printed: number): boolean => {
  const places = (String(said).split(".")[1] ?? "").length
  return said === printed || Math.round(printed * 10 ** places) === Math.round(said * 10 ** places)
}

const comparable = (statement: Statement, figures: Figures): boolean => {
  if (statement.whole === null) return true
  const wholes = valuesOf(targets.accepted, figures)
  return wholes === null || wholes.includes(statement.whole)
}

/** Figures told in the overview against the tables. */
export const proseMismatch: ProseCheck = {
  id: "prose.mismatch",
  words: "“总体情况”里说的件数与表格一致。",
  scope: "只看整句都读得懂的本年度、本机关的数；说到往年、同比、全区全市、各部门、其中一部分的句子不比，表格空白的不比；同一项有一处对得上就不提示。",
  cites: () => cite(50, "年度报告的各项内容应当一致", { paragraph: 1 }),
  apply(report) {
    const { overview } = report.sections
    if (overview === null || overview === "") return []
    const figures = figuresOf(report)
    const agreed = new Set<string>()
    const off = new Map<string, Finding>()
    for (const statement of statementsOf(overview, report)) {
      const target = targets[statement.target]
      const printed = valuesOf(target, figures)
      const [plain] = printed ?? []
      if (printed === null || plain === undefined || !comparable(statement, figures)) continue
      if (printed.some((value) => agrees(statement.value, value))) agreed.add(target.id)
      else if (!off.has(target.id)) {
        const message = `总体情况称“${statement.words}”，即 ${String(statement.value)}，而${target.label}为 ${String(plain)}；若口径不同，请在文字中写明。`
        const cells = (target.means[0] ?? []).filter((id) => figures.has(id))
        off.set(
          target.id,
          finding("prose.mismatch", target.id, message, {
            cells,
            expected: plain,
            found: statement.value,
            cites: citationWords(proseMismatch.cites("2021")),
          }),
        )
      }
    }
    return [...off].flatMap(([id, mismatch]) => (agreed.has(id) ? [] : [mismatch]))
  },
}
