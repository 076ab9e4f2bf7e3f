import "../catalogue/catalogue.css"
import { Card, Flex } from "antd"
import type { ReactElement } from "react"
import { useMay } from "../api/me.ts"
import { ItemTable } from "../catalogue/item-table.tsx"
import { PageFrame } from "../frame/page-frame.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { PenaltiesToWithdraw } from "./penalties-to-withdraw.tsx"
import { Proposals } from "./proposals.tsx"

/** What waits for the officer: stages to do, items to publish, what came back; and what requests have shown to be worth publishing. */
const ReviewDeskPage = (): ReactElement => {
  const readsRequests = useMay("request.read")
  return (
    <PageFrame title="审校台" actions={<PrintButton />}>
      <Flex vertical gap="middle">
        <PenaltiesToWithdraw />
        <Card size="small" title={<h2>等我办的</h2>} className="desk-list">
          <ItemTable label="等我办的" filter={{ waiting: "yes" }} empty="没有等您办的信息" />
        </Card>
        {readsRequests && <Proposals />}
      </Flex>
    </PageFrame>
  )
}

export default ReviewDeskPage
