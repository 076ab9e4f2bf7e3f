import { Card } from "antd"
import type { ReactElement } from "react"
import { AgencyName } from "../agency/agency-name.tsx"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { states, type Message } from "./words.ts"

/** Where a message has been: each agency that had it, from when to when, and why it went on. Nothing where it stayed. */
export const Trail = ({ message: { id: messageId, version, fromAgencyId, handedTo } }: { readonly message: Message }): ReactElement | null => {
  const moved = fromAgencyId !== null || handedTo !== null
  const trail = useAnswer(
    ["messages", "trail", messageId, version],
    (signal) => api.GET("/api/v1/messages/{messageId}/trail", { params: { path: { messageId } }, signal }),
    moved,
  )
  const reasons = useAnswer(["message-reasons", "hand-over"], (signal) => api.GET("/api/v1/message-hand-over-reasons", { signal }), moved)
  if (!moved || trail.data === undefined) return null
  const wordsOf = (reason: string | null): string => reasons.data?.items.find((one) => one.reason === reason)?.words ?? ""
  return (
    <Card title="转办经过">
      <ol>
        {trail.data.items.map(({ agencyId, receivedOn, endedOn, state, handedTo: to, reason, reasonWords }, at) => (
          <li key={`${agencyId}-${String(at)}`}>
            {receivedOn} <AgencyName id={agencyId} /> 收到，
            {to === null ? (
              `${states[state]}${endedOn === null ? "" : `（${endedOn}）`}`
            ) : (
              <>
                {endedOn} 转给 <AgencyName id={to} />：{[wordsOf(reason), reasonWords].filter((one) => one !== null && one !== "").join("；")}
              </>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}
