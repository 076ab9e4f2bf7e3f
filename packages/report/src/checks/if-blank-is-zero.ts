import { citationWords } from "@gongkai/law"
import { citeForm } from "../form/documents.ts"
import { editionOf } from "../report.ts"
import type { FormCheck } from "./check.ts"
import { assess, blankFinding } from "./relation.ts"
import { relationChecks } from "./relations.ts"

/** The same equations once more: those that only the blanks keep from being broken. */
export const ifBlankIsZero: FormCheck = {
  id: "relation.ifBlankIsZero",
  words: "空白不是零：一条勾稽关系有空白格，若空白为零就不成立，请补填。",
  scope: "与四种勾稽关系同一批等式；已经是错误的不再提示，空白当零也成立的不提示。",
  cites: (edition) => citeForm(edition, "表三、表四的勾稽关系"),
  apply(report, figures) {
    return relationChecks.flatMap((family) => {
      if (report[family.table] === null) return []
      const edition = editionOf(report, family.table)
      return family.relations.flatMap((relation) => {
        const of = assess(relation, (id) => figures.get(id))
        return blankFinding(family.id, relation, of, edition, citationWords(family.cites(edition ?? "2021"))) ?? []
      })
    })
  },
}
