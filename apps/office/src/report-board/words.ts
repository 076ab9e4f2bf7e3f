import type { components } from "@gongkai/client"

export type Board = components["schemas"]["ReportBoard"]
export type OnBoard = Board["items"][number]["years"][number]

export const boardStates: Readonly<Record<OnBoard["state"], string>> = {
  awaited: "未到期，未报",
  missing: "逾期未报",
  submitted: "待审核",
  returned: "已退回",
  cleared: "审核通过",
  published: "已公布",
}
export const boardColors: Readonly<Record<OnBoard["state"], string>> = {
  awaited: "default",
  missing: "red",
  submitted: "blue",
  returned: "orange",
  cleared: "green",
  published: "green",
}
