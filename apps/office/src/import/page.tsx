import { Alert, Card, Flex, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link, useNavigate } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { once, useFreshId } from "../api/new-id.ts"
import { useSend } from "../api/use-answer.ts"
import { asBytes } from "../file/as-bytes.ts"
import { FileFaults } from "../file/file-faults.tsx"
import { PickFile, sheets } from "../file/pick-file.tsx"
import { PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { useNameOf } from "../people/names.ts"
import { stateName } from "./words.ts"

type RegisterImport = components["schemas"]["RegisterImport"]

const template = (format: "xlsx" | "csv"): string => `/api/v1/register-imports/template?format=${format}`

const columnsWith = (nameOf: (personId: string) => string): TableColumnsType<RegisterImport> => [
  { title: "上传日期", dataIndex: "plannedOn", render: (on: string, { id }) => <Link to={`/register-imports/${id}`}>{on}</Link> },
  { title: "上传人", dataIndex: "plannedBy", render: nameOf },
  { title: "状态", dataIndex: "state", render: stateName },
  { title: "无误", dataIndex: "good", align: "right" },
  { title: "有误", dataIndex: "bad", align: "right" },
  { title: "逾期", dataIndex: "late", align: "right" },
  { title: "已导入", dataIndex: "imported", align: "right" },
]

const TakeIn = (): ReactElement => {
  const navigate = useNavigate()
  const fresh = useFreshId()
  const plan = useSend((file: File) => api.POST("/api/v1/register-imports", { params: { header: once(fresh.id) }, ...asBytes(file) }), {
    refresh: [["register-imports"]],
    onDone: ({ id }) => void navigate(`/register-imports/${id}`),
  })
  return (
    <Card title="上传台账">
      <Flex vertical gap="middle">
        <ol className="steps">
          <li>
            下载模板（
            <a href={template("xlsx")} download>
              XLSX
            </a>
            、
            <a href={template("csv")} download>
              CSV
            </a>
            ），一行填一件申请；也可以直接上传原有台账，表头的常见写法都认得。
          </li>
          <li>上传后逐行核对，指出哪一格有什么问题；此时什么也没有导入。</li>
          <li>核对后再决定：全部无误才导入，或者只导入无误的行。导入后可以整体撤销。</li>
        </ol>
        <PickFile
          primary
          label="选择文件并核对"
          accept={sheets}
          busy={plan.isPending}
          onPicked={(file) => {
            fresh.renew()
            plan.mutate(file)
          }}
        />
        <FileFaults error={plan.error} />
      </Flex>
    </Card>
  )
}

/** Past registers: taken in from a file, and what became of each. */
const ImportPage = (): ReactElement => {
  const nameOf = useNameOf()
  return (
    <PageFrame title="导入往年台账" actions={<ExportLinks list="register-imports" />}>
      <Flex vertical gap="middle">
        <Alert type="warning" showIcon title="不得上传国家秘密。文件中有密级标志的，整份不收。" />
        <TakeIn />
        <Card title="以前的导入">
          <PagedTable<RegisterImport>
            label="台账导入"
            of={["register-imports", "list"]}
            load={(part, signal) => api.GET("/api/v1/register-imports", { params: { query: part }, signal })}
            columns={columnsWith(nameOf)}
            rowKey={({ id }) => id}
            empty="还没有导入过"
          />
        </Card>
      </Flex>
    </PageFrame>
  )
}

export default ImportPage
