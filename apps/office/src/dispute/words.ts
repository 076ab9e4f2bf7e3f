import type { components } from "@gongkai/client"

type Dispute = components["schemas"]["Dispute"]

export const kinds: Readonly<Record<Dispute["dispute"]["kind"], string>> = {
  reconsideration: "行政复议",
  "litigation-direct": "行政诉讼（未经复议直接起诉）",
  "litigation-after-reconsideration": "行政诉讼（复议后起诉）",
}
export const instances: Readonly<Record<Dispute["dispute"]["instance"], string>> = { first: "一审", second: "二审", retrial: "再审" }
export const againsts: Readonly<Record<Dispute["dispute"]["against"], string>> = {
  decision: "答复决定",
  lapse: "视为放弃",
  silence: "逾期不答复",
  other: "其他行为",
}
export const procedures = { ordinary: "普通程序", simplified: "简易程序" } as const
export const results: Readonly<Record<Dispute["result"], string>> = {
  upheld: "结果维持",
  corrected: "结果纠正",
  other: "其他结果",
  pending: "尚未审结",
}
export const happenings: Readonly<Record<Dispute["happenings"][number]["what"], string>> = {
  "copy-received": "收到申请书（起诉状）副本",
  answered: "提交答复（答辩）",
  hearing: "听证（开庭）",
  result: "审理结果",
}
/** In what manner each result may come: the API's closed lists. */
export const manners = {
  upheld: {},
  corrected: { revoked: "撤销", changed: "变更", unlawful: "确认违法或者无效", "ordered-to-act": "责令履行、责令重新答复" },
  other: { withdrawn: "撤回、撤诉", rejected: "驳回申请、驳回起诉", terminated: "终止", mediated: "调解、和解", transferred: "移送" },
} as const
/** What was wrong: the API's closed list. */
export const faults = {
  facts: "认定事实不清",
  evidence: "证据不足",
  ground: "适用依据错误",
  procedure: "违反法定程序",
  late: "逾期答复",
  search: "未尽检索义务",
  reasons: "未说明理由",
  authority: "不是适格的答复主体，或者超越职权",
  remedies: "未告知或者错误告知救济途径",
  consultation: "应当征求意见而没有征求",
  duty: "没有履行法定职责",
  other: "其他",
} as const
export const lights: Readonly<Record<NonNullable<Dispute["light"]>, { readonly words: string; readonly color: string }>> = {
  overdue: { words: "已逾期", color: "red" },
  today: { words: "今天到期", color: "volcano" },
  in2: { words: "2 个工作日内", color: "orange" },
  in5: { words: "5 个工作日内", color: "gold" },
  later: { words: "未到期", color: "green" },
}
const noDay: Readonly<Record<string, string>> = {
  "no-copy": "还没有收到副本",
  "rule-not-in-force": "当时没有这项期限规定",
  "instance-has-no-rule": "这一审级没有答辩期限的规则",
  "no-calendar": "这一年没有录入放假安排，不能计算",
}
/** Why there is no last day. */
export const whyNoDay = (code: string | null): string => (code === null ? "—" : (noDay[code] ?? code))

/** A code's words; the code itself where the list does not have it. */
export const wordOf = (words: Readonly<Record<string, string>>, code: string | null): string => (code === null ? "—" : (words[code] ?? code))
/** A record of words as a box offers it. */
export const optionsOf = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }))
