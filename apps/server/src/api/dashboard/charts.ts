import { barOption, draw, type BarOption } from "../chart/draw.ts"
import type { Looked } from "./looked.ts"
import { periodWords } from "./words.ts"

/** What of a dashboard is drawn. */
export const dashboardCharts = ["outcomes", "months", "days", "publications"] as const
/** One of {@link dashboardCharts}. */
export type DashboardChartId = (typeof dashboardCharts)[number]

interface Chart {
  readonly title: string
  readonly unit: string
  /** What the bars are of. */
  readonly names: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
  /** Bars lying, under each other: for long names. */
  readonly lying: boolean
}

const named = (title: string, items: readonly { readonly label: string; readonly count: number }[], unit: string): Chart => ({
  title,
  unit,
  names: items.map(({ label }) => label),
  series: [{ name: title, values: items.map(({ count }) => count) }],
  lying: true,
})

/** Every number of days from the first to the last, so that a gap is seen as one; beyond so many together. */
const mostDays = 60
const daysOf = ({ days: { histogram } }: Looked): Chart => {
  const last = Math.min(histogram.at(-1)?.days ?? 0, mostDays)
  const beyond = histogram.filter(({ days }) => days > mostDays).reduce((sum, { count }) => sum + count, 0)
  const at = (number: number): number => histogram.find(({ days }) => days === number)?.count ?? 0
  const numbers = Array.from({ length: last + 1 }, (_, number) => number)
  const more = beyond > 0
  return {
    title: "答复用时（工作日）",
    unit: "件",
    names: [...numbers.map(String), ...(more ? [`${String(mostDays)} 以上`] : [])],
    series: [{ name: "答复", values: [...numbers.map(at), ...(more ? [beyond] : [])] }],
    lying: false,
  }
}

const made: Readonly<Record<DashboardChartId, (looked: Looked) => Chart>> = {
  outcomes: ({ outcomes }) => named("办理结果", outcomes, "件"),
  publications: ({ publications }) => named("公开渠道", publications, "条"),
  months: ({ months }) => ({
    title: "各月收到和办结",
    unit: "件",
    names: months.map(({ month }) => `${String(Number(month.slice(5)))}月`),
    series: [
      { name: "收到", values: months.map(({ received }) => received) },
      { name: "办结", values: months.map(({ concluded }) => concluded) },
    ],
    lying: false,
  }),
  days: daysOf,
}

const told = ({ names, series, unit }: Chart): string =>
  series
    .map(({ name, values }) => {
      const parts = values.flatMap((value, at) => (value === 0 ? [] : [`${names[at] ?? ""} ${String(value)}${unit}`]))
      return `${name}：${parts.length === 0 ? "没有" : parts.join("，")}`
    })
    .join("；")

const [width, height, rowHeight, around] = [900, 380, 34, 90]

const optionOf = ({ names, series, unit, lying }: Chart): BarOption => {
  const category = { type: "category" as const, data: [...names], axisLabel: lying ? { width: 280, overflow: "truncate" as const } : {} }
  // Lying bars have their unit in the table: at the end of the axis it would stand on the numbers.
  const value = { type: "value" as const, minInterval: 1, ...(lying ? {} : { name: unit }) }
  const [one, ...others] = series
  const { legend, ...rest } = barOption
  return {
    ...rest,
    ...(others.length > 0 && one !== undefined && legend !== undefined ? { legend } : {}),
    ...(lying ? { xAxis: value, yAxis: { ...category, inverse: true } } : { xAxis: category, yAxis: value }),
    series: series.map(({ name, values }) => ({
      type: "bar" as const,
      name,
      data: [...values],
      label: { show: lying || names.length <= 12, position: lying ? ("right" as const) : ("top" as const) },
    })),
  }
}

/** Draws one chart of a dashboard. */
export const dashboardChart = (id: DashboardChartId, looked: Looked): string => {
  const chart = made[id](looked)
  const title = `${looked.agencyName}${looked.scope === "tree" ? "及下级机关" : ""}${periodWords(looked)}${chart.title}`
  return draw({
    width,
    height: chart.lying ? around + rowHeight * Math.max(1, chart.names.length) : height,
    title,
    description: `${told(chart)}。`,
    option: optionOf(chart),
  })
}
