import { Alert, Flex } from "antd"
import { useState, type ReactElement } from "react"
import { api } from "../api/client.ts"
import { useSend } from "../api/use-answer.ts"
import { asBytes } from "../file/as-bytes.ts"
import { faultWords } from "../file/faults-in.ts"
import { FaultList, FileFaults } from "../file/file-faults.tsx"
import { PickFile, sheets } from "../file/pick-file.tsx"
import type { ReadNotice } from "./notice-rows.ts"

const template = (year: number, format: "xlsx" | "csv"): string => `/api/v1/calendar/notice-template?year=${String(year)}&format=${format}`

const readFile = (file: File) => api.POST("/api/v1/calendar/notice-files", asBytes(file))

/** Fills the form from a workbook or a CSV file; a file with faults fills nothing, and each fault is named by its row. */
export const NoticeImport = ({ year, onRead }: { readonly year: number; readonly onRead: (notice: ReadNotice) => void }): ReactElement => {
  const [name, setName] = useState("")
  const read = useSend(readFile, { refresh: [], onDone: ({ notice }) => notice !== null && onRead(notice) })
  const findings = read.data?.findings ?? []
  return (
    <Flex vertical gap="small" style={{ marginBottom: 16 }}>
      <Flex gap="small" wrap align="center">
        <PickFile
          label="从 XLSX 或 CSV 文件读入"
          accept={sheets}
          busy={read.isPending}
          onPicked={(file) => {
            setName(file.name)
            read.mutate(file)
          }}
        />
        <a href={template(year, "xlsx")} download>
          下载空白表（XLSX）
        </a>
        <a href={template(year, "csv")} download>
          下载空白表（CSV）
        </a>
      </Flex>
      <FileFaults error={read.error} />
      {read.isSuccess && read.data.notice !== null && <Alert type="success" showIcon role="status" title={`已从“${name}”读入，请核对后继续。`} />}
      {findings.length > 0 && (
        <>
          <Alert type="error" showIcon role="alert" title={`“${name}”有 ${String(findings.length)} 处要改，没有读入`} />
          <FaultList faults={findings.map(faultWords)} />
        </>
      )}
    </Flex>
  )
}
