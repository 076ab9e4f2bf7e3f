/** A number of things, as any sentence may have it. */
export const somethingCounted = /(?:\d|[零一二两三四五六七八九十百])(?:余|多)?(?:件|份|宗|起|例|条|项|个)/u

/** Words of another time than the whole statistical year, or of a comparison with one. */
const otherTime =
  /\d{4}年|去年|上年|上一年|往年|历年|同期|同比|环比|[相]?较|比(?:去|上|前)|增长|增加|增幅|下降|减少|上升|翻番|近[两三四五几\d]+年|[三四五]年|年来|以来|季度|半年|\d+月|累计至|届/u
/** Words of another body, or of a whole that the agency belongs to or leads. */
const otherUnit =
  /全[省市县區区州旗镇乡系盟域]|我[省市县区州旗盟]|各(?!类|项|种|自)|下[属辖]|所属|直属|辖区|[省市县区州乡镇]直|部门|系统|乡镇|镇街|街镇|本级|牵头|[代转]办|代收|协助|区县|县区|[县区市]级/u
/** Words of other work that also counts pieces and says 公开, 答复, 办结. */
const otherWork = /人大|政协|代表|委员|提案|建议|信访|投诉|举报|咨询|留言|信箱|热线|12345|网民|来信|来电|诉求|问政|督办|工单|检查|执法/u
/** Words of a part of the requests: how they came, from whom, about what. */
const part = /网|信函|邮|现场|当面|窗口|传真|平台|渠道|线上|线下|自然人|企业|法人|组织|机构|涉及|关于|类/u

/** What a sentence is about, as far as single words tell. */
export interface SentenceScope {
  /** It speaks of another year, another unit or other work: nothing in it is compared. */
  readonly foreign: boolean
  /** It speaks of another unit or year and counts something: what follows may still be about that. */
  readonly lasting: boolean
}

/**
 * Judges a sentence whose own year reads 本年度 already and whose carry-over words are fixed
 * (see `ownTerms`); erring on the side of "foreign".
 */
export const sentenceScope = (sentence: string): SentenceScope => {
  const rest = sentence.replace(/上年度结转|公民、法人(?:和|或|及|或者)其[他它]组织|本年度以来|今年以来|年初以来|一年来|12月31日|1月1日|12月底/gu, "")
  const elsewhere = otherTime.test(rest) || otherUnit.test(rest)
  return { foreign: elsewhere || otherWork.test(rest), lasting: elsewhere && somethingCounted.test(rest) }
}

/** Whether a clause narrows what follows it to a part of the requests. */
export const speaksOfPart = (clause: string): boolean => part.test(clause.replace(/公民、法人(?:和|或|及|或者)其[他它]组织|各类/gu, ""))

/**
 * Puts the report's own year and its neighbours into fixed words: 2024年 → 本年度, 2023年结转 → 上年度结转,
 * 结转至2025年 → 结转至下年度; full-width digits narrowed, blanks and titles in 《》 left out.
 * @param year statistical year; null leaves every year foreign
 */
export const ownTerms = (text: string, year: number | null): string => {
  const narrow = text
    .replace(/[０-９]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[^\S\n]/gu, "")
    .replace(/《[^》]*》|[“”"‘’]/gu, "")
    .replace(/(?:上一?年度?|去年)(?=结转)/gu, "上年度")
    .replace(/结转(?=(?:上一?年度?|去年))/gu, "上年度结转")
    .replace(/上年度结转(?:上一?年度?|去年)(?:的)?/gu, "上年度结转")
    .replace(/结转(至|到)?(?:下一?年度?|次年|明年|来年)度?/gu, "结转$1下年度")
  if (year === null) return narrow
  const [last, own, next] = [String(year - 1), String(year), String(year + 1)]
  return narrow
    .replaceAll(new RegExp(`${last}年度?(?=结转)`, "gu"), "上年度")
    .replaceAll(new RegExp(`结转(至|到)?${next}年度?`, "gu"), "结转$1下年度")
    .replaceAll(new RegExp(`${own}年度?(?:1月1日)?(?:起)?(?:至|到|—|-|－|~)(?:${own}年)?12月31日(?:止|期间)?`, "gu"), "本年度")
    .replaceAll(new RegExp(`${own}(?:年度|年|年全年)`, "gu"), "本年度")
}
