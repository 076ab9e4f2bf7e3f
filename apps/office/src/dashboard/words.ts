import type { components } from "@gongkai/client"

export type Dashboard = components["schemas"]["Dashboard"]
export type DashboardLine = components["schemas"]["DashboardLine"]
export type Part = Dashboard["part"]
export type Rate = Dashboard["onTimeRate"]

const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] as const

/** What of a year can be looked at. */
export const parts: readonly { readonly value: Part; readonly label: string }[] = [
  { value: "year", label: "全年" },
  { value: "q1", label: "第一季度" },
  { value: "q2", label: "第二季度" },
  { value: "q3", label: "第三季度" },
  { value: "q4", label: "第四季度" },
  ...months.map((month) => ({ value: month, label: `${String(Number(month))} 月` })),
]

const percent = new Intl.NumberFormat("zh-CN", { style: "percent", maximumFractionDigits: 1 })

/** A rate as it is read; with few cases behind it these, and no percentage. */
export const rateWords = ({ value, cases }: Rate, least: number): string => {
  if (value !== null) return percent.format(value)
  return cases === null || cases === 0 ? "没有" : `仅 ${String(cases)} 件，不足 ${String(least)} 件，不算比例`
}

/** Days as they are read. */
export const daysWords = (days: number | null): string => (days === null ? "没有答复" : `${String(days)} 个工作日`)
