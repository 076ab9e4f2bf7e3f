import type { ReactElement } from "react"
import { Link } from "react-router"

/** A number that opens where there is something to open. */
export const Opening = ({ to, children }: { readonly to: string | null; readonly children: string }): ReactElement => {
  if (to === null) return <>{children}</>
  // Within the page the browser goes there itself, with the keyboard's place.
  return to.startsWith("#") ? <a href={to}>{children}</a> : <Link to={to}>{children}</Link>
}

/** A figure with its name and what there is to say of it. */
export const Figure = ({
  name,
  value,
  to = null,
  note,
}: {
  readonly name: string
  readonly value: string
  readonly to?: string | null
  readonly note?: string | undefined
}): ReactElement => (
  <div className="dashboard-figure">
    <dt>{name}</dt>
    <dd>
      <span className="dashboard-value">
        <Opening to={to}>{value}</Opening>
      </span>
      {note !== undefined && <small>{note}</small>}
    </dd>
  </div>
)
