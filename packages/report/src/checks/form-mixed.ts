import { citationWords } from "@gongkai/law"
import { citeForm } from "../form/documents.ts"
import { finding } from "../finding.ts"
import type { FormCheck } from "./check.ts"

/** Table 2 of one edition beside table 3 of the other. */
export const formMixed: FormCheck = {
  id: "form.mixed",
  words: "同一份报告的表二与表三应当用同一版本的格式。",
  scope: "两张表的版本都认得出时才判断；表四两个版本相同。",
  cites: (edition) => citeForm(edition, "年度报告格式"),
  apply({ form, forms: { disclosure, requests } }) {
    if (disclosure === null || requests === null || disclosure === requests) return []
    const message = `表二是 ${disclosure} 年版格式，表三是 ${requests} 年版格式，同一份报告混用了两个版本。`
    return [finding("form.mixed", "forms", message, { cites: citationWords(formMixed.cites(form ?? "2021")) })]
  },
}
