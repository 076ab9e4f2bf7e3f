import { Alert, Button } from "antd"
import { asProblem, type Problem } from "./problem.ts"

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null

/** What is wrong with single fields, where the API says it. */
const issuesOf = ({ detail }: Problem): readonly string[] => {
  const { issues } = detail
  if (!Array.isArray(issues)) return []
  return issues.filter(isRecord).map(({ path, message }) => `${String(path)}：${String(message)}`)
}

/** A problem in the API's own words, what to do about it, and the number to ask by. */
export const ProblemWords = ({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) => {
  const problem = asProblem(error)
  const issues = issuesOf(problem)
  const { words, says, instead } = problem.detail
  const shown = [
    typeof words === "string" ? words : null,
    typeof says === "string" ? says : null,
    ...issues,
    typeof instead === "string" ? `可以这样办：${instead}` : null,
  ].filter((line) => line !== null)
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problem.message}
      description={
        shown.length === 0 && problem.requestId === null ? undefined : (
          <>
            {shown.map((line) => (
              <div key={line}>{line}</div>
            ))}
            {problem.requestId !== null && <div className="request-id">请求编号 {problem.requestId}</div>}
          </>
        )
      }
      action={retry === undefined ? undefined : <Button onClick={retry}>重试</Button>}
    />
  )
}
