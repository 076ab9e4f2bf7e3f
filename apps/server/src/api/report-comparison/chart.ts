import type { ComparedRow, Measure, NotFiled } from "@gongkai/casework"
import { BarChart, type BarSeriesOption } from "echarts/charts"
import { AriaComponent, GridComponent, LegendComponent } from "echarts/components"
import { init, use, type ComposeOption } from "echarts/core"
import { SVGRenderer } from "echarts/renderers"

use([BarChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer])

/** What is drawn: one measure of the agencies that have a figure, in the order of their places. */
export interface Drawn {
  readonly measure: Measure
  readonly years: readonly number[]
  readonly rows: readonly ComparedRow[]
  readonly missing: readonly NotFiled[]
}

const mostAgencies = 30
const [width, rowHeight, around] = [900, 34, 110]
const font = "'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif"

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (glyph) => `&#${String(glyph.codePointAt(0))};`)

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

/** Without what is for the pointer, whose names are counted up from chart to chart: the same figures make the same picture. */
const still = (svg: string): string =>
  svg
    .replace(/<style\b[^]*?<\/style>/gu, "")
    .replace(/ (?:class|ecmeta_\w+)="[^"]*"/gu, "")
    .replace(/\bzr\d+-/gu, "chart-")

/** With a title and a description in words for those who do not see it; it stands on white, and patterns tell the years apart on paper. */
const withWords = (svg: string, title: string, description: string): string =>
  svg.replace(/^<svg ([^>]*)>/u, (_, attributes: string) => {
    const own = attributes.replace(/\s?(?:role|aria-label|aria-labelledby)="[^"]*"/gu, "")
    return `<svg ${own} role="img" aria-labelledby="chart-title chart-desc"><title id="chart-title">${escaped(title)}</title><desc id="chart-desc">${escaped(description)}</desc>`
  })

/** Draws a comparison as SVG, without any script: bars of every year, agencies from the first place down. */
export const comparisonChart = (drawn: Drawn): string => {
  const { measure, years, rows } = drawn
  const placed = rows.filter(({ place }) => place !== null)
  const told = placed.slice(0, mostAgencies)
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height: around + rowHeight * Math.max(1, told.length) })
  const textStyle = { fontFamily: font, color: "#1a1a1a" }
  const option: ComposeOption<BarSeriesOption> = {
    animation: false,
    backgroundColor: "#ffffff",
    color: ["#0b5394", "#b45f06", "#38761d", "#741b47"],
    textStyle,
    aria: { enabled: true, decal: { show: true } },
    legend: { top: 8, textStyle },
    grid: { left: 16, right: 48, top: 48, bottom: 32, outerBoundsMode: "same" as const, outerBoundsContain: "axisLabel" as const },
    xAxis: { type: "value", name: unitOf(measure) },
    yAxis: { type: "category", inverse: true, data: told.map(({ agency }) => agency), axisLabel: { width: 260, overflow: "truncate" } },
    series: years.map((year, at) => ({
      type: "bar" as const,
      name: `${String(year)}年`,
      data: told.map(({ values }) => shown(measure, values[at]?.value ?? null)),
      label: { show: years.length <= 3, position: "right" as const },
    })),
  }
  try {
    chart.setOption(option)
    return withWords(still(chart.renderToSVGString()), measure.label, wordsOf(drawn, told, placed.length - told.length))
  } finally {
    chart.dispose()
  }
}
