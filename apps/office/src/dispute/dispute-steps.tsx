import { DatePicker, Form, Input, Select } from "antd"
import type { Dayjs } from "dayjs"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { once } from "../api/new-id.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { useFreshId } from "../api/new-id.ts"
import { ResultStep } from "./result-step.tsx"
import { happenings, optionsOf, procedures } from "./words.ts"

type Dispute = components["schemas"]["Dispute"]

const refresh = [["disputes"]]
const path = (disputeId: string, id: string) => ({ path: { disputeId }, header: once(id) })

const Day = (): ReactElement => (
  <Form.Item name="on" label="日期" rules={[{ required: true, message: "请填写日期" }]}>
    <DatePicker style={{ width: "100%" }} />
  </Form.Item>
)

const StrikeLast = ({ disputeId, last }: { readonly disputeId: string; readonly last: Dispute["happenings"][number] }): ReactElement => {
  const fresh = useFreshId()
  return (
    <ConfirmButton
      danger
      label="撤销最后一步"
      title={`撤销 ${last.on} 的“${happenings[last.what]}”？`}
      send={() => api.POST("/api/v1/disputes/{disputeId}/strike-last", { params: path(disputeId, fresh.id), body: { on: last.on, what: last.what } })}
      refresh={refresh}
      onDone={fresh.renew}
    >
      <p>用于误记。撤销本身留有记录。</p>
    </ConfirmButton>
  )
}

/** The steps of a dispute; what is late is entered and marked so. */
export const DisputeSteps = ({ shown: { dispute, happenings: all } }: { readonly shown: Dispute }): ReactElement => {
  const { id: disputeId } = dispute
  const last = all.at(-1)
  const has = (what: Dispute["happenings"][number]["what"]): boolean => all.some((one) => one.what === what)
  // After the result there is nothing more to enter.
  const under = !has("result")
  return (
    <>
      {under && !has("copy-received") && (
        <FormButton<{ readonly on: Dayjs; readonly procedure: keyof typeof procedures }>
          label="收到副本"
          title="收到申请书（起诉状）副本"
          initial={{ procedure: "ordinary" }}
          send={({ on, procedure }, id) =>
            api.POST("/api/v1/disputes/{disputeId}/receive-copy", { params: path(disputeId, id), body: { on: on.format("YYYY-MM-DD"), procedure } })
          }
          refresh={refresh}
        >
          <Day />
          <Form.Item name="procedure" label="程序">
            <Select options={optionsOf(procedures)} />
          </Form.Item>
          <p>我方答复期限从这一天起算。</p>
        </FormButton>
      )}
      {under && !has("answered") && (
        <FormButton<{ readonly on: Dayjs; readonly documentNumber?: string }>
          label="提交答复"
          title="提交答复（答辩）和证据"
          send={({ on, documentNumber = "" }, id) =>
            api.POST("/api/v1/disputes/{disputeId}/answer", {
              params: path(disputeId, id),
              body: { on: on.format("YYYY-MM-DD"), documentNumber: documentNumber.trim() === "" ? null : documentNumber.trim(), fileId: null },
            })
          }
          refresh={refresh}
        >
          <Day />
          <Form.Item name="documentNumber" label="答复书（答辩状）文号">
            <Input maxLength={60} />
          </Form.Item>
        </FormButton>
      )}
      {under && (
        <FormButton<{ readonly on: Dayjs }>
          label="听证、开庭"
          title="听证、开庭"
          send={({ on }, id) =>
            api.POST("/api/v1/disputes/{disputeId}/hearing", { params: path(disputeId, id), body: { on: on.format("YYYY-MM-DD"), fileId: null } })
          }
          refresh={refresh}
        >
          <Day />
        </FormButton>
      )}
      {under && <ResultStep disputeId={disputeId} />}
      {last !== undefined && <StrikeLast disputeId={disputeId} last={last} />}
    </>
  )
}
