import { citationWords, type Citation } from "@gongkai/law"
import { finding } from "../finding.ts"
import { formSections } from "../form/sections.ts"
import { narrativeLikeness } from "../narrative.ts"
import type { Report } from "../report.ts"
import type { YearCheck } from "./check.ts"

/** Shorter narratives ("无。", one sentence) repeat themselves for good reasons. */
const leastCharacters = 100

const practice: Citation = { law: "国办公开办函〔2021〕30号", says: "照抄照搬、敷衍应付的年度报告要追究责任；重复过半的尺度来自各地考核" }

const narrativeOf = ({ sections }: Report): string =>
  formSections.flatMap((section) => (section.holds === "prose" ? [sections[section.id] ?? ""] : [])).join("\n")

/** More than half of the prose taken over from last year. */
export const narrativeRepeated: YearCheck = {
  id: "narrative.repeated",
  words: "文字部分与上一年度报告重复不超过一半。",
  scope: "一、五、六三个部分合在一起，不计年份、标点和空格；连续十个字以上相同才算重复；不足一百字的不判断。",
  cites: () => practice,
  apply(report, previous) {
    const { share, characters, repeated } = narrativeLikeness(narrativeOf(report), narrativeOf(previous))
    if (characters < leastCharacters || share <= 0.5) return []
    const percent = (share * 100).toFixed(1)
    const message = `文字部分共 ${String(characters)} 字，其中 ${String(repeated)} 字与上一年度报告相同，占 ${percent}%，超过一半。`
    return [finding("narrative.repeated", "sections", message, { cites: citationWords(practice) })]
  },
}
