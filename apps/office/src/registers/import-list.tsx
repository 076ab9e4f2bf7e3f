import { Alert, Button, Card, Flex, Upload } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { once, useFreshId } from "../api/new-id.ts"
import type { Problem } from "../api/problem.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useSend } from "../api/use-answer.ts"
import { refresh } from "./keys.ts"

const lists = { "register-entries": "登记的事项", "normative-documents": "规章、规范性文件" } as const

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null

/** Each cell that is in the way, in the API's words. */
const faultsOf = ({ detail }: Problem): readonly string[] =>
  Object.values(detail)
    .filter((value): value is unknown[] => Array.isArray(value))
    .flat()
    .filter(isRecord)
    .map(({ cell, words }) => [cell, words].filter((part) => typeof part === "string").join("："))
    .filter((words) => words !== "")

/** Takes a list in from a file: all of its rows or none. */
export const ImportList = ({ list }: { readonly list: keyof typeof lists }): ReactElement => {
  const fresh = useFreshId()
  const taking = useSend(
    (file: File) => {
      const sent = {
        params: { header: once(fresh.id) },
        body: file.name,
        bodySerializer: () => file,
        headers: { "content-type": "application/octet-stream" },
      }
      return list === "register-entries" ? api.POST("/api/v1/register-entries/import", sent) : api.POST("/api/v1/normative-documents/import", sent)
    },
    { refresh, onDone: fresh.renew },
  )
  return (
    <Card title={`导入${lists[list]}`} size="small" className="no-print">
      <Flex vertical gap="small">
        <Flex gap="small" wrap align="center">
          <Upload
            accept=".xlsx,.csv"
            maxCount={1}
            showUploadList={false}
            beforeUpload={(file) => {
              fresh.renew()
              taking.mutate(file)
              return false
            }}
          >
            <Button loading={taking.isPending}>选择文件并导入</Button>
          </Upload>
          <span className="steps">
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
        {taking.isError && (
          <>
            <ProblemWords error={taking.error} />
            <ul className="steps" aria-label="文件的问题">
              {faultsOf(taking.error).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </>
        )}
      </Flex>
    </Card>
  )
}
