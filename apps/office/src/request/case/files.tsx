import { UploadOutlined } from "@ant-design/icons"
import { useQueryClient } from "@tanstack/react-query"
import { Button, Card, Tag } from "antd"
import { useRef, useState } from "react"
import { api } from "../../api/client.ts"
import { useMay } from "../../api/me.ts"
import { newId, once } from "../../api/new-id.ts"
import { ProblemWords } from "../../api/problem-words.tsx"
import { asProblem, problemOf, unreachable, type Problem } from "../../api/problem.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { Answered } from "../../frame/page-frame.tsx"

const states: Readonly<Record<string, readonly [color: string, words: string]>> = {
  quarantined: ["orange", "隔离中，等待病毒检查"],
  clean: ["green", "检查通过"],
  infected: ["red", "带有病毒，不能打开"],
}

/** One file at a time, as bytes with its name in a header: the generated client knows no such body. */
const upload = async (caseId: string, file: File): Promise<void> => {
  const response = await fetch(`/api/v1/cases/${encodeURIComponent(caseId)}/files`, {
    method: "POST",
    headers: {
      ...once(newId()),
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/gu, (one) => `%${one.charCodeAt(0).toString(16)}`)}`,
    },
    body: file,
  }).catch(() => {
    throw unreachable()
  })
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null))
}

const Upload = ({ caseId }: { readonly caseId: string }) => {
  const queries = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const take = async (files: readonly File[]): Promise<void> => {
    setBusy(true)
    setProblem(null)
    try {
      for (const file of files) await upload(caseId, file)
    } catch (error) {
      setProblem(asProblem(error))
    }
    setBusy(false)
    await queries.invalidateQueries({ queryKey: ["cases", caseId, "files"] })
  }
  return (
    <div className="no-print">
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="选择文件"
        onChange={(event) => {
          void take([...(event.target.files ?? [])])
          event.target.value = ""
        }}
      />
      <Button icon={<UploadOutlined aria-hidden />} loading={busy} onClick={() => input.current?.click()}>
        上传文件
      </Button>
      {problem !== null && <ProblemWords error={problem} />}
    </div>
  )
}

/** Files of the case, with what the virus check says. */
export const FilesCard = ({ caseId }: { readonly caseId: string }) => {
  const may = useMay("file.take-in")
  const files = useAnswer(["cases", caseId, "files"], (signal) => api.GET("/api/v1/cases/{caseId}/files", { params: { path: { caseId } }, signal }))
  return (
    <Card size="small" title={<h2>文件</h2>} extra={may && <Upload caseId={caseId} />}>
      <Answered answer={files}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="none">还没有文件</p>
          ) : (
            <ul className="plain-list">
              {items.map(({ id, name, bytes, state, openable }) => {
                const [color, words] = states[state] ?? ["default", state]
                return (
                  <li key={id}>
                    {openable ? <a href={`/api/v1/files/${id}/content`}>{name}</a> : name} <span>{Math.ceil(bytes / 1024)} KB</span>{" "}
                    <Tag color={color}>{words}</Tag>
                  </li>
                )
              })}
            </ul>
          )
        }
      </Answered>
    </Card>
  )
}
