import { Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { once, seen } from "../api/new-id.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { optionsOf, written } from "../report/words.ts"
import { DayField } from "../request/day-field.tsx"
import { refresh } from "./keys.ts"
import { documentKinds, type NormativeDocument } from "./words.ts"

interface Fields {
  readonly title: string
  readonly documentNumber?: string
  readonly madeOn: string
  readonly publishedOn?: string | null
  readonly repealedOn?: string | null
  readonly repealedBy?: string
}

const bodyOf = ({ title, documentNumber, madeOn, publishedOn = null, repealedOn = null, repealedBy }: Fields) => ({
  title: title.trim(),
  documentNumber: written(documentNumber),
  madeOn,
  publishedOn,
  repealedOn,
  repealedBy: written(repealedBy),
})

const Boxes = (): ReactElement => {
  const { today } = useMe()
  return (
    <>
      <Form.Item name="title" label="标题" rules={[{ required: true, whitespace: true, message: "请填写标题" }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="documentNumber" label="发文字号">
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="madeOn" label="制发日期" rules={[{ required: true, message: "请选择制发日期" }]}>
        <DayField latest={today} />
      </Form.Item>
      <Form.Item name="publishedOn" label="公开日期">
        <DayField latest={today} />
      </Form.Item>
      <Form.Item name="repealedOn" label="废止、失效日期（仍然有效的不填）">
        <DayField />
      </Form.Item>
      <Form.Item name="repealedBy" label="废止的依据">
        <Input maxLength={200} />
      </Form.Item>
    </>
  )
}

/** Enters a rule or a normative document. */
export const EnterDocument = (): ReactElement => (
  <FormButton<Fields & Pick<NormativeDocument, "kind">>
    primary
    label="登记一件"
    title="登记规章、行政规范性文件"
    initial={{ kind: "normativeDocument" }}
    send={({ kind, ...fields }, id) =>
      api.POST("/api/v1/normative-documents", { params: { header: once(id) }, body: { documentId: id, kind, ...bodyOf(fields) } })
    }
    refresh={refresh}
  >
    <Form.Item name="kind" label="类别">
      <Select options={optionsOf(documentKinds)} />
    </Form.Item>
    <Boxes />
  </FormButton>
)

/** Puts a document right, repeals it, or strikes one that was entered in error. */
export const DocumentActs = ({ document }: { readonly document: NormativeDocument }): ReactElement => {
  const { id: documentId, version, title, documentNumber, madeOn, publishedOn, repealedOn, repealedBy } = document
  const params = { path: { documentId }, header: seen(version) }
  return (
    <>
      {repealedOn === null && (
        <FormButton<{ readonly on: string; readonly by?: string }>
          inTable
          label="废止"
          title={`登记“${title}”的废止、失效`}
          send={({ on, by }) => api.POST("/api/v1/normative-documents/{documentId}/repeal", { params, body: { on, by: written(by) } })}
          refresh={refresh}
        >
          <Form.Item name="on" label="废止、失效日期" rules={[{ required: true, message: "请选择日期" }]}>
            <DayField />
          </Form.Item>
          <Form.Item name="by" label="废止的依据（失效的可以不填）">
            <Input maxLength={200} />
          </Form.Item>
        </FormButton>
      )}
      <FormButton<Fields>
        inTable
        label="更正"
        title={`更正“${title}”`}
        initial={{ title, documentNumber: documentNumber ?? "", madeOn, publishedOn, repealedOn, repealedBy: repealedBy ?? "" }}
        send={(fields) => api.PUT("/api/v1/normative-documents/{documentId}", { params, body: bodyOf(fields) })}
        refresh={refresh}
      >
        <Boxes />
      </FormButton>
      <ConfirmButton
        inTable
        danger
        label="撤销"
        title={`撤销“${title}”？`}
        send={() => api.DELETE("/api/v1/normative-documents/{documentId}", { params })}
        refresh={refresh}
      >
        <p>用于误记；哪一年都不再计入，撤销本身留有记录。废止的文件请用“废止”。</p>
      </ConfirmButton>
    </>
  )
}
