import { Form, Input, InputNumber, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { once, seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { FormButton } from "../listing/form-button.tsx"
import { refresh } from "./keys.ts"
import { automaticOf, fieldsOf, type CriterionFields } from "./rule-fields.ts"
import type { Criterion } from "./words.ts"

const required = (message: string) => [{ required: true, whitespace: true, message }]
const number = [{ required: true, message: "请填写" }]

const Rule = (): ReactElement => (
  <Form.Item noStyle dependencies={["measure", "kind"]}>
    {({ getFieldValue }) => {
      if (getFieldValue("measure") === "") return null
      const kind: unknown = getFieldValue("kind")
      return (
        <>
          <Form.Item name="kind" label="计分规则">
            <Select
              options={[
                { value: "each", label: "每有一处扣分" },
                { value: "share", label: "按符合的比例" },
                { value: "steps", label: "分档" },
              ]}
            />
          </Form.Item>
          {kind === "each" && (
            <>
              <Form.Item name="per" label="每处扣几分" rules={number}>
                <InputNumber min={0.5} max={100} step={0.5} style={{ width: "100%" }} />
              </Form.Item>
              <Form.Item name="most" label="最多扣几分" extra="不填的扣完为止。">
                <InputNumber min={0.5} max={100} step={0.5} style={{ width: "100%" }} />
              </Form.Item>
            </>
          )}
          {kind === "share" && (
            <Form.Item name="none" label="符合的不超过百分之几的不得分" rules={number}>
              <InputNumber min={0} max={99} precision={0} style={{ width: "100%" }} />
            </Form.Item>
          )}
          {kind === "steps" && (
            <Form.Item
              name="steps"
              label="各档"
              extra="一行一档：不超过几处，得几分。如“0 10”、“2 6”。"
              rules={[
                { required: true, pattern: /^\s*\d+\s+\d+(\.\d+)?\s*(\n\s*\d+\s+\d+(\.\d+)?\s*)*$/u, message: "请一行写一档：处数、空格、分数" },
              ]}
            >
              <Input.TextArea rows={4} />
            </Form.Item>
          )}
        </>
      )
    }}
  </Form.Item>
)

const Boxes = (): ReactElement => {
  const measures = useAnswer(["assessment-measures"], (signal) => api.GET("/api/v1/assessment-measures", { signal }))
  return (
    <>
      <Form.Item name="title" label="指标" rules={required("请填写指标")}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="says" label="看什么" rules={required("请填写看什么")}>
        <Input.TextArea maxLength={500} rows={2} />
      </Form.Item>
      <Form.Item name="citation" label="依据" rules={required("请填写依据")}>
        <Input.TextArea maxLength={300} rows={2} />
      </Form.Item>
      <Form.Item name="points" label="分值" rules={number}>
        <InputNumber min={0.5} max={100} step={0.5} style={{ width: "100%" }} />
      </Form.Item>
      <Form.Item name="position" label="次序" rules={number}>
        <InputNumber min={1} max={1000} precision={0} style={{ width: "100%" }} />
      </Form.Item>
      <Form.Item name="measure" label="怎样计分">
        <Select
          options={[
            { value: "", label: "人工评分，附证明" },
            ...(measures.data?.items ?? []).map(({ id, words }) => ({ value: id, label: `自动：${words}` })),
          ]}
        />
      </Form.Item>
      <Rule />
    </>
  )
}

/** Adds a criterion to a scheme. */
export const AddCriterion = ({ year, last }: { readonly year: number; readonly last: number }): ReactElement => (
  <FormButton<CriterionFields>
    label="增加指标"
    title="增加一项指标"
    width={640}
    initial={{ measure: "", kind: "each", per: 2, position: Math.min(last + 10, 1000) }}
    send={(fields, id) =>
      api.POST("/api/v1/assessments/{year}/criteria", {
        params: { path: { year }, header: once(id) },
        body: { criterion: `c${id}`, ...automaticOf(fields) },
      })
    }
    refresh={refresh}
  >
    <Boxes />
  </FormButton>
)

/** Changes a criterion of a scheme. */
export const ChangeCriterion = ({ year, criterion }: { readonly year: number; readonly criterion: Criterion }): ReactElement => (
  <FormButton<CriterionFields>
    inTable
    label="修改"
    name={`修改：${criterion.title}`}
    title={`修改“${criterion.title}”`}
    width={640}
    initial={fieldsOf(criterion)}
    send={(fields) =>
      api.PUT("/api/v1/assessments/{year}/criteria/{criterion}", {
        params: { path: { year, criterion: criterion.id }, header: seen(criterion.version) },
        body: automaticOf(fields),
      })
    }
    refresh={refresh}
  >
    <Boxes />
  </FormButton>
)
