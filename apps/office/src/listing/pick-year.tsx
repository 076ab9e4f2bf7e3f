import { InputNumber } from "antd"
import type { ReactElement } from "react"

/** A box for the year that a list is shown of. */
export const PickYear = ({ value, onChange }: { readonly value: number; readonly onChange: (year: number) => void }): ReactElement => (
  <label>
    年份{" "}
    <InputNumber
      aria-label="年份"
      min={2004}
      max={2100}
      value={value}
      onChange={(year) => {
        if (year !== null) onChange(year)
      }}
      style={{ width: 100 }}
    />
  </label>
)
