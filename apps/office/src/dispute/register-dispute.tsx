import { DatePicker, Form, Input, Select } from "antd"
import type { Dayjs } from "dayjs"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { once } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { PickRequest } from "../request/pick-request.tsx"
import { againsts, instances, kinds, optionsOf } from "./words.ts"

type Kept = components["schemas"]["Dispute"]["dispute"]

interface Filled {
  readonly caseId?: string
  readonly kind: Kept["kind"]
  readonly instance: Kept["instance"]
  readonly bodyName: string
  readonly bodyCaseNumber?: string
  readonly acceptedOn: Dayjs
  readonly against: Kept["against"]
  readonly priorDisputeId?: string
}

const written = (text: string | undefined): string | null => (text === undefined || text.trim() === "" ? null : text.trim())

/** Registers a dispute of a case; the case is asked for where it is not known. */
export const RegisterDispute = ({ caseId, prior }: { readonly caseId: string | null; readonly prior?: string }): ReactElement => (
  <FormButton<Filled>
    label={prior === undefined ? "登记复议、诉讼" : "登记后续的诉讼"}
    title="登记行政复议、行政诉讼"
    primary={caseId === null}
    okText="登记"
    initial={{ instance: "first", against: "decision", ...(prior === undefined ? {} : { priorDisputeId: prior }) }}
    send={({ caseId: given, acceptedOn, bodyCaseNumber, priorDisputeId, bodyName, ...rest }, id) =>
      api.POST("/api/v1/requests/{caseId}/disputes", {
        params: { path: { caseId: caseId ?? given ?? "" }, header: once(id) },
        body: {
          ...rest,
          disputeId: id,
          bodyName: bodyName.trim(),
          bodyCaseNumber: written(bodyCaseNumber),
          acceptedOn: acceptedOn.format("YYYY-MM-DD"),
          priorDisputeId: written(priorDisputeId),
        },
      })
    }
    refresh={[["disputes"], ["requests"]]}
  >
    {caseId === null && (
      <Form.Item name="caseId" label="所涉申请" rules={[{ required: true, message: "请选择所涉申请" }]}>
        <PickRequest />
      </Form.Item>
    )}
    <Form.Item name="kind" label="类别" rules={[{ required: true, message: "请选择类别" }]}>
      <Select options={optionsOf(kinds)} />
    </Form.Item>
    <Form.Item name="instance" label="审级（行政复议选一审）">
      <Select options={optionsOf(instances)} />
    </Form.Item>
    <Form.Item name="against" label="不服什么">
      <Select options={optionsOf(againsts)} />
    </Form.Item>
    <Form.Item name="bodyName" label="复议机关或者法院" rules={[{ required: true, message: "请填写复议机关或者法院" }]}>
      <Input maxLength={100} />
    </Form.Item>
    <Form.Item name="bodyCaseNumber" label="案号">
      <Input maxLength={60} />
    </Form.Item>
    <Form.Item name="acceptedOn" label="受理日期" rules={[{ required: true, message: "请填写受理日期" }]}>
      <DatePicker style={{ width: "100%" }} />
    </Form.Item>
    <Form.Item name="priorDisputeId" label="此前的复议或者上一审级（登记簿编号）" extra="复议后起诉、上诉、再审时填写">
      <Input maxLength={64} autoComplete="off" />
    </Form.Item>
  </FormButton>
)
