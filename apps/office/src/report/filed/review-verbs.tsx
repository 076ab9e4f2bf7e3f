import { Button, Flex, Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../../api/client.ts"
import { once } from "../../api/new-id.ts"
import { FormButton } from "../../listing/form-button.tsx"
import { refresh } from "../keys.ts"
import { OfferedVerbs } from "../offered-verbs.tsx"
import { WordsField } from "../words-field.tsx"
import { written, type FiledReport } from "../words.ts"

interface Filled {
  readonly words?: string
  readonly remarks?: readonly { readonly cell: string; readonly words: string }[]
}

/** Remarks on single cells, as many as there are. */
const Remarks = ({ names }: { readonly names: ReadonlyMap<string, string> }): ReactElement => {
  const options = [...names].map(([value, label]) => ({ value, label }))
  return (
    <Form.List name="remarks">
      {(fields, { add, remove }) => (
        <Flex vertical gap="small">
          {fields.map(({ key, name }) => (
            <Flex key={key} gap="small" wrap align="start" role="group" aria-label={`第 ${String(name + 1)} 条意见`}>
              <Form.Item name={[name, "cell"]} label="对哪一格" rules={[{ required: true, message: "请选择一格" }]} style={{ flex: "1 1 240px" }}>
                <Select showSearch={{ optionFilterProp: "label" }} options={options} popupMatchSelectWidth={false} />
              </Form.Item>
              <Form.Item
                name={[name, "words"]}
                label="意见"
                rules={[{ required: true, whitespace: true, message: "请填写意见" }]}
                style={{ flex: "1 1 200px" }}
              >
                <Input maxLength={500} />
              </Form.Item>
              <Button onClick={() => remove(name)}>删去这一条</Button>
            </Flex>
          ))}
          <Button onClick={() => add()}>对一格附意见</Button>
        </Flex>
      )}
    </Form.List>
  )
}

/** What the direct superior does with a round. */
export const ReviewVerbs = ({ filed, names }: { readonly filed: FiledReport; readonly names: ReadonlyMap<string, string> }): ReactElement => {
  const { reportId, round, verbs } = filed
  const may = (name: "clear" | "return"): boolean => verbs.some(({ verb, allowed }) => verb === name && allowed)
  const params = (id: string) => ({ path: { reportId }, header: once(id) })
  return (
    <OfferedVerbs verbs={verbs}>
      {may("clear") && (
        <FormButton<Filled>
          primary
          label="审核通过"
          title="审核通过这次报送"
          okText="审核通过"
          send={({ words }, id) =>
            api.POST("/api/v1/reports/{reportId}/clear", { params: params(id), body: { reviewId: id, round, words: written(words), remarks: [] } })
          }
          refresh={refresh}
        >
          <p className="first">通过后由报送机关公布，不能再退回。</p>
          <WordsField name="words" label="意见（可以不填）" most={4000} required={false} />
        </FormButton>
      )}
      {may("return") && (
        <FormButton<Filled>
          danger
          width={720}
          label="退回"
          title="退回报送机关修改"
          okText="退回"
          send={({ words = "", remarks = [] }, id) =>
            api.POST("/api/v1/reports/{reportId}/return", {
              params: params(id),
              body: { reviewId: id, round, words: words.trim(), remarks: remarks.map((one) => ({ cell: one.cell, words: one.words.trim() })) },
            })
          }
          refresh={refresh}
        >
          <WordsField name="words" label="退回的意见" most={4000} />
          <Remarks names={names} />
        </FormButton>
      )}
    </OfferedVerbs>
  )
}
