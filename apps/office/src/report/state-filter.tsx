import { Select } from "antd"
import type { ReactElement } from "react"
import { optionsOf, states, type Report } from "./words.ts"

/** Narrows the list to reports in one state. */
export const StateFilter = ({
  value,
  onPicked,
}: {
  readonly value: Report["state"] | undefined
  readonly onPicked: (state: Report["state"] | undefined) => void
}): ReactElement => (
  <search className="no-print">
    <Select
      aria-label="状态"
      allowClear
      placeholder="状态不限"
      style={{ width: 180 }}
      value={value ?? null}
      options={optionsOf(states)}
      onChange={(picked: Report["state"] | undefined) => onPicked(picked)}
    />
  </search>
)
