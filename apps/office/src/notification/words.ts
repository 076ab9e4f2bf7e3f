import type { components } from "@gongkai/client"

type Notification = components["schemas"]["Notification"]

/** A notification in words, and the page that it leads to; null where there is none. */
export interface ToldWords {
  readonly words: string
  readonly to: string | null
}

const change = (subject: string): ToldWords => {
  const [of = "", what = ""] = subject.split("/", 2)
  if (of === "year") return { words: `${what} 年放假安排有变动，部分申请的答复期限已重新计算`, to: "/calendar" }
  if (of === "day") return { words: `${what} 的所在地假日有变动，部分申请的答复期限已重新计算`, to: "/calendar" }
  if (of === "setting") return { words: "本机关的法律选项有变动，部分申请的答复期限已重新计算", to: "/law-settings" }
  return { words: "机关隶属有变动，部分申请的答复期限已重新计算", to: "/calendar" }
}

const nearness = { soon: "即将到期", today: "今天到期", overdue: "已经逾期，请立即办理" } as const
const isNearness = (text: string): text is keyof typeof nearness => Object.hasOwn(nearness, text)

/** What is reminded of, by kind: what it is and where it is looked at. */
const remindedOf: ReadonlyMap<string, readonly [what: string, path: string]> = new Map([
  ["request", ["一件申请的答复期限", "/requests/"]],
  ["dispute", ["一件复议、诉讼案件的我方答复期限", "/disputes/"]],
  ["duty", ["一项公开事项的公开期限", "/duties/"]],
  ["message", ["一条公众留言的答复期限", "/messages/"]],
  ["consultation", ["一次征求意见公布采纳情况的期限", "/consultations/"]],
  ["concern", ["一条社会关切的回应期限", "/public-concerns/"]],
  ["complaint", ["一件投诉举报的处理期限", "/complaints/"]],
  ["order", ["一件责令改正的报送期限", "/improvement-orders/"]],
  ["ticket", ["网站问题的整改期限", "/tickets?state=open&siteId="]],
])

/** `reminder.request-soon` and its like: the event's subject is the id of what is reminded of, or the year of a report. */
const reminder = (kind: string, subject: string): ToldWords | null => {
  const [, of = "", near = ""] = /^reminder\.([a-z]+)-([a-z]+)$/u.exec(kind) ?? []
  if (!isNearness(near)) return null
  if (of === "report") return { words: `${subject} 年年度报告还没有报送，期限${nearness[near]}`, to: "/reports" }
  const [what, path] = remindedOf.get(of) ?? []
  return what === undefined || path === undefined ? null : { words: `${what}${nearness[near]}`, to: `${path}${subject}` }
}

/** A letter that could not be sent by mail: its subject is the letter's id. */
const mailFailed = (kind: string, subject: string): ToldWords | null =>
  kind === "letter.mail-failed" ? { words: "一件文书的邮件没有发出去，没有送达，请重发或者改用其他方式", to: `/letters/${subject}` } : null

/** What became of an annual report: the subject is the report, or whose it is and of what year. */
const ofReport = (kind: string, subject: string): ToldWords | null => {
  if (kind === "report.returned") return { words: "上级退回了一份年度报告，请按意见修改后再报", to: `/reports/${subject}` }
  if (kind === "report.cleared") return { words: "一份年度报告已经审核通过，可以公布了", to: `/reports/${subject}` }
  if (kind !== "report.submitted") return null
  const [agencyId = "", year = ""] = subject.split("/", 2)
  return { words: `有下级机关报送了 ${year} 年年度报告，请审核`, to: `/filed-reports/${agencyId}/${year}` }
}

const ofAssessment: Readonly<Record<string, string>> = {
  "assessment.sheet-begun": "年工作考核已经启动，请自评",
  "assessment.submitted": "年考核表有下级机关提交，请评审",
  "assessment.reviewed": "年考核表已经评审，有异议的可以申请复核",
  "assessment.appealed": "年考核有下级机关申请复核，请处理",
  "assessment.appeal-decided": "年考核的复核申请已经处理",
  "assessment.result-told": "年工作考核结果已经公布",
}

/** What goes on in an assessment: the subject is whose it is and of what year. */
const assessed = (kind: string, subject: string): ToldWords | null => {
  const [agencyId = "", year = ""] = subject.split("/", 2)
  const words = ofAssessment[kind]
  return words === undefined ? null : { words: `${year} ${words}`, to: `/assessments/${year}/sheets/${agencyId}` }
}

/** An improvement order, by its id. */
const orders: Readonly<Record<string, string>> = {
  "improvement-order.told": "上级责令本机关改正，请在期限内改正并报送结果",
  "improvement-order.answered": "一件责令改正报来了改正结果，请核实",
  "improvement-order.returned": "上级退回了改正结果，请继续改正后再报",
  "improvement-order.accepted": "上级认可了改正结果，责令改正办结",
  "improvement-order.withdrawn": "上级撤回了一件责令改正",
}

const ofOrder = (kind: string, subject: string): ToldWords | null => {
  const words = orders[kind]
  return words === undefined ? null : { words, to: `/improvement-orders/${subject}` }
}

const known = (kind: string, subject: string): ToldWords | null =>
  kind === "calendar.applied"
    ? change(subject)
    : (reminder(kind, subject) ?? mailFailed(kind, subject) ?? ofReport(kind, subject) ?? assessed(kind, subject) ?? ofOrder(kind, subject))

/** What a notification says. */
export const toldWords = ({ kind, subject }: Pick<Notification, "kind" | "subject">): ToldWords =>
  known(kind, subject) ?? { words: `${kind}：${subject}`, to: null }
