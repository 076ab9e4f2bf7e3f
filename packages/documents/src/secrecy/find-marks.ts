import { asRead } from "./plain-text.ts"

/** How a mark of a state secret was written. */
export type SecrecyPattern = "star" | "label" | "alone" | "period" | "bracket" | "prefix" | "declaration" | "termLabel"

/** Where a mark of a state secret stands; what stands there is not repeated. */
export interface SecrecyMark {
  readonly pattern: SecrecyPattern
  /** From 1. */
  readonly line: number
}

/** Blanks that a printed mark is spread out with: 绝 密 ★. */
const gap = String.raw`[ \t·]{0,6}`
const spread = (word: string): string => [...word].join(gap)
const level = `(?:${["绝密", "机密", "秘密"].map(spread).join("|")})`
/** Years, months, long-term, until a day; digits may be spread out too. */
const term = String.raw`(?:(?:\d${gap}){1,3}(?:年|个${gap}月|月|天|日)|[一二三四五六七八九十]{1,3}年|长期|永久|启用前|公布前|公开前)`
/** Secrets of somebody else than the state, and words of prose that end in one of the levels. */
const notOrdinary = String.raw`(?<!商业|工作|技术|企业|营业|个人|通信|经营|国家|保守|泄露|涉及|属于)`
const lineStart = String.raw`^[ \t]{0,40}`
const lineEnd = String.raw`[ \t]{0,40}$`
const urgency = String.raw`(?:特${gap}急|加${gap}急|平${gap}急|特${gap}提)`

const patterns: Readonly<Record<SecrecyPattern, RegExp>> = {
  // 绝密★30年, 机密★, 秘 密 ★ 10年; with an asterisk only before a period.
  star: new RegExp(`(?<!商业|工作|技术|企业|营业|经营)${level}级?${gap}(?:★|\\*{1,3}${gap}${term})`, "mu"),
  // 密级：机密; not 密级：公开, 密级：无.
  label: new RegExp(`密${gap}级${gap}(?:[:：]|${lineEnd}\\n|[ \\t|])${gap}${level}(?!审查|审核|管理|载体|资格)`, "mu"),
  // A line of its own, as at the head of a document: 机密, 机密 特急, 秘密级.
  alone: new RegExp(`${lineStart}(?:${urgency}[ \\t]{1,40})?${level}级?(?:[ \\t]{1,40}${urgency})?${lineEnd}`, "mu"),
  // 机密20年, 秘密（10年）: where nothing of a sentence stands before or after.
  period: new RegExp(`(?:${lineStart}|[\\s\\p{P}])${notOrdinary}${level}级?${gap}[(（]?${gap}${term}${gap}[)）]?(?!\\p{Script=Han})`, "mu"),
  // 【机密】某某方案, [绝密]; round brackets only where a line begins.
  bracket: new RegExp(`[【〖［\\[「『〔]${gap}${level}级?${gap}[】〗］\\]」』〕]|${lineStart}[(（]${gap}${level}级?${gap}[)）]`, "mu"),
  // 机密_某某方案.docx, 绝密-名单, 秘密.pdf
  prefix: new RegExp(`${lineStart}${level}级?[ \\t]?(?:[_—–-]|\\.[a-z0-9]{2,5}${lineEnd})`, "imu"),
  // 本文件属于国家秘密, 本件为机密级; not 本件不属于国家秘密, 是否属于.
  declaration: new RegExp(
    `本(?:文件|文|件|资料|材料|页|表|邮件|附件|通知)(?:内容)?[^。;；\\n不非未无否]{0,8}(?:属于|属|为|系|是|定为|确定为)[^。;；\\n不非未无否]{0,6}(?:国家秘密|${level}(?:级|文件|件|资料|材料|事项|★|[。,，\\n]|$))`,
    "mu",
  ),
  // 保密期限：20年 and 解密时间：2036年 belong to a document that is classified.
  termLabel: new RegExp(`(?:保${gap}密${gap}期${gap}限|解${gap}密${gap}(?:时间|日期|条件))${gap}[:：]${gap}(?:${term}|\\d{4}[年.-])`, "mu"),
}

const order = ["star", "label", "alone", "period", "bracket", "prefix", "declaration", "termLabel"] as const satisfies readonly SecrecyPattern[]

const lineAt = (text: string, index: number): number => {
  let line = 1
  for (let at = text.indexOf("\n"); at >= 0 && at < index; at = text.indexOf("\n", at + 1)) line++
  return line
}

/**
 * Finds marks by which the state classifies its secrets (保守国家秘密法: 绝密, 机密, 秘密 with ★ and a period). It finds
 * marks, not secrets: the words 保密审查, 商业秘密 or a sentence on state secrets are none.
 * @param text of a text box, a file name or a document
 * @returns one place for each way of writing that occurs; empty where there is none
 */
export const findSecrecyMarks = (text: string): readonly SecrecyMark[] => {
  const read = asRead(text)
  return order.flatMap((pattern) => {
    const found = patterns[pattern].exec(read)
    if (found === null) return []
    const blanks = /^\s*/u.exec(found[0])?.[0].length ?? 0
    return [{ pattern, line: lineAt(read, found.index + blanks) }]
  })
}
