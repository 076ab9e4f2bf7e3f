import "../duty/duty.css"
import { Card, Flex } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { thisYear } from "../clock.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { Narrowing } from "../listing/narrowing.tsx"
import { PickYear } from "../listing/pick-year.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress, yearOf } from "../listing/use-address.ts"
import { AccountCounts } from "./counts.tsx"
import { ImportPosts, Posts } from "./posts.tsx"
import { Standing } from "./standing.tsx"

/** The agency's accounts on platforms: how often they post, the year's counts, and the posts. */
const AccountsPage = (): ReactElement => {
  const mayEnter = useMay("account.enter")
  const { kept, set } = useAddress(["year"])
  const year = yearOf(kept.year, thisYear())
  const accounts = useAnswer(["accounts", "standing"], (signal) => api.GET("/api/v1/accounts", { signal }))
  return (
    <PageFrame title="政务新媒体" actions={<PrintButton />}>
      <Answered answer={accounts}>
        {({ items }) => (
          <Flex vertical gap="middle">
            <Card title="各账号更新情况" extra={<ExportLinks list="accounts" />}>
              <Standing accounts={items} />
            </Card>
            <Narrowing>
              <PickYear value={year} onChange={(next) => set({ year: String(next) })} />
            </Narrowing>
            <AccountCounts year={year} accounts={items} />
            <Posts accounts={items} />
            {mayEnter && items.length > 0 && <ImportPosts accounts={items} />}
          </Flex>
        )}
      </Answered>
    </PageFrame>
  )
}

export default AccountsPage
