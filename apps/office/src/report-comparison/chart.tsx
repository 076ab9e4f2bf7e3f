import type { ReactElement } from "react"
import { addressOf, type Asked, type Measure } from "./asked.ts"

/** The comparison of one measure as the server draws it, and the way to keep it. */
export const Chart = ({ asked, measure }: { readonly asked: Asked; readonly measure: Measure }): ReactElement => {
  const address = `/api/v1/report-comparisons/chart.svg?${addressOf({ ...asked, measures: [measure.id] }).toString()}`
  return (
    <figure className="comparison-chart">
      {/* Wider than a phone: the keyboard gets into it as into a wide table. */}
      <div className="comparison-drawn" role="region" aria-label={`${measure.label}的图`} tabIndex={0}>
        <img src={address} alt={`${measure.label}，各机关各年的条形图；同样的数在旁边的表里。`} />
      </div>
      <figcaption className="no-print">
        <a href={address} download={`${measure.label}.svg`}>
          下载这张图（SVG）
        </a>
      </figcaption>
    </figure>
  )
}
