import { Card, Form, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { refresh } from "./keys.ts"
import { PickItem } from "./pick-item.tsx"
import { itemStates, wordOf, type Duty } from "./words.ts"

type DutyItem = components["schemas"]["DutyItem"]

const LinkItem = ({ dutyId }: { readonly dutyId: string }): ReactElement => (
  <FormButton<{ readonly itemId: string }>
    label="关联一条信息"
    title="关联落实这一事项的信息"
    okText="关联"
    send={({ itemId }) => api.PUT("/api/v1/duties/{dutyId}/items/{itemId}", { params: { path: { dutyId, itemId } } })}
    refresh={refresh}
  >
    <Form.Item name="itemId" label="信息" rules={[{ required: true, message: "请选择信息" }]}>
      <PickItem />
    </Form.Item>
  </FormButton>
)

const Unlink = ({ item: { dutyId, itemId, title } }: { readonly item: DutyItem }): ReactElement => {
  return (
    <ConfirmButton
      inTable
      danger
      label="撤销关联"
      title={`撤销与“${title}”的关联？`}
      send={() => api.DELETE("/api/v1/duties/{dutyId}/items/{itemId}", { params: { path: { dutyId, itemId } } })}
      refresh={refresh}
    >
      <p>信息本身不变；这一事项不再按它计算期限。</p>
    </ConfirmButton>
  )
}

const columns = (mayWrite: boolean): TableColumnsType<DutyItem> => [
  { title: "标题", key: "title", render: (_, { title }) => <div className="duty-words">{title}</div> },
  { title: "生成日期", dataIndex: "madeOn" },
  { title: "公开日期", key: "published", render: (_, { publishedOn }) => publishedOn ?? "还没有公开" },
  { title: "状态", key: "state", render: (_, { state }) => wordOf(itemStates, state) },
  ...(mayWrite ? [{ title: "办理", key: "acts", className: "no-print", render: (_: unknown, item: DutyItem) => <Unlink item={item} /> }] : []),
]

/** Items by which a duty is done. */
export const DutyItems = ({ duty: { id: dutyId, endedOn } }: { readonly duty: Duty }): ReactElement => {
  const mayWrite = useMay("duty.write")
  return (
    <Card title="落实这一事项的信息" extra={mayWrite && endedOn === null && <LinkItem dutyId={dutyId} />}>
      <PagedTable<DutyItem>
        label="落实这一事项的信息"
        of={["duties", "items", dutyId]}
        load={(part, signal) => api.GET("/api/v1/duties/{dutyId}/items", { params: { path: { dutyId }, query: part }, signal })}
        columns={columns(mayWrite)}
        rowKey={({ itemId }) => itemId}
        empty="还没有关联信息"
      />
    </Card>
  )
}
