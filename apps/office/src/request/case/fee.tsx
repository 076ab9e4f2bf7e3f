import type { components } from "@gongkai/client"
import { Card, Flex, Tag } from "antd"
import { api } from "../../api/client.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { refundReasons, waiveReasons, yuan } from "../../fee/words.ts"
import { Answered } from "../../frame/page-frame.tsx"
import { feeStates, wordOf } from "../words.ts"
import { FeeActs } from "./fee-acts.tsx"
import { Working } from "./fee-working.tsx"

type Standing = components["schemas"]["FeeStanding"]

const Days = ({ standing: { notifiedOn, reachedOn, payBy, lateNotice, latePayment, fee } }: { readonly standing: Standing }) => (
  <ul className="plain-list">
    {notifiedOn !== null && (
      <li>
        通知 {notifiedOn}
        {reachedOn !== null && `，送达 ${reachedOn}`} {lateNotice && <Tag color="red">通知逾期</Tag>}
      </li>
    )}
    {payBy !== null && (
      <li>
        缴费最迟 {payBy} {latePayment && <Tag color="red">缴费逾期</Tag>}
      </li>
    )}
    {typeof fee?.paidOn === "string" && (
      <li>
        缴费 {fee.paidOn}，{yuan(fee.paidAmount ?? fee.amount)}，票据号 {fee.receiptNumber}
      </li>
    )}
    {typeof fee?.refundedOn === "string" && (
      <li>
        退费 {fee.refundedOn}，{yuan(fee.refundAmount ?? 0)}，原因：{wordOf(refundReasons, fee.refundReason ?? "")}
      </li>
    )}
    {typeof fee?.waivedOn === "string" && (
      <li>
        免收 {fee.waivedOn}，原因：{wordOf(waiveReasons, fee.waiveReason ?? "")}
      </li>
    )}
  </ul>
)

/** The processing fee of the request: its sum with the working, its days, and what comes next. */
export const FeeCard = ({ caseId, open }: { readonly caseId: string; readonly open: boolean }) => {
  const standing = useAnswer(["fees", "case", caseId], (signal) => api.GET("/api/v1/requests/{caseId}/fee", { params: { path: { caseId } }, signal }))
  return (
    <Card size="small" title={<h2>信息处理费</h2>} extra={standing.data !== undefined && <Tag>{wordOf(feeStates, standing.data.state)}</Tag>}>
      <Answered answer={standing}>
        {(data) => (
          <Flex vertical gap="small">
            {data.fee === null ? <p className="none">没有核定费用</p> : <Working fee={data.fee} />}
            <Days standing={data} />
            <FeeActs caseId={caseId} open={open} standing={data} />
          </Flex>
        )}
      </Answered>
    </Card>
  )
}
