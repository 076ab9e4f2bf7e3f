import { BarChart, type BarSeriesOption } from "echarts/charts"
import { AriaComponent, GridComponent, LegendComponent } from "echarts/components"
import { init, use, type ComposeOption } from "echarts/core"
import { SVGRenderer } from "echarts/renderers"

use([BarChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer])

/** What echarts draws of bars. */
export type BarOption = ComposeOption<BarSeriesOption>

/** How text is written in a chart. */
const textStyle = { fontFamily: "'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif", color: "#1a1a1a" }

/** What all charts have in common: white ground, colours told apart by patterns too, room for the words of the axes. */
export const barOption: BarOption = {
  animation: false,
  backgroundColor: "#ffffff",
  color: ["#0b5394", "#b45f06", "#38761d", "#741b47"],
  textStyle,
  aria: { enabled: true, decal: { show: true } },
  legend: { top: 8, textStyle },
  grid: { left: 16, right: 48, top: 48, bottom: 32, outerBoundsMode: "same" as const, outerBoundsContain: "axisLabel" as const },
}

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (glyph) => `&#${String(glyph.codePointAt(0))};`)

/** Without what is for the pointer, whose names are counted up from chart to chart: the same figures make the same picture. */
const still = (svg: string): string =>
  svg
    .replace(/<style\b[^]*?<\/style>/gu, "")
    .replace(/ (?:class|ecmeta_\w+)="[^"]*"/gu, "")
    .replace(/\bzr\d+-/gu, "chart-")

/** With a title and a description in words for those who do not see it; it stands on white, and patterns tell series apart on paper. */
const withWords = (svg: string, title: string, description: string): string =>
  svg.replace(/^<svg ([^>]*)>/u, (_, attributes: string) => {
    const own = attributes.replace(/\s?(?:role|aria-label|aria-labelledby)="[^"]*"/gu, "")
    return `<svg ${own} role="img" aria-labelledby="chart-title chart-desc"><title id="chart-title">${escaped(title)}</title><desc id="chart-desc">${escaped(description)}</desc>`
  })

/** A chart as it is drawn, and in words. */
export interface Drawing {
  readonly option: BarOption
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
}

/** Draws a chart as SVG, without any script. */
export const draw = ({ option, width, height, title, description }: Drawing): string => {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height })
  try {
    chart.setOption(option)
    return withWords(still(chart.renderToSVGString()), title, description)
  } finally {
    chart.dispose()
  }
}
