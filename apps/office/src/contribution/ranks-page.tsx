import { Card, Flex, Table } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { thisYear } from "../clock.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { Narrowing, PickOne } from "../listing/narrowing.tsx"
import { PickYear } from "../listing/pick-year.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { useAddress, yearOf } from "../listing/use-address.ts"
import { figureOrDash } from "../report/words.ts"
import { Units } from "./units.tsx"

type UnitRank = components["schemas"]["UnitRank"]

const months = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [String(at + 1), `${String(at + 1)} 月`]))

const figure = (title: string, key: "sent" | "takenOn" | "declined" | "published") => ({
  title,
  key,
  align: "right" as const,
  sorter: (a: UnitRank, b: UnitRank) => a[key] - b[key],
  render: (_: unknown, rank: UnitRank) => rank[key],
})

/** What each unit sent, and what came of it, in a year or a month; and the units. */
const RanksPage = (): ReactElement => {
  const { kept, set } = useAddress(["year", "month"])
  const year = yearOf(kept.year, thisYear())
  const month = kept.month === undefined || !(kept.month in months) ? undefined : Number(kept.month)
  const query = { year, ...(month === undefined ? {} : { month }) }
  const ranks = useAnswer(["contributions", "ranks", query], (signal) => api.GET("/api/v1/contribution-ranks", { params: { query }, signal }))
  return (
    <PageFrame
      title="报送排名"
      actions={
        <>
          <ExportLinks list="contribution-ranks" query={query} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Narrowing>
          <PickYear value={year} onChange={(next) => set({ year: String(next) })} />
          <PickOne
            label="月份"
            any="全年"
            words={months}
            value={month === undefined ? undefined : String(month)}
            onPicked={(next) => set({ month: next })}
          />
        </Narrowing>
        <Card title={`${String(year)} 年${month === undefined ? "" : ` ${String(month)} 月`}`}>
          <Answered answer={ranks}>
            {({ items }) => (
              <Table<UnitRank>
                aria-label="报送排名"
                size="small"
                pagination={false}
                ref={reachable}
                scroll={{ x: "max-content" }}
                rowKey={({ unitId, unitName }) => unitId ?? unitName}
                dataSource={items}
                locale={{ emptyText: "还没有报送单位" }}
                columns={[
                  { title: "名次", dataIndex: "place", align: "right" },
                  { title: "报送单位", dataIndex: "unitName" },
                  figure("报送", "sent"),
                  figure("采用", "takenOn"),
                  figure("退回", "declined"),
                  figure("公开", "published"),
                  { title: "占比（%）", key: "share", align: "right", render: (_, { share }) => figureOrDash(share) },
                ]}
              />
            )}
          </Answered>
          <p>名次按公开的条数，相同的依次按采用、报送的条数；占比是该单位公开的条数占本机关同期公开总数的百分比。</p>
        </Card>
        <Units />
      </Flex>
    </PageFrame>
  )
}

export default RanksPage
