import { DatePicker, Form, Input, Select } from "antd"
import type { Dayjs } from "dayjs"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { once } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { faults, manners, optionsOf, results } from "./words.ts"

type Result = keyof typeof manners

interface Filled {
  readonly on: Dayjs
  readonly result: Result
  readonly manner?: string
  readonly fault?: string
  readonly ground?: string
  readonly documentNumber?: string
}

const written = (text: string | undefined): string | null => (text === undefined || text.trim() === "" ? null : text.trim())
const ends = { upheld: results.upheld, corrected: results.corrected, other: results.other }

/** The manner and what was wrong, as far as the result has them. */
const ByResult = (): ReactElement => (
  <Form.Item noStyle shouldUpdate={(before: Filled, now: Filled) => before.result !== now.result}>
    {({ getFieldValue }) => {
      const picked: unknown = getFieldValue("result")
      const result = picked === "corrected" || picked === "other" ? picked : null
      return (
        <>
          {result !== null && (
            <Form.Item name="manner" label="方式" rules={[{ required: true, message: "请选择方式" }]}>
              <Select options={optionsOf(manners[result])} />
            </Form.Item>
          )}
          {result === "corrected" && (
            <>
              <Form.Item name="fault" label="答复的问题" rules={[{ required: true, message: "请选择问题" }]}>
                <Select options={optionsOf(faults)} />
              </Form.Item>
              <Form.Item name="ground" label="裁判所引条款的代码（例如 36(4)）">
                <Input maxLength={40} autoComplete="off" />
              </Form.Item>
            </>
          )}
        </>
      )
    }}
  </Form.Item>
)

/** How the dispute ended. */
export const ResultStep = ({ disputeId }: { readonly disputeId: string }): ReactElement => (
  <FormButton<Filled>
    label="登记结果"
    title="登记审理结果"
    send={({ on, result, manner, fault, ground, documentNumber }, id) =>
      api.POST("/api/v1/disputes/{disputeId}/result", {
        params: { path: { disputeId }, header: once(id) },
        body: {
          on: on.format("YYYY-MM-DD"),
          result,
          manner: written(manner),
          fault: written(fault),
          ground: written(ground),
          documentNumber: written(documentNumber),
          fileId: null,
        },
      })
    }
    refresh={[["disputes"], ["requests"]]}
  >
    <Form.Item name="on" label="日期" rules={[{ required: true, message: "请填写日期" }]}>
      <DatePicker style={{ width: "100%" }} />
    </Form.Item>
    <Form.Item name="result" label="结果" rules={[{ required: true, message: "请选择结果" }]}>
      <Select options={optionsOf(ends)} />
    </Form.Item>
    <ByResult />
    <Form.Item name="documentNumber" label="决定书、判决书文号">
      <Input maxLength={60} />
    </Form.Item>
  </FormButton>
)
