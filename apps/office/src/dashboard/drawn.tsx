import { Card, Empty } from "antd"
import type { ReactElement } from "react"
import { Opening } from "./number.tsx"

/** A number that is drawn, in words. */
export interface DrawnNumber {
  readonly name: string
  /** As many as there are series. */
  readonly values: readonly number[]
  readonly to: string | null
}

/** A chart as the server draws it, and the same numbers as a table beside it. */
export const Drawn = ({
  title,
  address,
  names,
  rows,
  empty,
}: {
  readonly title: string
  readonly address: string
  /** Heads of the table's columns, the first of what the rows are. */
  readonly names: readonly string[]
  readonly rows: readonly DrawnNumber[]
  readonly empty: string
}): ReactElement => (
  <Card className="dashboard-card" title={<h2>{title}</h2>}>
    {rows.every(({ values }) => values.every((value) => value === 0)) ? (
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty} />
    ) : (
      <div className="dashboard-drawn">
        <figure>
          {/* Wider than a phone: the keyboard gets into it as into a wide table. */}
          <div className="dashboard-picture" role="region" aria-label={`${title}的图`} tabIndex={0}>
            <img src={address} alt={`${title}的条形图；同样的数在旁边的表里。`} />
          </div>
          <figcaption className="no-print">
            <a href={address} download={`${title}.svg`}>
              下载这张图（SVG）
            </a>
          </figcaption>
        </figure>
        <div className="dashboard-table" role="region" aria-label={`${title}的表`} tabIndex={0}>
          <table>
            <caption className="dashboard-unseen">{title}</caption>
            <thead>
              <tr>
                {names.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, values, to }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {values.map((value, at) => (
                    <td key={names[at + 1] ?? name}>
                      <Opening to={value === 0 ? null : to}>{String(value)}</Opening>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    )}
  </Card>
)
