import { Flex } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { ReviseDraft, RunLonger } from "./consultation-form.tsx"
import { WriteSummary } from "./summary-form.tsx"
import { isOver, refresh, type Consultation } from "./words.ts"

const OfDraft = ({ consultation }: { readonly consultation: Consultation }): ReactElement => {
  const [mayWrite, mayPublish] = [useMay("consultation.write"), useMay("consultation.publish")]
  const { id: consultationId, version, title, fromDay, toDay } = consultation
  const params = { path: { consultationId }, header: seen(version) }
  return (
    <>
      {mayPublish && (
        <ConfirmButton
          label="公开征求"
          title={`公开征求“${title}”的意见？`}
          send={() => api.POST("/api/v1/consultations/{consultationId}/open", { params })}
          refresh={refresh}
        >
          <p>
            {fromDay} 至 {toDay} 接受意见。公开后内容和问题不能再改，期限只能延长。
          </p>
        </ConfirmButton>
      )}
      {mayWrite && (
        <>
          <ReviseDraft consultation={consultation} />
          <ConfirmButton
            danger
            label="作废"
            title={`作废草稿“${title}”？`}
            send={() => api.DELETE("/api/v1/consultations/{consultationId}", { params })}
            refresh={refresh}
          >
            <p>作废后不能恢复。</p>
          </ConfirmButton>
        </>
      )}
    </>
  )
}

const OfOver = ({ consultation }: { readonly consultation: Consultation }): ReactElement => {
  const [mayWrite, mayPublish] = [useMay("consultation.write"), useMay("consultation.publish")]
  const { id: consultationId, version, title, summary, waiting, state } = consultation
  return (
    <>
      {mayWrite && <WriteSummary consultation={consultation} />}
      {mayPublish && summary !== null && state === "closed" && (
        <ConfirmButton
          label="公布采纳情况"
          title={`公布“${title}”的意见采纳情况？`}
          send={() =>
            api.POST("/api/v1/consultations/{consultationId}/publish-summary", { params: { path: { consultationId }, header: seen(version) } })
          }
          refresh={refresh}
        >
          <p>公布后不能再改。{waiting > 0 && `还有 ${String(waiting)} 条意见没有审核。`}</p>
        </ConfirmButton>
      )}
    </>
  )
}

/** What can be done with a consultation as it stands. */
export const ConsultationActs = ({ consultation }: { readonly consultation: Consultation }): ReactElement | null => {
  const { today } = useMe()
  const mayWrite = useMay("consultation.write")
  const { state, summaryOn } = consultation
  if (state === "discarded" || summaryOn !== null) return null
  return (
    <Flex gap="small" wrap className="no-print" role="group" aria-label="现在可以办的">
      {state === "draft" && <OfDraft consultation={consultation} />}
      {isOver(consultation, today) ? (
        <OfOver consultation={consultation} />
      ) : (
        state === "open" && mayWrite && <RunLonger consultation={consultation} />
      )}
    </Flex>
  )
}
