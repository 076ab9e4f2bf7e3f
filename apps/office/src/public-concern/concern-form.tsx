import { Flex, Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { once, seen } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { optionsOf } from "../report/words.ts"
import { OnField } from "../request/steps/fields.tsx"
import { refresh, sources, type PublicConcern } from "./words.ts"

type Fields = Pick<PublicConcern, "title" | "worry" | "source" | "heardWhere" | "heardOn">

const Boxes = (): ReactElement => (
  <>
    <Form.Item name="title" label="关切的事" rules={[{ required: true, whitespace: true, message: "请填写关切的事" }]}>
      <Input maxLength={200} />
    </Form.Item>
    <Form.Item
      name="worry"
      label="公众关心什么"
      extra="公开时照此登出，不要写个人信息。"
      rules={[{ required: true, whitespace: true, message: "请填写公众关心什么" }]}
    >
      <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={5000} />
    </Form.Item>
    <Flex gap="small" wrap>
      <Form.Item name="source" label="从哪里得知" rules={[{ required: true, message: "请选择来源" }]} style={{ flex: "1 1 160px" }}>
        <Select options={optionsOf(sources)} />
      </Form.Item>
      <div style={{ flex: "1 1 160px" }}>
        <OnField name="heardOn" label="得知日期" />
      </div>
    </Flex>
    <Form.Item
      name="heardWhere"
      label="来源说明"
      rules={[{ required: true, whitespace: true, message: "请填写来源说明，例如 11 月第 3 周热线周报" }]}
    >
      <Input maxLength={200} />
    </Form.Item>
  </>
)

/** Enters what people worry about. */
export const HearConcern = (): ReactElement => {
  const { today } = useMe()
  return (
    <FormButton<Fields>
      primary
      width={680}
      label="登记关切"
      title="登记社会关切"
      initial={{ heardOn: today }}
      send={(fields, id) => api.POST("/api/v1/public-concerns", { params: { header: once(id) }, body: { concernId: id, ...fields } })}
      refresh={refresh}
    >
      <Boxes />
    </FormButton>
  )
}

/** Changes what was entered. */
export const ChangeConcern = ({ concern }: { readonly concern: PublicConcern }): ReactElement => {
  const { id: concernId, version, title, worry, source, heardWhere, heardOn } = concern
  return (
    <FormButton<Fields>
      width={680}
      label="修改"
      title="修改社会关切"
      initial={{ title, worry, source, heardWhere, heardOn }}
      send={(body) => api.PUT("/api/v1/public-concerns/{concernId}", { params: { path: { concernId }, header: seen(version) }, body })}
      refresh={refresh}
    >
      <Boxes />
    </FormButton>
  )
}
