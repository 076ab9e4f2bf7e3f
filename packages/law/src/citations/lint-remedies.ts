import { suitDays } from "../litigation-law-2017/article-45-after-reconsideration.ts"
import { suitMonths } from "../litigation-law-2017/article-46-litigation-direct.ts"
import { applicationDays } from "../reconsideration-law-2024/article-20-application-period.ts"
import type { Remedies } from "../reconsideration-law-2024/article-23-review-first.ts"
import { fault, type CitationFinding } from "./faults.ts"
import { numberOf, numeralGlyphs } from "./numerals.ts"

/** 应当先……申请行政复议: that it comes first. */
const demanded = /(?:应当?|须|必须|需要?)(?:依法)?先[^。；]{0,120}?复议/u
/** 或者、也可以……起诉, or 直接……起诉, with no reconsideration in between. */
const offered = /(?:或者?|也可以?|亦可|还可以?|直接)(?:(?!复议)[^。；]){0,80}(?:诉讼|起诉)/u
const suit = /诉讼|起诉/u

const number = `([${numeralGlyphs}]+)\\s*`
const periods: readonly { readonly pattern: RegExp; readonly right: number; readonly words: string }[] = [
  {
    pattern: new RegExp(`${number}[日天]内(?:(?!诉讼|起诉)[^。；]){0,60}?申请(?:行政)?复议`, "gu"),
    right: applicationDays,
    words: `申请行政复议，${String(applicationDays)}日`,
  },
  {
    pattern: new RegExp(`${number}个?月内(?:(?!复议)[^。；]){0,60}?(?:诉讼|起诉)`, "gu"),
    right: suitMonths,
    words: `直接起诉，${String(suitMonths)}个月`,
  },
  { pattern: new RegExp(`复议决定书?之日起${number}[日天]内`, "gu"), right: suitDays, words: `对复议决定不服的，${String(suitDays)}日` },
]

const at = (match: RegExpMatchArray | null): { from: number; to: number; text: string } | null =>
  match?.index === undefined ? null : { from: match.index, to: match.index + match[0].length, text: match[0] }

/** The text with blanks for every paragraph that is not on remedies: a request may be about litigation. */
const onRemedies = (text: string): string =>
  text.replace(/[^\n]+/gu, (paragraph) =>
    paragraph.includes("不服") && /复议|诉讼|起诉/u.test(paragraph) ? paragraph : " ".repeat(paragraph.length),
  )

/**
 * What is wrong with what a letter says of remedies, in those of its paragraphs that speak of them.
 * @param whole the letter, one paragraph a line
 * @param way by the law of the day; null where it leaves that open
 */
export const lintRemedies = (whole: string, way: Remedies | null): readonly CitationFinding[] => {
  const text = onRemedies(whole)
  if (!text.includes("复议") || !suit.test(text)) return [fault("REMEDIES_MISSING", null)]
  const [first, choice] = [at(demanded.exec(text)), at(offered.exec(text))]
  const wrongPeriods = periods.flatMap(({ pattern, right, words }) =>
    [...text.matchAll(pattern)].filter(([, said = ""]) => numberOf(said) !== right).map((match) => fault("REMEDY_PERIOD_WRONG", at(match), words)),
  )
  if (way === null) return [...wrongPeriods, fault("REMEDIES_UNSETTLED", null)]
  if (way === "B") return first === null ? wrongPeriods : [...wrongPeriods, fault("REVIEW_FIRST_DEMANDED", first)]
  if (choice !== null) return [...wrongPeriods, fault("CHOICE_OFFERED", choice)]
  return first === null ? [...wrongPeriods, fault("REVIEW_FIRST_NOT_SAID", null)] : wrongPeriods
}
