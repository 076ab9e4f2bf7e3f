import type { components } from "@gongkai/client"

export type Report = components["schemas"]["Report"]
export type ReportCell = components["schemas"]["ReportCell"]
export type ReportFinding = components["schemas"]["ReportFinding"]
export type FiledReport = components["schemas"]["FiledReport"]
export type ReportForm = components["schemas"]["ReportForm"]
export type FormTable = components["schemas"]["ReportFormTable"]
export type FormPlace = components["schemas"]["ReportFormPlace"]

export const states: Readonly<Record<Report["state"], string>> = {
  draft: "起草中",
  submitted: "已报送，待审核",
  returned: "已退回",
  cleared: "审核通过，待公布",
  published: "已公布",
  corrected: "已被更正",
  discarded: "已放弃",
}
export const stateColors: Readonly<Record<Report["state"], string>> = {
  draft: "blue",
  submitted: "blue",
  returned: "orange",
  cleared: "green",
  published: "green",
  corrected: "default",
  discarded: "default",
}
export const scopes = { agency: "本机关", tree: "汇总" } as const
export const forms = { "2021": "2021 年版", "2019": "2019 年版" } as const

/** Where a figure comes from: the letter in its cell, and what it stands for. */
export const sources: Readonly<Record<ReportCell["source"], { readonly letter: string; readonly words: string }>> = {
  computed: { letter: "计", words: "由本机关记录计算" },
  summed: { letter: "汇", words: "由各机关报送的数汇总" },
  entered: { letter: "填", words: "手工填报" },
  imported: { letter: "录", words: "录自已公布的报告" },
  open: { letter: "空", words: "没有记录，待填报" },
}
export const severities: Readonly<Record<ReportFinding["severity"], { readonly words: string; readonly color: string }>> = {
  error: { words: "错误", color: "red" },
  warning: { words: "提醒", color: "orange" },
  note: { words: "说明", color: "default" },
}
export const verdicts: Readonly<Record<NonNullable<ReportFinding["verdict"]>["verdict"], string>> = {
  "right-as-it-is": "数据无误",
  "to-be-mended": "需要改正",
}
export const sectionNames = { overview: "一、总体情况", problems: "五、存在的主要问题及改进情况", other: "六、其他需要报告的事项" } as const
export const recordKinds = {
  request: "申请",
  dispute: "复议、诉讼",
  "register-entry": "登记事项",
  "normative-document": "规范性文件",
  report: "机关报告",
} as const
export const verbNames: Readonly<Record<Report["verbs"][number]["verb"], string>> = {
  recompute: "重新计算",
  "enter-cells": "填报数据",
  "write-section": "撰写文字",
  "judge-finding": "处理校验结果",
  submit: "报送",
  clear: "审核通过",
  "clear-own": "自行审核通过",
  return: "退回",
  publish: "公布",
  accept: "确认收录",
  correct: "更正",
  discard: "放弃草稿",
}
/** Why a part is not in a sum. */
export const whyNotIn = { missing: "没有报送", returned: "已退回，没有重报", "other-form": "用另一版表格报送" } as const

/** A figure as the form prints it; nothing where none is said, which is not a nought. */
export const figureText = (value: number | null | undefined): string => (value === null || value === undefined ? "" : String(value))
/** The same where an empty place would look forgotten. */
export const figureOrDash = (value: number | null | undefined): string => (value === null || value === undefined ? "—" : String(value))

/** A record of words as a box offers it. */
export const optionsOf = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }))

/** A text that was filled in; null where nothing was. */
export const written = (text: string | undefined): string | null => (text === undefined || text.trim() === "" ? null : text.trim())
