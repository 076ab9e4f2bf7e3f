import { Checkbox, DatePicker, Form, Input, Select } from "antd"
import type { Dayjs } from "dayjs"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { newId, seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { channels, optionsOf, type Letter } from "./words.ts"

const refresh = [["letters"], ["requests"]]
const written = (text: string | undefined): string | null => (text === undefined || text.trim() === "" ? null : text.trim())

/** Files of the letter's own case: nothing else can go with it. */
const useFiles = (caseId: string) => {
  const files = useAnswer(["cases", caseId, "files"], (signal) => api.GET("/api/v1/cases/{caseId}/files", { params: { path: { caseId } }, signal }))
  return (files.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))
}

const Day = (): ReactElement => (
  <Form.Item name="on" label="日期" rules={[{ required: true, message: "请填写日期" }]}>
    <DatePicker style={{ width: "100%" }} />
  </Form.Item>
)

interface Sealing {
  readonly on: Dayjs
  readonly how: "printed-and-scanned" | "electronic"
  readonly fileId?: string
  readonly reference?: string
}

/** The scan of a sealed paper; of an electronic seal what it calls its act, and the sealed document where there is one. */
const ByHow = ({ files }: { readonly files: ReturnType<typeof useFiles> }): ReactElement => {
  const how: unknown = Form.useWatch("how")
  const electronic = how === "electronic"
  const must = { required: !electronic, message: "请选择扫描件；还没有的，先在办理页上传" }
  return (
    <>
      {electronic && (
        <Form.Item name="reference" label="电子印章的签章编号" rules={[{ required: true, whitespace: true, message: "请填写签章编号" }]}>
          <Input maxLength={200} />
        </Form.Item>
      )}
      <Form.Item name="fileId" label={`${electronic ? "盖好的文件" : "扫描件"}（先在办理页上传）`} rules={[must]}>
        <Select allowClear options={files} notFoundContent="本案还没有文件" />
      </Form.Item>
    </>
  )
}

/** The seal: printed, sealed and scanned back, or electronic. */
export const SealLetter = ({ letter: { id, caseId, version } }: { readonly letter: Letter }): ReactElement => {
  const files = useFiles(caseId)
  return (
    <FormButton<Sealing>
      primary
      label="用印"
      title="用印"
      initial={{ how: "printed-and-scanned" }}
      send={({ on, how, fileId, reference }) =>
        api.POST("/api/v1/letters/{letterId}/seal", {
          params: { path: { letterId: id }, header: seen(version) },
          body: { on: on.format("YYYY-MM-DD"), how, fileId: fileId ?? null, reference: written(reference) },
        })
      }
      refresh={refresh}
    >
      <Day />
      <Form.Item name="how" label="方式">
        <Select options={optionsOf({ "printed-and-scanned": "打印盖章后扫描", electronic: "电子印章" })} />
      </Form.Item>
      <ByHow files={files} />
    </FormButton>
  )
}

interface Delivering {
  readonly on: Dayjs
  readonly channel: keyof typeof channels
  readonly trackingNumber?: string
  readonly files?: string[]
  readonly sentByHand?: boolean
}

/** The delivery, with files of the case. */
export const DeliverLetter = ({ letter: { id, caseId, version } }: { readonly letter: Letter }): ReactElement => {
  const files = useFiles(caseId)
  return (
    <FormButton<Delivering>
      primary
      label="送出"
      title="送出文书"
      okText="送出"
      send={({ on, channel, trackingNumber, files: given = [], sentByHand = false }, deliveryId) =>
        api.POST("/api/v1/letters/{letterId}/deliver", {
          params: { path: { letterId: id }, header: seen(version) },
          body: {
            deliveryId,
            channel,
            on: on.format("YYYY-MM-DD"),
            seenOn: null,
            trackingNumber: written(trackingNumber),
            proofFileId: null,
            files: given,
            stepEntered: false,
            sentByHand,
          },
        })
      }
      refresh={refresh}
    >
      <Day />
      <Form.Item name="channel" label="方式" rules={[{ required: true, message: "请选择方式" }]}>
        <Select options={optionsOf(channels)} />
      </Form.Item>
      <Form.Item name="trackingNumber" label="邮件单号">
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="files" label="附上的文件（只能是本案的）">
        <Select mode="multiple" options={files} />
      </Form.Item>
      <Form.Item name="sentByHand" valuePropName="checked" extra="选电子邮件的，由系统今天发到申请人登记的邮箱；已经自行发出的，请勾选，只作记录。">
        <Checkbox>邮件已经自行发出</Checkbox>
      </Form.Item>
    </FormButton>
  )
}

/** The electronic seal that the office has set up. */
export const SealElectronically = ({ letter: { id, version } }: { readonly letter: Letter }): ReactElement => (
  <ConfirmButton
    label="电子用印"
    title="由电子印章用印？盖好的文书成为本案的文件。"
    send={() =>
      api.POST("/api/v1/letters/{letterId}/seal-electronically", {
        params: { path: { letterId: id }, header: seen(version) },
        body: { fileId: newId() },
      })
    }
    refresh={refresh}
  />
)

/** A mail that could not be sent goes again, today. */
export const ResendLetter = ({ letter: { id, version, deliveries } }: { readonly letter: Letter }): ReactElement | null => {
  const failed = deliveries.find(({ sending }) => sending === "failed")
  if (failed === undefined) return null
  return (
    <ConfirmButton
      label="重发邮件"
      title="重新发到申请人登记的邮箱？送出之日是今天。"
      send={() =>
        api.POST("/api/v1/letters/{letterId}/resend", { params: { path: { letterId: id }, header: seen(version) }, body: { deliveryId: failed.id } })
      }
      refresh={refresh}
    />
  )
}
