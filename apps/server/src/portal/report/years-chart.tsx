/** A figure of several years. */
export interface YearFigure {
  readonly year: number
  readonly value: number
}

/** In units of the drawing, whose type is 16 high: narrow, so that a phone still shows it in a size that can be read. */
const [width, rowHeight, left, right] = [480, 34, 72, 84] as const

/** Bars of a figure by year, drawn here: no script, and the figures in words for those who do not see them. */
export const YearsChart = ({ title, unit, figures }: { readonly title: string; readonly unit: string; readonly figures: readonly YearFigure[] }) => {
  const most = Math.max(1, ...figures.map(({ value }) => value))
  const height = figures.length * rowHeight + 10
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        width={String(width)}
        height={String(height)}
        role="img"
        aria-label={`${title}：${figures.map(({ year, value }) => `${String(year)}年${String(value)}${unit}`).join("，")}`}
      >
        {figures.map(({ year, value }, at) => {
          const top = at * rowHeight + 5
          const bar = Math.round(((width - left - right) * value) / most)
          return (
            <g>
              <text x={String(left - 10)} y={String(top + 17)} text-anchor="end" fill="currentColor">{`${String(year)}年`}</text>
              <rect x={String(left)} y={String(top)} width={String(Math.max(1, bar))} height="24" class="bar"></rect>
              <text x={String(left + bar + 8)} y={String(top + 17)} fill="currentColor">{`${String(value)}${unit}`}</text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
