import { Flex, Segmented } from "antd"
import type { ReactElement } from "react"
import { PickYear } from "../listing/pick-year.tsx"
import { beginningWith, endingWith, type Asked, type Measure } from "./asked.ts"
import { PickAgencies } from "./pick-agencies.tsx"
import { PickMeasures } from "./pick-measures.tsx"

const firstYear = 2008

/** What is compared: agencies, measures, years, and whose figures. */
export const Filters = ({
  asked,
  shown,
  measures,
  ask,
}: {
  readonly asked: Asked
  /** The measures that are shown, also where the address names none. */
  readonly shown: readonly string[]
  readonly measures: readonly Measure[]
  readonly ask: (asked: Asked) => void
}): ReactElement => (
  <search className="no-print">
    <Flex vertical gap="small">
      <PickMeasures measures={measures} picked={shown} onPicked={(picked) => ask({ ...asked, measures: picked })} />
      <PickAgencies picked={asked.agencies} year={asked.to} onPicked={(agencies) => ask({ ...asked, agencies })} />
      <Flex gap="small" wrap align="center">
        <PickYear first={firstYear} label="自" value={asked.from} onChange={(from) => ask(beginningWith(asked, from))} />
        <PickYear first={firstYear} label="至" value={asked.to} onChange={(to) => ask(endingWith(asked, to))} />
        <Segmented<Asked["scope"]>
          aria-label="谁的数"
          value={asked.scope}
          options={[
            { value: "agency", label: "各机关自己的数" },
            { value: "tree", label: "含下级的汇总数" },
          ]}
          onChange={(scope) => ask({ ...asked, scope })}
        />
      </Flex>
    </Flex>
  </search>
)
