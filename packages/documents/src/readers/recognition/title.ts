import type { SourceDocument } from "../source.ts"

/** A report's title with what it says. */
export interface Title {
  /** As printed, blanks and line breaks removed. */
  readonly text: string
  readonly agency: string | null
  readonly year: number | null
  /** The row after the title's last; 0 for a title from the page's metadata. */
  readonly end: number
}

const chineseDigits: Readonly<Record<string, string>> = {
  〇: "0",
  "○": "0",
  零: "0",
  O: "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
}
const yearWords = /(20\d{2}|二[〇○零O][〇○零O一二三四五六七八九]{2})(?:年度?|度(?!假))/u
const yearAlone = /(?<!\d)(20\d{2})(?!\d)/u
const allYears = new RegExp(`${yearWords.source}|${yearAlone.source}`, "gu")

const digitsOf = (printed: string): number => Number([...printed].map((glyph) => chineseDigits[glyph] ?? glyph).join(""))

/** The first year that a title names, Arabic or Chinese; null where it names none. */
const yearIn = (text: string): number | null => {
  const printed = yearWords.exec(text)?.[1] ?? yearAlone.exec(text)?.[1]
  return printed === undefined ? null : digitsOf(printed)
}

const subject = /(?:政府|政[务務])?(?:信息|[资資][讯訊])?公[开開]/gu
const ending = /(?:[报報]告|年[报報]|[总總][结結])$/u
const fixedTail = /工作|年度|情[况況]|[报報]告|年[报報]|[总總][结結]|的|和|及|政[务務]公[开開]|(?:政府)?(?:信息|[资資][讯訊])公[开開]|[度年]/gu
const brackets = /[《》〈〉<>【】[\]()（）“”"'‘’「」『』{}]/gu
const fieldName = /^.{0,8}(?:名\s*称|标\s*题|題|稱)\s*[:：]/u
const organisation =
  /(?:局|委|委员会|委員會|政府|[办辦]|[办辦]公[室廳厅]|[厅廳]|院|[处處]|街道|[镇鎮]|[乡鄉]|中心|[队隊]|[区區]|[县縣]|市|省|旗|州|站|所|[会會]|部|社|公司)$/u

/** What stands around a title and is none of it: a kind of notice in front, a remark or a file's name behind. */
const noticeBefore = /^[【[〔(（「]([^】\]〕)）」]{1,8})[】\]〕)）」]/u
const remarkBehind = /[(（【[〔]([^()（）【】[\]〔〕]{1,30})[)）】\]〕]$/u
const fileEnding = /\.(?:docx?|wps|pdf|html?|txt|et|xlsx?)$/iu
const announcing = /(?<=[报報]告|[总總][结結])的?(?:公示|公告|通知|通告|公布)$/u
const days = /\d{1,2}月\d{1,2}日(?:[至到—~-]+(?:当年)?\d{1,2}月\d{1,2}日)?/gu

/** A title without what stands around it; an organisation's name in brackets behind it comes to its front. */
const core = (title: string): string => {
  const before = noticeBefore.exec(title)
  let text = before !== null && !organisation.test(before[1] ?? "") ? title.slice(before[0].length) : title
  text = text.replace(fileEnding, "")
  const remark = remarkBehind.exec(text)
  if (remark !== null) text = organisation.test(remark[1] ?? "") ? `${remark[1] ?? ""}${text.slice(0, remark.index)}` : text.slice(0, remark.index)
  return text.replace(announcing, "")
}

