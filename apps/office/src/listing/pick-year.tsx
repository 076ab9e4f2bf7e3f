import { InputNumber } from "antd"
import type { ReactElement } from "react"

/** A box for a year: the one that a list is shown of, or an end of a span. */
export const PickYear = ({
  label = "年份",
  first = 2004,
  value,
  onChange,
}: {
  readonly label?: string
  /** No year before this one. */
  readonly first?: number
  readonly value: number
  readonly onChange: (year: number) => void
}): ReactElement => (
  <label>
    {label}{" "}
    <InputNumber
      aria-label={label}
      min={first}
      max={2100}
      value={value}
      onChange={(year) => {
        if (year !== null) onChange(year)
      }}
      style={{ width: 100 }}
    />
  </label>
)
