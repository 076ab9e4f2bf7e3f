import { Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import type { paths } from "@gongkai/client"
import { api } from "../api/client.ts"
import { once } from "../api/new-id.ts"
import { useCodes } from "../catalogue/codes.ts"
import { FormButton } from "../listing/form-button.tsx"
import { useUnits } from "./use-units.ts"
import { refresh } from "./words.ts"

type NewContribution = paths["/api/v1/contributions"]["post"]["requestBody"]["content"]["application/json"]

interface Fields {
  readonly unitId: string
  readonly title: string
  readonly body: string
  readonly legalCategory?: string
}

/** Sends information in for a unit. */
export const SendContribution = (): ReactElement => {
  const units = useUnits()
  const { legalCategories } = useCodes()
  return (
    <FormButton<Fields>
      primary
      width={720}
      label="报送一条"
      title="报送信息"
      okText="报送"
      send={({ legalCategory, ...fields }, id) =>
        api.POST("/api/v1/contributions", {
          params: { header: once(id) },
          body: Object.assign<NewContribution, object>({ contributionId: id, ...fields }, { legalCategory: legalCategory ?? null }),
        })
      }
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
      <Form.Item name="legalCategory" label="法定公开事项" extra="知道属于哪一项的选明，采用后不必再选。">
        <Select
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          options={Object.entries(legalCategories).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <Form.Item name="body" label="正文" rules={[{ required: true, whitespace: true, message: "请填写正文" }]}>
        <Input.TextArea autoSize={{ minRows: 8, maxRows: 20 }} maxLength={50_000} />
      </Form.Item>
    </FormButton>
  )
}
