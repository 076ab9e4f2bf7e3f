import { Card, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { UploadFiles } from "../file/upload-files.tsx"
import { Answered } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import type { Consultation, ConsultationFile } from "./words.ts"

const states: Readonly<Record<ConsultationFile["state"], readonly [color: string, words: string]>> = {
  quarantined: ["orange", "隔离中，等待病毒检查，检查通过才能公开征求"],
  clean: ["green", "检查通过"],
  infected: ["red", "带有病毒，不能打开"],
}

const contentAt = (consultationId: string, fileId: string): string =>
  `/api/v1/consultations/${encodeURIComponent(consultationId)}/files/${encodeURIComponent(fileId)}/content`

/** Files of a consultation; they come and go as long as it is a draft. */
export const Files = ({ consultation: { id: consultationId, state } }: { readonly consultation: Consultation }): ReactElement => {
  const writes = useMay("consultation.write") && state === "draft"
  const key = ["consultations", "files", consultationId]
  const files = useAnswer(key, (signal) => api.GET("/api/v1/consultations/{consultationId}/files", { params: { path: { consultationId } }, signal }))
  return (
    <Card title="附件">
      <Answered answer={files}>
        {({ items }) => (
          <Flex vertical gap="small">
            {items.length === 0 ? (
              <p className="quiet">没有附件</p>
            ) : (
              <ul className="item-list" aria-label="附件">
                {items.map(({ id: fileId, name, bytes, state: checked }) => (
                  <li key={fileId}>
                    <Flex gap={6} wrap align="center">
                      {checked === "infected" ? name : <a href={contentAt(consultationId, fileId)}>{name}</a>}
                      <span>{Math.ceil(bytes / 1024)} KB</span>
                      <Tag color={states[checked][0]}>{states[checked][1]}</Tag>
                      {writes && (
                        <ConfirmButton
                          inTable
                          danger
                          label="拿掉"
                          title={`拿掉“${name}”？`}
                          send={() =>
                            api.DELETE("/api/v1/consultations/{consultationId}/files/{fileId}", { params: { path: { consultationId, fileId } } })
                          }
                          refresh={[key]}
                        />
                      )}
                    </Flex>
                  </li>
                ))}
              </ul>
            )}
            {writes && (
              <UploadFiles path={`/consultations/${encodeURIComponent(consultationId)}/files`} refresh={[key]} label="上传附件" chooses="选择附件" />
            )}
          </Flex>
        )}
      </Answered>
    </Card>
  )
}
