import { Flex, Form, Input, Radio, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { written } from "../report/words.ts"
import { PersonField } from "../request/steps/fields.tsx"
import { Decide } from "./decide-form.tsx"
import { isWaiting, outcomes, refresh, type Complaint } from "./words.ts"

const paramsOf = ({ id: complaintId, version }: Complaint) => ({ path: { complaintId }, header: seen(version) })

const CloseReasons = (): ReactElement => {
  const reasons = useAnswer(["complaint-reasons"], (signal) => api.GET("/api/v1/complaint-close-reasons", { signal }))
  return (
    <Form.Item name="reason" label="理由" rules={[{ required: true, message: "请选择理由" }]}>
      <Select loading={reasons.isPending} options={(reasons.data?.items ?? []).map(({ reason, words }) => ({ value: reason, label: words }))} />
    </Form.Item>
  )
}

const Handling = ({ complaint }: { readonly complaint: Complaint }): ReactElement => {
  const params = paramsOf(complaint)
  const { outcome, finding, state, text } = complaint
  return (
    <>
      <FormButton<{ readonly outcome: "founded" | "unfounded"; readonly finding: string }>
        primary={state === "received"}
        width={720}
        label={finding === null ? "拟结论" : "修改结论"}
        title="调查结论"
        {...(outcome === null ? {} : { initial: { outcome, finding: finding ?? "" } })}
        send={(body) => api.PUT("/api/v1/complaints/{complaintId}/finding", { params, body })}
        refresh={refresh}
      >
        <blockquote className="message-quoted">{text}</blockquote>
        <Form.Item name="outcome" label="是否属实" rules={[{ required: true, message: "请选择是否属实" }]}>
          <Radio.Group options={Object.entries(outcomes).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item
          name="finding"
          label="告知投诉人的话"
          extra="审定后投诉人凭回执查询得到。"
          rules={[{ required: true, whitespace: true, message: "请填写调查结论" }]}
        >
          <Input.TextArea autoSize={{ minRows: 5, maxRows: 16 }} maxLength={5000} />
        </Form.Item>
      </FormButton>
      <FormButton<{ readonly personId: string }>
        label="分派"
        title="交给一名经办人"
        okText="分派"
        send={(body) => api.POST("/api/v1/complaints/{complaintId}/assign", { params, body })}
        refresh={refresh}
      >
        <PersonField name="personId" label="经办人" />
      </FormButton>
      <FormButton<{ readonly reason: string; readonly words?: string }>
        danger
        label="不予处理"
        title="不予处理（撤回、重复、应走其他渠道的）"
        okText="不予处理"
        send={({ reason, words }) => api.POST("/api/v1/complaints/{complaintId}/close", { params, body: { reason, words: written(words) } })}
        refresh={refresh}
      >
        <p className="first">办结后不能再处理。</p>
        <CloseReasons />
        <Form.Item name="words" label="说明（可以不填）" extra="投诉人查询时看得到。">
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </FormButton>
    </>
  )
}

const Deciding = ({ complaint }: { readonly complaint: Complaint }): ReactElement => {
  const { person } = useMe()
  return (
    <>
      {complaint.draftedBy === person.id ? <span>本人拟的结论，由他人审定。</span> : <Decide complaint={complaint} />}
      <ConfirmButton
        label="退回结论"
        title="退回结论？"
        send={() => api.POST("/api/v1/complaints/{complaintId}/return", { params: paramsOf(complaint) })}
        refresh={refresh}
      >
        <p>退给经办人重新调查，期限照常计算。</p>
      </ConfirmButton>
    </>
  )
}

/** What can be done with a complaint as it stands. */
export const ComplaintActs = ({ complaint }: { readonly complaint: Complaint }): ReactElement | null => {
  const [mayHandle, mayDecide] = [useMay("complaint.handle"), useMay("complaint.decide")]
  const decides = mayDecide && complaint.state === "drafted"
  const handles = mayHandle && isWaiting(complaint)
  if (!decides && !handles) return null
  return (
    <Flex gap="small" wrap align="center" className="no-print" role="group" aria-label="现在可以办的">
      {decides && <Deciding complaint={complaint} />}
      {handles && <Handling complaint={complaint} />}
    </Flex>
  )
}
