import { citationWords } from "@gongkai/law"
import { citeForm } from "../form/documents.ts"
import { finding } from "../finding.ts"
import { formOfYear, isFormOf } from "../form/years.ts"
import type { FormCheck } from "./check.ts"

/** An edition used for a year that it is not for. */
export const formWrongYear: FormCheck = {
  id: "form.wrongYear",
  words: "2019 年版格式用于 2019、2020 年度报告，2021 年版格式用于 2021 年度起的报告。",
  scope: "版本和统计年度都认得出时才判断；混用两个版本的报告按它的整体版本判断。",
  cites: (edition) => citeForm(edition, edition === "2021" ? "2021 年度起的年度报告格式" : "2019、2020 年度的年度报告格式"),
  apply({ form, year }) {
    if (form === null || year === null || isFormOf(form, year)) return []
    const fit = formOfYear(year)
    const due = fit === null ? "那时两个版本都还没有" : `应当用 ${fit} 年版`
    const cites = citationWords(formWrongYear.cites(fit ?? form))
    return [finding("form.wrongYear", "form", `${String(year)} 年度的报告用了 ${form} 年版格式，${due}。`, { cites })]
  },
}
