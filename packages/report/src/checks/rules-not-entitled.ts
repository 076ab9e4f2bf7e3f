import { citationWords, rulesEntitlement } from "@gongkai/law"
import { cellsById } from "../form/form.ts"
import { cellName } from "../form/names.ts"
import { finding } from "../finding.ts"
import type { FormCheck } from "./check.ts"

const rulesCells = [...cellsById.keys()].filter((id) => id.startsWith("disclosure.rules."))

/** 规章 reported by a body that cannot make any; most often 规范性文件 in the wrong row. */
export const rulesNotEntitled: FormCheck = {
  id: "rules.notEntitled",
  words: "只有国务院部门和省级、设区的市、自治州人民政府能制定规章，其他机关“规章”行应为 0。",
  scope: "按机关名称判断乡镇、街道、县、区和地方政府部门；名称看不出级别的不提示。",
  cites: () => rulesEntitlement.cites,
  apply({ agency, forms }, figures) {
    const cells = rulesCells.flatMap((id) => {
      const figure = figures.get(id) ?? 0
      return figure > 0 ? [{ id, figure }] : []
    })
    if (agency === null || cells.length === 0 || rulesEntitlement.apply(agency) !== "no") return []
    const printed = cells.map(({ id, figure }) => `${cellName(id, forms.disclosure)}为 ${String(figure)}`).join("，")
    const message = `${printed}，而“${agency}”没有规章制定权；请核对是否应填在“行政规范性文件”行。`
    return [
      finding("rules.notEntitled", "disclosure.rules", message, { cells: cells.map(({ id }) => id), cites: citationWords(rulesEntitlement.cites) }),
    ]
  },
}
