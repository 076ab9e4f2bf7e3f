import { UploadOutlined } from "@ant-design/icons"
import { useQueryClient, type QueryKey } from "@tanstack/react-query"
import { Button } from "antd"
import { useRef, useState, type ReactElement } from "react"
import { ProblemWords } from "../api/problem-words.tsx"
import { asProblem, type Problem } from "../api/problem.ts"
import { sendFile } from "./send-file.ts"

/** A button that sends files, one after the other, to where they are taken in; which one was refused is said. */
export const UploadFiles = ({
  path,
  refresh,
  label = "上传文件",
  chooses = "选择文件",
}: {
  /** Below /api/v1. */
  readonly path: string
  readonly refresh: readonly QueryKey[]
  readonly label?: string
  /** What the box is called to who cannot see it. */
  readonly chooses?: string
}): ReactElement => {
  const queries = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<{ readonly name: string; readonly problem: Problem } | null>(null)
  const take = async (files: readonly File[]): Promise<void> => {
    setBusy(true)
    setRefused(null)
    for (const file of files) {
      try {
        await sendFile(path, file)
      } catch (error) {
        setRefused({ name: file.name, problem: asProblem(error) })
        break
      }
    }
    setBusy(false)
    await Promise.all(refresh.map((queryKey) => queries.invalidateQueries({ queryKey })))
  }
  return (
    <div className="no-print">
      {/* Not by its attribute: within a form the library's style shows every box for files. */}
      <input
        ref={input}
        type="file"
        multiple
        style={{ display: "none" }}
        aria-label={chooses}
        onChange={(event) => {
          void take([...(event.target.files ?? [])])
          event.target.value = ""
        }}
      />
      <Button icon={<UploadOutlined aria-hidden />} loading={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {refused !== null && (
        <>
          <p>“{refused.name}”没有收下：</p>
          <ProblemWords error={refused.problem} />
        </>
      )}
    </div>
  )
}