const squeeze = (text: string): string => text.normalize("NFKC").replace(/[\s\u200b\ufeff*#]+/gu, "")

/**
 * The agency that a title names: the title less year, fixed words, brackets, 关于 and 的.
 * @param title without blanks
 * @returns as printed, or null where the title names none
 */
const agencyIn = (title: string): string | null => {
  const text = core(title)
    .replace(brackets, "")
    .replace(allYears, "")
    .replace(days, "")
    .replace(/^年度?/u, "")
  const last = [...text.matchAll(subject)].findLast((match) => match[0].length > 2) ?? [...text.matchAll(subject)].at(-1)
  if (last === undefined) return null
  const tidy = (part: string): string =>
    part
      .replace(/^[关關][于於](?:公布|发布|發布|公开|公開|印发|印發)?|^[的:：—\-,，、.·]+/gu, "")
      .replace(/(?:[关關][于於]|的|年度|[:：—\-,，、.·])+$/gu, "")
  let before = tidy(text.slice(0, last.index))
  // 人民政府信息公开: the word 政府 serves both.
  if (before.endsWith("人民") && last[0].startsWith("政府")) before += "政府"
  if (before !== "") return before
  const after = tidy(text.slice(last.index + last[0].length).replace(fixedTail, ""))
  return organisation.test(after) ? after : null
}

const mayBeTitle = (text: string): boolean => {
  if (text.length < 8 || text.length > 70 || !/公[开開]/u.test(text) || !ending.test(core(text).replace(brackets, "").replace(allYears, "")))
    return false
  return !/[。；;！？?!]|[>»]|编制|根据|按照|要求/u.test(text)
}

const isFragment = (text: string): boolean =>
  text.length > 0 && text.length <= 34 && !/[。；;：:>»|/]|年报$|^首页|打印|分享|发布|来源|字号|下载|登录|导航/u.test(text)

const asTitle = (text: string, end: number): Title => ({ text, agency: agencyIn(text), year: yearIn(text), end })

const worth = (title: Title): number => (title.year === null ? 0 : 2) + (title.agency === null ? 0 : 3)

/** The last line alone may begin in the middle of a word, 府信息公开工作年度报告, whose beginning the line above has. */
const isPieceOf = (best: Title, whole: Title): boolean =>
  best.agency !== null && !organisation.test(best.agency) && whole.agency !== null && organisation.test(whole.agency)

/** The fewest lines ending here that make a title; more of them where they add an agency or a year. */
const titleEndingAt = (lines: readonly string[], at: number): Title | null => {
  let text = ""
  let best: Title | null = null
  for (let from = at; from >= Math.max(0, at - 5); from--) {
    const line = lines[from] ?? ""
    if (line === "" || (from < at && !isFragment(line))) break
    if (best !== null && mayBeTitle(line)) break
    text = line + text
    if (!mayBeTitle(text)) continue
    const title = asTitle(text, at + 1)
    if (best !== null && worth(title) < worth(best)) continue
    if (best !== null && worth(title) === worth(best) && !isPieceOf(best, title)) continue
    // A line above may add the agency only if it is one, not any short line of the page.
    if (best !== null && best.agency === null && title.agency !== null && !organisation.test(title.agency)) continue
    if (best !== null && best.agency !== null && title.agency !== best.agency && !isPieceOf(best, title)) continue
    best = title
  }
  return best
}

/** Titles in page metadata carry the site's name: the part that reads like a title counts. */
const fromMetadata = (titles: readonly string[]): Title | null => {
  for (const printed of titles) {
    const whole = squeeze(printed)
    for (const part of [whole, ...whole.split(/[_|>»]|--|——|-(?!\d)/u)]) if (mayBeTitle(part)) return asTitle(part, 0)
  }
  return null
}

/**
 * Finds the title among the rows above the first chapter, over one or more lines, else in the page's metadata.
 * @param before how many rows stand above the first chapter or table
 */
export const findTitle = (source: SourceDocument, before: number): Title | null => {
  const lines = source.rows.slice(0, before).map(({ cells }) => {
    const filled = cells.filter((cell) => cell.raw !== "")
    const last = filled.at(-1)
    if (last === undefined || last.raw.length > 90) return ""
    return squeeze(last.raw.replace(fieldName, ""))
  })
  let best: Title | null = null
  for (let at = lines.length - 1; at >= 0; at--) {
    const title = titleEndingAt(lines, at)
    if (title !== null && (best === null || worth(title) > worth(best))) best = title
    if (best !== null && worth(best) === 5) break
  }
  const meta = fromMetadata(source.metaTitles)
  if (best === null) return meta
  if (meta === null) return best
  return { ...best, agency: best.agency ?? meta.agency }
}

/** The title that the page's metadata give, for comparing its year. */
export const metadataYear = (source: SourceDocument): number | null => fromMetadata(source.metaTitles)?.year ?? null

const period = /(20\d{2})年?1月1日(?:起)?[,，]?(?:[至到—~-]+)(?:\1年|当年)?12月31日/u
const opening = /(?:^|[,，。；;：:])(?:[^,，。；;：:]{0,16}?)(20\d{2})年(?!\d|制定|修订|发布|印发|公布|\(|（)/u

/**
 * The year that the first paragraphs speak of.
 * @returns `sure` where they state the whole period 1月1日 to 12月31日
 */
export const yearInProse = (paragraphs: readonly string[]): { readonly year: number; readonly sure: boolean } | null => {
  const texts = paragraphs.slice(0, 8).map(squeeze)
  for (const text of texts) {
    const year = period.exec(text)?.[1]
    if (year !== undefined) return { year: Number(year), sure: true }
  }
  for (const text of texts) {
    const year = opening.exec(text)?.[1]
    if (year !== undefined) return { year: Number(year), sure: false }
  }
  return null
}
