import { Alert, Card, Flex } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { once, useFreshId } from "../api/new-id.ts"
import { useSend } from "../api/use-answer.ts"
import { asBytes } from "../file/as-bytes.ts"
import { FileFaults } from "../file/file-faults.tsx"
import { PickFile, sheets } from "../file/pick-file.tsx"
import { refresh } from "./keys.ts"

const lists = { "register-entries": "登记的事项", "normative-documents": "规章、规范性文件" } as const

/** Takes a list in from a file: all of its rows or none. */
export const ImportList = ({ list }: { readonly list: keyof typeof lists }): ReactElement => {
  const fresh = useFreshId()
  const taking = useSend(
    (file: File) => {
      const sent = { params: { header: once(fresh.id) }, ...asBytes(file) }
      return list === "register-entries" ? api.POST("/api/v1/register-entries/import", sent) : api.POST("/api/v1/normative-documents/import", sent)
    },
    { refresh, onDone: fresh.renew },
  )
  return (
    <Card title={`导入${lists[list]}`} size="small" className="no-print">
      <Flex vertical gap="small">
        <Flex gap="small" wrap align="center">
          <PickFile
            label="选择文件并导入"
            accept={sheets}
            busy={taking.isPending}
            onPicked={(file) => {
              fresh.renew()
              taking.mutate(file)
            }}
          />
          <span className="import-note">
            模板：
            <a href={`/api/v1/${list}/template?format=xlsx`} download>
              XLSX
            </a>
            、
            <a href={`/api/v1/${list}/template?format=csv`} download>
              CSV
            </a>
            。全部无误才登记，有一格有误，一条也不登记。
          </span>
        </Flex>
        {taking.data !== undefined && <Alert type="success" showIcon title={`已登记 ${String(taking.data.rows)} 条`} />}
        <FileFaults error={taking.error} />
      </Flex>
    </Card>
  )
}
