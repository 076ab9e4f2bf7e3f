import type { components } from "@gongkai/client"

/** Rules of reminding, as the API has them. */
export type ReminderRules = components["schemas"]["ReminderRules"]
export type Rule = ReminderRules["rules"][number]
export type Reminded = Rule["to"][number]
export type Channel = Rule["channels"][number]

/** Rules of reminding of annual reports. */
export type ReportReminderRules = components["schemas"]["ReportReminderRules"]
export type ReportRule = ReportReminderRules["rules"][number]

/** Who is reminded. */
export const reminded: Readonly<Record<Reminded, string>> = {
  assigned: "承办人",
  clerk: "全体经办",
  reviewer: "全体审核",
  legal: "全体法制",
  approver: "全体签发",
  head: "政府信息公开工作机构负责人",
}
/** The same as a list. */
export const rolesOf: readonly Reminded[] = ["assigned", "clerk", "reviewer", "legal", "approver", "head"]
/** By what. */
export const channels: Readonly<Record<Channel, string>> = { "in-app": "站内通知", "e-mail": "电子邮件", sms: "短信" }

const overdueWords = ({ dailyFor, thenEvery }: { readonly dailyFor: number; readonly thenEvery: number }): string => {
  const daily = dailyFor === 0 ? "" : `头 ${String(dailyFor)} 个工作日每天，以后`
  return `逾期后：${daily}每 ${String(thenEvery)} 个工作日`
}

/** When a rule reminds. */
export const whenWords = (rule: Rule): string => {
  if (rule.when === "before") return rule.workingDays === 0 ? "末日当天" : `末日前 ${String(rule.workingDays)} 个工作日`
  return overdueWords(rule)
}

/** When a rule reminds of an annual report. */
export const reportWhenWords = (rule: ReportRule): string => {
  if (rule.when === "before") return rule.days === 0 ? "末日当天" : `末日前 ${String(rule.days)} 天`
  return `${overdueWords(rule)}，共 ${String(rule.atMost)} 次`
}
