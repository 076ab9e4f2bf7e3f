import { Form, Input } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { once, seen } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { OwnerFields } from "../people/owner-fields.tsx"
import { written } from "../report/words.ts"
import { DayField } from "../request/day-field.tsx"
import { refresh, type WorkTask } from "./words.ts"

interface Values {
  readonly title: string
  readonly details?: string
  readonly ownerPersonId?: string | null
  readonly ownerUnit?: string
  readonly dueOn: string
}

const bodyOf = ({ title, details, ownerPersonId = null, ownerUnit, dueOn }: Values) => ({
  title,
  details: written(details),
  ownerPersonId,
  ownerUnit: written(ownerUnit),
  dueOn,
})

const Boxes = ({ year }: { readonly year: number }): ReactElement => {
  return (
    <>
      <Form.Item name="title" label="任务" rules={[{ required: true, whitespace: true, message: "请填写任务" }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="details" label="要求">
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
      <OwnerFields />
      <Form.Item name="dueOn" label="完成期限" rules={[{ required: true, message: "请选择完成期限" }]}>
        <DayField latest={`${String(year)}-12-31`} />
      </Form.Item>
    </>
  )
}

/** Puts a task into the plan of a year. */
export const AddTask = ({ year }: { readonly year: number }): ReactElement => (
  <FormButton<Values>
    primary
    label="列入任务"
    title={`列入${String(year)}年工作计划`}
    send={(values, id) => api.POST("/api/v1/work-tasks", { params: { header: once(id) }, body: { taskId: id, year, ...bodyOf(values) } })}
    refresh={refresh}
  >
    <Boxes year={year} />
  </FormButton>
)

/** Changes a task that is open. */
export const ChangeTask = ({ task }: { readonly task: WorkTask }): ReactElement => {
  const { id: taskId, version, year, title, details, ownerPersonId, ownerUnit, dueOn } = task
  return (
    <FormButton<Values>
      inTable
      label="更改"
      name={`更改 ${title}`}
      title={`更改“${title}”`}
      initial={{ title, details: details ?? "", ownerPersonId, ownerUnit: ownerUnit ?? "", dueOn }}
      send={(values) => api.PUT("/api/v1/work-tasks/{taskId}", { params: { path: { taskId }, header: seen(version) }, body: bodyOf(values) })}
      refresh={refresh}
    >
      <Boxes year={year} />
    </FormButton>
  )
}
