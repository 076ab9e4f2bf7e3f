import { Button, Flex, Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { seen } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { optionsOf } from "../report/words.ts"
import { refresh, verdicts, type Consultation, type Point } from "./words.ts"

interface Fields {
  readonly summary: string
  readonly points?: readonly Point[]
}

/** Points that the public made, with what became of each. */
const Points = (): ReactElement => (
  <Form.List name="points">
    {(fields, { add, remove }) => (
      <Flex vertical gap="small">
        {fields.map(({ key, name }) => (
          <div key={key} role="group" aria-label={`第 ${String(name + 1)} 条意见`} className="consultation-part">
            <Form.Item
              name={[name, "point"]}
              label={`意见 ${String(name + 1)}`}
              rules={[{ required: true, whitespace: true, message: "请填写意见" }]}
            >
              <Input.TextArea rows={2} maxLength={1000} />
            </Form.Item>
            <Flex gap="small" wrap>
              <Form.Item name={[name, "verdict"]} label="采纳情况" rules={[{ required: true, message: "请选择" }]}>
                <Select options={optionsOf(verdicts)} style={{ width: 120 }} />
              </Form.Item>
              <Form.Item
                name={[name, "reason"]}
                label="说明理由"
                rules={[{ required: true, whitespace: true, message: "请说明理由" }]}
                style={{ flex: "1 1 260px" }}
              >
                <Input maxLength={1000} />
              </Form.Item>
            </Flex>
            <Button size="small" onClick={() => remove(name)}>
              删去这一条
            </Button>
          </div>
        ))}
        <Button onClick={() => add({ verdict: "adopted" })}>增加一条意见</Button>
      </Flex>
    )}
  </Form.List>
)

/** Writes what was taken up. */
export const WriteSummary = ({ consultation }: { readonly consultation: Consultation }): ReactElement => {
  const { id: consultationId, version, summary, points } = consultation
  return (
    <FormButton<Fields>
      primary={summary === null}
      width={760}
      label={summary === null ? "写采纳情况" : "修改采纳情况"}
      title="意见采纳情况"
      initial={{ summary: summary ?? "", points }}
      send={(fields) =>
        api.PUT("/api/v1/consultations/{consultationId}/summary", {
          params: { path: { consultationId }, header: seen(version) },
          body: { summary: fields.summary, points: (fields.points ?? []).map((point) => ({ ...point })) },
        })
      }
      refresh={refresh}
    >
      <Form.Item
        name="summary"
        label="总的情况"
        extra="每段一行；不写提交人的姓名和联系方式。"
        rules={[{ required: true, whitespace: true, message: "请填写总的情况" }]}
      >
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={10_000} />
      </Form.Item>
      <Points />
    </FormButton>
  )
}
