import "./listing.css"
import type { QueryKey } from "@tanstack/react-query"
import { Alert, Card, Flex } from "antd"
import type { ReactElement, ReactNode } from "react"
import type { Call } from "../api/answered.ts"
import { useFreshId } from "../api/new-id.ts"
import { useSend } from "../api/use-answer.ts"
import { FileFaults } from "../file/file-faults.tsx"
import { PickFile, sheets } from "../file/pick-file.tsx"

/** A list that is taken in from a file: all of its rows or none. */
export interface ImportRowsProps<Taken> {
  readonly title: string
  /** Where the blank is, without its format. */
  readonly template: string
  readonly note: string
  /** `key` stays the same however often the same file is sent. */
  readonly send: (file: File, key: string) => Call<Taken>
  /** What became of it. */
  readonly says: (taken: Taken) => string
  readonly refresh: readonly QueryKey[]
  /** What has to be picked before a file can be. */
  readonly children?: ReactNode
  readonly disabled?: boolean
}

/** Takes rows in from a file and names every cell that is in the way. */
export const ImportRows = <Taken,>({
  title,
  template,
  note,
  send,
  says,
  refresh,
  children,
  disabled = false,
}: ImportRowsProps<Taken>): ReactElement => {
  const fresh = useFreshId()
  const taking = useSend((file: File) => send(file, fresh.id), { refresh, onDone: fresh.renew })
  return (
    <Card title={title} size="small" className="no-print">
      <Flex vertical gap="small">
        <Flex gap="small" wrap align="center">
          {children}
          {!disabled && (
            <PickFile
              label="选择文件并导入"
              accept={sheets}
              busy={taking.isPending}
              onPicked={(file) => {
                fresh.renew()
                taking.mutate(file)
              }}
            />
          )}
          <span className="import-rows-note">
            模板：
            <a href={`/api/v1/${template}/template?format=xlsx`} download>
              XLSX
            </a>
            、
            <a href={`/api/v1/${template}/template?format=csv`} download>
              CSV
            </a>
            。{note}
          </span>
        </Flex>
        {taking.data !== undefined && <Alert type="success" showIcon role="status" title={says(taking.data)} />}
        <FileFaults error={taking.error} />
      </Flex>
    </Card>
  )
}
