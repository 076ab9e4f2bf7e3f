import { citationWords, type Citation } from "@gongkai/law"
import { finding, type FindingCode } from "../finding.ts"
import { formSections } from "../form/sections.ts"
import type { FormCheck } from "./check.ts"

const prose = formSections.filter((section) => section.holds === "prose")
const contents: Citation = { law: "政府信息公开条例", article: 50, paragraph: 1, says: "年度报告应当包括的内容" }

const sectionCheck = (id: FindingCode, words: string, blank: "" | null, tells: (label: string) => string): FormCheck => ({
  id,
  words,
  scope: "一、五、六三个文字部分；二、三、四是表格，另有检查。",
  cites: () => contents,
  apply(report) {
    return prose
      .filter((section) => report.sections[section.id] === blank)
      .map((section) => finding(id, section.id, tells(section.label), { cites: citationWords(section.cites) }))
  },
})

/** A prose chapter of which not even the heading stands. */
export const sectionMissing = sectionCheck("section.missing", "年度报告的六个部分一个都不能少。", null, (label) => `缺少“${label}”这一部分。`)

/** A prose chapter that is only a heading. */
export const sectionEmpty = sectionCheck(
  "section.empty",
  "每个部分都要有内容；没有需要报告的事项也要写明。",
  "",
  (label) => `“${label}”只有标题，没有内容；没有需要报告的也应写明“无”。`,
)
