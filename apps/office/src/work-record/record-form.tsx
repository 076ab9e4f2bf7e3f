import { Form, Input, InputNumber, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { once, seen } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { usePeople } from "../people/names.ts"
import { DayField } from "../request/day-field.tsx"
import { Attendees, type AttendeeFilled } from "./attendees.tsx"
import { refresh, type WorkKind, type WorkRecord } from "./words.ts"

type Filled = Readonly<Record<string, string | number | null | undefined>>

interface Values {
  readonly kind?: string
  readonly title: string
  readonly onDay: string
  readonly fields?: Filled
  readonly attendees?: readonly AttendeeFilled[]
}

const given = (fields: Filled = {}): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([id, value]) => (value === null || value === undefined || value === "" ? [] : [[id, value] as const])),
  )

const bodyOf = ({ title, onDay, fields, attendees = [] }: Values) => ({
  title,
  onDay,
  fields: given(fields),
  attendees: attendees.map(({ personId, score }) => ({ personId, score: score ?? null })),
})

const Box = ({ field: { id, words, holds, required } }: { readonly field: WorkKind["fields"][number] }): ReactElement => (
  <Form.Item name={["fields", id]} label={words} rules={required ? [{ required: true, message: `请填写${words}` }] : []}>
    {holds === "line" ? (
      <Input maxLength={200} />
    ) : holds === "text" ? (
      <Input.TextArea maxLength={4000} autoSize={{ minRows: 2, maxRows: 8 }} />
    ) : (
      <InputNumber
        min={0}
        max={holds === "points" ? 100 : holds === "hours" ? 1000 : 1_000_000}
        step={holds === "hours" ? 0.5 : 1}
        {...(holds === "count" ? { precision: 0 } : {})}
        style={{ width: "100%" }}
      />
    )}
  </Form.Item>
)

const Boxes = ({ kind }: { readonly kind: WorkKind }): ReactElement => {
  const { today } = useMe()
  const people = usePeople()
  return (
    <>
      <Form.Item name="title" label="名称" rules={[{ required: true, whitespace: true, message: "请填写名称" }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="onDay" label={kind.dayWords} rules={[{ required: true, message: `请选择${kind.dayWords}` }]}>
        <DayField latest={today} />
      </Form.Item>
      {kind.fields.map((field) => (
        <Box key={field.id} field={field} />
      ))}
      {kind.kind === "training" && <Attendees people={people.data?.items ?? []} />}
    </>
  )
}

/** Enters a record: its kind says what else is filled in. */
export const EnterRecord = ({ kinds }: { readonly kinds: readonly WorkKind[] }): ReactElement => {
  const { today } = useMe()
  return (
    <FormButton<Values>
      primary
      width={640}
      label="登记"
      title="登记工作记录"
      initial={{ kind: "training", onDay: today }}
      send={({ kind = "", ...values }, id) =>
        api.POST("/api/v1/work-records", { params: { header: once(id) }, body: { recordId: id, kind, ...bodyOf({ ...values }) } })
      }
      refresh={refresh}
    >
      <Form.Item name="kind" label="类别">
        <Select options={kinds.map(({ kind, words }) => ({ value: kind, label: words }))} />
      </Form.Item>
      <Form.Item noStyle dependencies={["kind"]}>
        {({ getFieldValue }) => {
          const kind = kinds.find((one) => one.kind === getFieldValue("kind"))
          return kind === undefined ? null : <Boxes key={kind.kind} kind={kind} />
        }}
      </Form.Item>
    </FormButton>
  )
}

/** Changes a record; its kind stays. */
export const ChangeRecord = ({ record, kind }: { readonly record: WorkRecord; readonly kind: WorkKind }): ReactElement => {
  const { id: recordId, version, title, onDay, fields, attendees } = record
  return (
    <FormButton<Values>
      width={640}
      label="更改"
      title={`更改“${title}”`}
      initial={{ title, onDay, fields, attendees }}
      send={(values) => api.PUT("/api/v1/work-records/{recordId}", { params: { path: { recordId }, header: seen(version) }, body: bodyOf(values) })}
      refresh={refresh}
    >
      <Boxes kind={kind} />
    </FormButton>
  )
}
