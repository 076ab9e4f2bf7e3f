import { Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { once } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { useUnits } from "./use-units.ts"
import { refresh } from "./words.ts"

interface Fields {
  readonly unitId: string
  readonly title: string
  readonly body: string
}

/** Sends information in for a unit. */
export const SendContribution = (): ReactElement => {
  const units = useUnits()
  return (
    <FormButton<Fields>
      primary
      width={720}
      label="报送一条"
      title="报送信息"
      okText="报送"
      send={(fields, id) => api.POST("/api/v1/contributions", { params: { header: once(id) }, body: { contributionId: id, ...fields } })}
      refresh={refresh}
    >
      <p className="first">报送的内容不得含有国家秘密。</p>
      <Form.Item name="unitId" label="报送单位" rules={[{ required: true, message: "请选择报送单位" }]}>
        <Select
          showSearch={{ optionFilterProp: "label" }}
          notFoundContent="还没有报送单位，请先在“报送排名”页登记"
          options={(units.data?.items ?? []).filter(({ endedOn }) => endedOn === null).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="title" label="标题" rules={[{ required: true, whitespace: true, message: "请填写标题" }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="body" label="正文" rules={[{ required: true, whitespace: true, message: "请填写正文" }]}>
        <Input.TextArea autoSize={{ minRows: 8, maxRows: 20 }} maxLength={50_000} />
      </Form.Item>
    </FormButton>
  )
}
