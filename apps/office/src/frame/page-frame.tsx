import { Flex, Spin, Typography } from "antd"
import { useEffect, type ReactNode } from "react"
import { ProblemWords } from "../api/problem-words.tsx"
import type { Problem } from "../api/problem.ts"
import { words } from "./words.ts"

/** The heading of a page, what can be done on it, and the page. */
export const PageFrame = ({ title, actions, children }: { readonly title: string; readonly actions?: ReactNode; readonly children: ReactNode }) => {
  useEffect(() => {
    document.title = `${title} · ${words.product}`
  }, [title])
  return (
    <>
      <Flex className="page-head" justify="space-between" align="center" gap="small" wrap>
        <Typography.Title level={1} className="page-title">
          {title}
        </Typography.Title>
        <Flex className="no-print" gap="small" wrap>
          {actions}
        </Flex>
      </Flex>
      {children}
    </>
  )
}

/** What a page shows while it waits, and when nothing comes. */
export const Waiting = () => (
  <div className="waiting" role="status">
    <Spin /> {words.loading}
  </div>
)

/** An answer of the API, or what is to be shown in its stead. */
export const Answered = <Answer,>({
  answer,
  children,
}: {
  readonly answer: { readonly data: Answer | undefined; readonly error: Problem | null; readonly refetch: () => unknown }
  readonly children: (data: Answer) => ReactNode
}) => {
  if (answer.data !== undefined) return children(answer.data)
  return answer.error === null ? <Waiting /> : <ProblemWords error={answer.error} retry={() => void answer.refetch()} />
}
