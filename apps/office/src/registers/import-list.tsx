import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { once } from "../api/new-id.ts"
import { asBytes } from "../file/as-bytes.ts"
import { ImportRows } from "../listing/import-rows.tsx"
import { refresh } from "./keys.ts"

const lists = { "register-entries": "登记的事项", "normative-documents": "规章、规范性文件" } as const

/** Takes a list in from a file: all of its rows or none. */
export const ImportList = ({ list }: { readonly list: keyof typeof lists }): ReactElement => (
  <ImportRows
    title={`导入${lists[list]}`}
    template={list}
    note="全部无误才登记，有一格有误，一条也不登记。"
    send={(file, key) => {
      const sent = { params: { header: once(key) }, ...asBytes(file) }
      return list === "register-entries" ? api.POST("/api/v1/register-entries/import", sent) : api.POST("/api/v1/normative-documents/import", sent)
    }}
    says={({ rows }) => `已登记 ${String(rows)} 条`}
    refresh={refresh}
  />
)
