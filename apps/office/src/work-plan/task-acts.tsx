import { Flex, Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { DayField } from "../request/day-field.tsx"
import { ChangeTask } from "./task-form.tsx"
import { refresh, type WorkTask } from "./words.ts"

/** The record of the work that shows it. */
const RecordField = ({ year }: { readonly year: number }): ReactElement => {
  const records = useAnswer(["work-records", "pick", year], (signal) =>
    api.GET("/api/v1/work-records", { params: { query: { year, limit: 200 } }, signal }),
  )
  return (
    <Form.Item name="recordId" label="对应的工作记录（可以不填）">
      <Select
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        loading={records.isPending}
        options={(records.data?.items ?? []).map(({ id, title, onDay }) => ({ value: id, label: `${onDay} ${title}` }))}
      />
    </Form.Item>
  )
}

/** What can be done with a task as it stands. */
export const TaskActs = ({ task }: { readonly task: WorkTask }): ReactElement | null => {
  const { today } = useMe()
  const { id: taskId, title, version, state, year } = task
  const params = { path: { taskId }, header: seen(version) }
  if (state === "dropped") return null
  if (state === "done")
    return (
      <ConfirmButton
        inTable
        label="撤回完成"
        title={`撤回“${title}”的完成？`}
        send={() => api.POST("/api/v1/work-tasks/{taskId}/reopen", { params })}
        refresh={refresh}
      >
        <p>完成日期和完成情况一并去掉，期限照旧。</p>
      </ConfirmButton>
    )
  return (
    <Flex gap="small" wrap>
      <FormButton<{ readonly doneOn: string; readonly proof: string; readonly recordId?: string | null }>
        inTable
        primary
        label="完成"
        name={`完成 ${title}`}
        title={`“${title}”完成`}
        okText="完成"
        initial={{ doneOn: today }}
        send={({ recordId = null, ...body }) => api.POST("/api/v1/work-tasks/{taskId}/finish", { params, body: { ...body, recordId } })}
        refresh={refresh}
      >
        <Form.Item name="doneOn" label="完成日期" rules={[{ required: true, message: "请选择完成日期" }]}>
          <DayField latest={today} />
        </Form.Item>
        <Form.Item
          name="proof"
          label="完成情况"
          extra="写明做了什么、从哪里看得到。"
          rules={[{ required: true, whitespace: true, message: "请写明完成情况" }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
        </Form.Item>
        <RecordField year={year} />
      </FormButton>
      <ChangeTask key={version} task={task} />
      <FormButton<{ readonly reason: string }>
        inTable
        danger
        label="取消"
        name={`取消 ${title}`}
        title={`取消“${title}”`}
        okText="取消任务"
        send={(body) => api.POST("/api/v1/work-tasks/{taskId}/drop", { params, body })}
        refresh={refresh}
      >
        <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: "请写明理由" }]}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </FormButton>
    </Flex>
  )
}
