import type { ComparedRow, Measure, NotFiled } from "@gongkai/casework"
import { barOption, draw } from "../chart/draw.ts"

/** What is drawn: one measure of the agencies that have a figure, in the order of their places. */
export interface Drawn {
  readonly measure: Measure
  readonly years: readonly number[]
  readonly rows: readonly ComparedRow[]
  readonly missing: readonly NotFiled[]
}

const mostAgencies = 30
const [width, rowHeight, around] = [900, 34, 110]
const unitOf = ({ kind, unit }: Measure): string => (kind === "rate" ? "%" : (unit ?? ""))

/** A rate is drawn and told in per cent. */
const shown = ({ kind }: Measure, value: number | null): number | null =>
  value === null || kind === "cell" ? value : Math.round(value * 10_000) / 100

const wordsOf = ({ measure, years, missing }: Drawn, rows: readonly ComparedRow[], left: number): string => {
  const last = String(years.at(-1) ?? "")
  const told = rows.map(({ agency, values }) => {
    const value = shown(measure, values.at(-1)?.value ?? null)
    return `${agency}${value === null ? "没有数" : `${String(value)}${unitOf(measure)}`}`
  })
  const rest = left > 0 ? `另有 ${String(left)} 个机关没有画出。` : ""
  const lacking = missing.filter((one) => one.years.includes(Number(last))).length
  return `${last}年：${told.join("，")}。${rest}${lacking > 0 ? `${String(lacking)} 个机关这一年没有报送，不在图中，也不当作零。` : ""}`
}

/** Draws a comparison as SVG, without any script: bars of every year, agencies from the first place down. */
export const comparisonChart = (drawn: Drawn): string => {
  const { measure, years, rows } = drawn
  const placed = rows.filter(({ place }) => place !== null)
  const told = placed.slice(0, mostAgencies)
  return draw({
    width,
    height: around + rowHeight * Math.max(1, told.length),
    title: measure.label,
    description: wordsOf(drawn, told, placed.length - told.length),
    option: {
      ...barOption,
      xAxis: { type: "value", name: unitOf(measure) },
      yAxis: { type: "category", inverse: true, data: told.map(({ agency }) => agency), axisLabel: { width: 260, overflow: "truncate" } },
      series: years.map((year, at) => ({
        type: "bar" as const,
        name: `${String(year)}年`,
        data: told.map(({ values }) => shown(measure, values[at]?.value ?? null)),
        label: { show: years.length <= 3, position: "right" as const },
      })),
    },
  })
}
