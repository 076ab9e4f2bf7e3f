import { Alert, Form } from "antd"
import { useEffect, useState } from "react"
import { Link } from "react-router"
import { api } from "../../api/client.ts"
import { useAnswer } from "../../api/use-answer.ts"

const pause = 700
/** Shorter than this everything is alike. */
const fewest = 6

const knownId = (known: unknown): string | null =>
  typeof known === "object" && known !== null && "id" in known && typeof known.id === "string" ? known.id : null

/** What was entered, once nothing more is. */
const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

/** Requests that are like what is being entered: shown while it is, decided by nobody but the officer. @param newId stands for an applicant who is not there yet */
export const Alike = ({ at, newId }: { readonly at: number; readonly newId: string }) => {
  const entered: unknown = Form.useWatch(["matters", at])
  const applicantId = knownId(Form.useWatch("known")) ?? newId
  const settled = useSettled(typeof entered === "string" ? entered.trim() : "")
  const alike = useAnswer(
    ["likenesses", applicantId, settled],
    (signal) => api.POST("/api/v1/requests/likenesses", { body: { applicantId, content: settled }, signal }),
    settled.length >= fewest,
  )
  const items = settled.length < fewest ? [] : (alike.data?.items ?? [])
  return (
    <div aria-live="polite">
      {items.length > 0 && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={`有 ${String(items.length)} 件相似的申请，请核对是否重复，或者已经答复过`}
          description={
            <ul className="plain-list">
              {items.map(({ caseId, registrationNumber, arrivedOn, score, sameApplicant, content: words }) => (
                <li key={caseId}>
                  <Link to={`/requests/${caseId}`} target="_blank">
                    {registrationNumber}
                  </Link>{" "}
                  {arrivedOn} 相似度 {Math.round(score * 100)}%{sameApplicant && "，同一申请人"}
                  <div>{words}</div>
                </li>
              ))}
            </ul>
          }
        />
      )}
    </div>
  )
}
