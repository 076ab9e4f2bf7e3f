import type { components, paths } from "@gongkai/client"

export type Duty = components["schemas"]["Duty"]
export type DutyStanding = components["schemas"]["DutyStanding"]
/** What the board of duties is narrowed to, as the API takes it. */
export type DutyQuery = Omit<NonNullable<paths["/api/v1/duties"]["get"]["parameters"]["query"]>, "after" | "limit">

export const states: Readonly<Record<DutyStanding["state"], string>> = { late: "逾期", due: "待办", stale: "久未更新", "in-order": "正常" }
export const stateColors: Readonly<Record<DutyStanding["state"], string>> = { late: "red", due: "blue", stale: "orange", "in-order": "green" }
export const cycles: Readonly<Record<Duty["cycle"], string>> = {
  "on-change": "形成或者变更后",
  monthly: "每月",
  quarterly: "每季度",
  yearly: "每年",
  standing: "长期公开",
}
/** States of an item of the catalogue. */
export const itemStates: Readonly<Record<string, string>> = {
  draft: "起草中",
  "in-review": "审核中",
  returned: "已退回",
  published: "已公开",
  withdrawn: "已撤下",
  discarded: "已作废",
}

/** How a duty is counted, in words. */
export const countingOf = ({ cycle, workingDays, yearDay }: Duty): string => {
  if (cycle === "on-change") return `${cycles[cycle]} ${String(workingDays ?? "")} 个工作日内`
  return cycle === "yearly" && yearDay !== null ? `每年 ${yearDay} 前` : cycles[cycle]
}
/** A code's words; the code where the list does not have it. */
export const wordOf = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code
