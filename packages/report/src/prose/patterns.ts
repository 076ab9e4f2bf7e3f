import { countPattern } from "./numerals.ts"
import type { TargetId } from "./targets.ts"

/** requests: on requests for information; disclosure: that, or on disclosure at all; any: wherever it stands. */
export type Topic = "requests" | "disclosure" | "any"

/** What a clause says, once all its words are understood. */
export interface Phrase {
  /** Targets that the number is said of; none: understood, but nothing to compare. */
  readonly says: readonly TargetId[]
  /** Whole clause; a group `n` holds the number, without it the number is zero. */
  readonly clause: RegExp
  /** What the passage around must be about, because the clause's own words do not say so. */
  readonly within: Topic
}

const n = `(?<n>${countPattern})`
const unit = "(?:件|份|宗|起|例|条|项)"
const applicants = "(?:(?:公民、法人(?:和|或|及|或者)其[他它]组织)?(?:提出|提交|递交)?的?)?"
const named =
  "(?:(?:依申请公开)?政府信息(?:依申请)?公开(?:的)?申请|依申请公开(?:的)?(?:政府)?信息(?:公开)?(?:的?申请)?|依申请公开(?:的)?(?:申请|事项|件)?|信息公开申请|政府信息依申请公开|申请公开政府信息)(?:事项|内容|表|件|数量|数)?"
const request = `${applicants}(?:各类|任何)?${named}`
const plain = `(?:${request}|申请(?:事项|件|数量|数)?)`
const is = "(?:总数|总量)?(?:为|共计|合计|共|有)?"
const none = "(?:未曾|尚未|没有|未|没|无)"

const phrase = (says: readonly TargetId[], clause: string, within: Topic): Phrase => ({ says, clause: new RegExp(`^${clause}$`, "u"), within })

const counted = (says: TargetId, verb: string): readonly Phrase[] => [
  phrase([says], `${verb}(?:的)?${request}${is}${n}${unit}`, "any"),
  phrase([says], `${verb}${n}${unit}(?:的)?${request}`, "any"),
  phrase([says], `${verb}(?:的)?申请${is}${n}${unit}`, "requests"),
  phrase([says], `${verb}${n}${unit}申请`, "requests"),
]

const outcome = (says: readonly TargetId[], words: string): readonly Phrase[] => [
  phrase(says, `(?:答复|决定|结果|作出|做出)?(?:为)?${words}(?:的)?(?:${plain}|答复|决定)?${is}${n}${unit}`, "requests"),
  phrase(says, `${n}${unit}(?:申请|答复|决定)?(?:均|全部|都|已|依法|答复|决定|结果)*(?:为)?${words}(?:的)?(?:答复|决定)?`, "requests"),
]

const finished = "(?:按时|按期|依法)?(?:办结|办理完毕)"
const over = "(?:至|到)?下年度(?:继续)?(?:办理)?"
const carried: readonly Phrase[] = [
  phrase(["carriedIn"], `(?:含|包括|包含)?上年度结转(?:至本年度?|到本年度?|而来)?(?:办理)?(?:的)?${plain}?${is}${n}${unit}`, "requests"),
  phrase(["carriedIn"], `(?:含|包括|包含)?${n}${unit}(?:为|是)?上年度结转(?:申请)?`, "requests"),
  phrase(["carriedOut"], `结转${over}(?:的)?${plain}?${is}${n}${unit}`, "requests"),
  phrase(["carriedOut"], `${n}${unit}(?:申请)?(?:需|将|依法)?结转${over}`, "requests"),
]

const because = `(?:(?:因|由|涉及)?(?:${request}|政府信息公开|信息公开)(?:工作|事项)?)?(?:被)?(?:申请|提起|提出|引发|引起|产生|发生)?(?:的)?`
const disputes: readonly Phrase[] = [
  phrase(["reconsideration"], `(?:发生|产生|引发)?${because}行政复议(?:案件)?${is}${n}${unit}`, "disclosure"),
  phrase(["litigation"], `(?:发生|产生|引发)?${because}行政诉讼(?:案件)?${is}${n}${unit}`, "disclosure"),
  phrase(["reconsideration"], `${none}(?:发生|产生|引发|出现|有)?${because}行政复议(?:案件|事项)?(?:的)?(?:情况|情形)?`, "disclosure"),
  phrase(["litigation"], `${none}(?:发生|产生|引发|出现|有)?${because}行政诉讼(?:案件|事项)?(?:的)?(?:情况|情形)?`, "disclosure"),
  phrase(
    ["reconsideration", "litigation"],
    `${none}(?:发生|产生|引发|出现|有)?${because}行政复议(?:案件)?(?:、|和|及|或|与|以及)(?:被)?(?:提起)?行政诉讼(?:案件|事项)?(?:的)?(?:情况|情形)?`,
    "disclosure",
  ),
]

const documents = "(?:行政)?规范性文件"
const made = (says: TargetId, verb: string, thing: string): readonly Phrase[] => [
  phrase([says], `${verb}${thing}${is}${n}(?:件|份|部|个|起|宗|项)`, "any"),
  phrase([says], `${verb}${n}(?:件|份|部|个|起|宗|项)${thing}`, "any"),
]

/** Every clause that the check understands, strictest first. Words it does not know keep it silent. */
export const phrases: readonly Phrase[] = [
  ...counted("received", "(?:新)?(?:收到|接收|接到|收)"),
  ...counted("accepted", "受理"),
  phrase(["received"], `${none}(?:收到|接到|接收到?|有)?(?:过)?${request}(?:的?情况)?`, "any"),
  phrase(["received"], `${none}(?:收到|接到|接收到?)(?:任何)?申请`, "requests"),
  ...counted("concluded", finished),
  phrase(["concluded"], `${finished}${n}${unit}`, "requests"),
  ...carried,
  ...outcome(["granted"], "予以公开"),
  ...outcome(["partiallyGranted"], "(?:予以)?部分(?:予以)?公开"),
  ...outcome(["refused"], "不予公开"),
  ...outcome(["unavailable"], "无法提供"),
  ...outcome(["notProcessed"], "不予处理"),
  ...outcome(["other"], "其他处理"),
  ...outcome(
    [],
    "(?:政府)?(?:信息不存在|本机关不掌握(?:相关政府信息)?|非本机关(?:负责)?公开|不属于本机关(?:负责)?公开|(?:申请人)?(?:主动)?撤回(?:申请)?)",
  ),
  ...disputes,
  ...made("normativeIssued", "(?:新)?(?:制发|制定|出台)", documents),
  ...made("normativeRepealed", "废止", documents),
  ...made("normativeInForce", "现行有效的?", documents),
  ...made("licensing", "[作做]出", "行政许可(?:决定)?"),
  ...made("penalties", "[作做]出", "行政处罚(?:决定)?"),
  ...made("coercion", "[作做]出", "行政强制(?:决定)?"),
  phrase(["fees"], `(?:收取)?行政事业性收费(?:金额|总额)?${is}(?<n>\\d+(?:\\.\\d+)?)万元`, "any"),
]
