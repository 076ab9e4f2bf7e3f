import { Flex } from "antd"
import type { ReactElement } from "react"
import { useMe } from "../api/me.ts"
import { addressOf } from "./asked.ts"
import { Drawn } from "./drawn.tsx"
import { Figures } from "./figures.tsx"
import { opensOf } from "./opens.ts"
import type { Dashboard } from "./words.ts"

/** A dashboard: numbers, and charts with their tables. */
export const Whole = ({ dashboard: one }: { readonly dashboard: Dashboard }): ReactElement => {
  const { acts } = useMe()
  const opens = opensOf(one, (act) => acts.includes(act))
  const { year, part, scope, agencyId } = one
  const address = (chart: string): string =>
    `/api/v1/dashboard/chart.svg?${addressOf({ chart, year, part, scope, agencyId: scope === "agency" && !one.own ? agencyId : undefined })}`
  return (
    <Flex vertical gap="middle">
      <Figures dashboard={one} opens={opens} />
      <Drawn
        title="各月收到和办结"
        address={address("months")}
        names={["月份", "收到", "办结"]}
        rows={one.months.map(({ month, received, concluded }) => ({ name: month, values: [received, concluded], to: null }))}
        empty="这段时间没有收到，也没有办结"
      />
      <Drawn
        title="办理结果"
        address={address("outcomes")}
        names={["结果", "件数"]}
        rows={one.outcomes.map(({ outcome, label, count }) => ({ name: label, values: [count], to: opens.ended({ outcome }) }))}
        empty="这段时间没有办结的申请"
      />
      <Drawn
        title="答复用时（工作日）"
        address={address("days")}
        names={["工作日", "件数"]}
        rows={one.days.histogram.map(({ days, count }) => ({ name: String(days), values: [count], to: opens.ended({ answeredIn: String(days) }) }))}
        empty="这段时间没有送出的答复"
      />
      <Drawn
        title="公开渠道"
        address={address("publications")}
        names={["渠道", "条数"]}
        rows={one.publications.map(({ channel, label, count }) => ({ name: label, values: [count], to: opens.publications(channel) }))}
        empty="这段时间没有公开信息"
      />
    </Flex>
  )
}
