import { Alert, Button } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useAnswer } from "../api/use-answer.ts"
import { brokenHow } from "./event-words.ts"

/** Whether the chain of events is whole: asked when the page opens, and again on demand. */
export const Verification = (): ReactElement => {
  const verified = useAnswer(["events", "verification"], (signal) => api.GET("/api/v1/events/verification", { signal }))
  const again = (
    <Button className="no-print" loading={verified.isFetching} onClick={() => void verified.refetch()}>
      重新核验
    </Button>
  )
  if (verified.isError) return <ProblemWords error={verified.error} retry={() => void verified.refetch()} />
  if (verified.data === undefined) return <Alert type="info" showIcon title="正在核验事件链…" role="status" />
  const { events, head, broken } = verified.data
  return broken === null ? (
    <Alert
      type="success"
      showIcon
      role="status"
      title={`事件链完整：共 ${String(events)} 条，前后相接，没有改动、删去、插入。`}
      description={<span style={{ overflowWrap: "anywhere" }}>末条散列 {head}</span>}
      action={again}
    />
  ) : (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={`事件链在第 ${String(broken.seq)} 条断开：${brokenHow[broken.how]}`}
      description="请保留现场，不要清理数据库和备份，立即报告安全管理员和主管领导。"
      action={again}
    />
  )
}
