import { Select } from "antd"
import type { ReactElement } from "react"
import { Narrowing } from "../listing/narrowing.tsx"
import { PickYear } from "../listing/pick-year.tsx"
import type { Asked } from "./asked.ts"
import { parts, type Part } from "./words.ts"

const firstYear = 2009

/** Boxes for the days of a dashboard. */
export const Period = ({
  asked,
  ask,
}: {
  readonly asked: Asked
  readonly ask: (change: { readonly year?: number; readonly part?: Part }) => void
}): ReactElement => (
  <Narrowing>
    <PickYear first={firstYear} value={asked.year} onChange={(year) => ask({ year })} />
    <Select<Part> aria-label="时段" value={asked.part} options={[...parts]} style={{ width: 120 }} onChange={(part) => ask({ part })} />
  </Narrowing>
)

/** The same in words, for paper. */
export const PeriodOnPaper = ({ asked: { year, part } }: { readonly asked: Asked }): ReactElement => (
  <p className="only-print">{`${String(year)} 年${parts.find(({ value }) => value === part)?.label ?? ""}`}</p>
)
