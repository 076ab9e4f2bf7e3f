import { DatePicker, Flex, Form, Input } from "antd"
import type { Dayjs } from "dayjs"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { seen } from "../api/new-id.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { Errors } from "./against.tsx"
import { DeliverLetter, ResendLetter, SealElectronically, SealLetter } from "./letter-ways-out.tsx"
import type { Letter, Verb } from "./words.ts"

const refresh = [["letters"], ["requests"]]
const verbWords: Readonly<Record<Verb, string>> = {
  revise: "修改",
  submit: "送审",
  pass: "通过",
  return: "退回",
  approve: "签发",
  void: "作废",
  seal: "用印",
  "seal-electronically": "电子用印",
  resend: "重发邮件",
  deliver: "送出",
  "record-reached": "记录送达之日",
  print: "下载成品",
}
const required = (words: string) => [{ required: true, message: `请填写${words}` }]
const written = (text: string | undefined): string | null => (text === undefined || text.trim() === "" ? null : text.trim())

const Day = (): ReactElement => (
  <Form.Item name="on" label="日期" rules={required("日期")}>
    <DatePicker style={{ width: "100%" }} />
  </Form.Item>
)
const Reason = ({ name, label, must }: { readonly name: string; readonly label: string; readonly must: boolean }): ReactElement => (
  <Form.Item name={name} label={label} {...(must ? { rules: required(label) } : {})}>
    <Input.TextArea rows={3} maxLength={1000} />
  </Form.Item>
)

/** The form of each verb that this page has; a letter is revised on the page of its request. */
const formOf = ({ verb, code }: Letter["allowed"][number], letter: Letter): ReactElement | null => {
  const { id: letterId, version } = letter
  const params = { path: { letterId }, header: seen(version) }
  const faulty = code === "LETTER_FAULTY"
  switch (verb) {
    case "submit":
      return (
        <ConfirmButton label="送审" title="提交审签？" send={() => api.POST("/api/v1/letters/{letterId}/submit", { params })} refresh={refresh} />
      )
    case "pass":
      return (
        <FormButton<{ readonly remark?: string }>
          primary
          label="通过"
          title="审核通过"
          okText="通过"
          send={({ remark }) => api.POST("/api/v1/letters/{letterId}/pass", { params, body: { remark: written(remark) } })}
          refresh={refresh}
        >
          <Reason name="remark" label="意见（可以不填）" must={false} />
        </FormButton>
      )
    case "return":
      return (
        <FormButton<{ readonly reason: string }>
          label="退回"
          title="退回起草人"
          okText="退回"
          send={(body) => api.POST("/api/v1/letters/{letterId}/return", { params, body })}
          refresh={refresh}
        >
          <Reason name="reason" label="退回的理由" must />
        </FormButton>
      )
    case "approve":
      return (
        <FormButton<{ readonly on: Dayjs; readonly despite?: string }>
          primary
          label="签发"
          title="签发"
          okText="签发"
          send={({ on, despite }) =>
            api.POST("/api/v1/letters/{letterId}/approve", { params, body: { on: on.format("YYYY-MM-DD"), despite: written(despite) } })
          }
          refresh={refresh}
        >
          {faulty && <Errors letter={letter} />}
          <p>签发即取得文号；属于答复的，决定同时生效。</p>
          <Day />
          {faulty && <Reason name="despite" label="坚持签发的理由（留在记录里）" must />}
        </FormButton>
      )
    case "void":
      return (
        <FormButton<{ readonly reason: string }>
          danger
          label="作废"
          title="作废这件文书"
          okText="作废"
          send={(body) => api.POST("/api/v1/letters/{letterId}/void", { params, body })}
          refresh={refresh}
        >
          <p>已取得的文号留在登记上，注明作废；随签发生效的决定撤销。</p>
          <Reason name="reason" label="作废的理由" must />
        </FormButton>
      )
    case "seal":
      return <SealLetter letter={letter} />
    case "seal-electronically":
      return <SealElectronically letter={letter} />
    case "resend":
      return <ResendLetter letter={letter} />
    case "deliver":
      return <DeliverLetter letter={letter} />
    case "record-reached":
      return (
        <FormButton<{ readonly on: Dayjs }>
          label="记录送达之日"
          title="对方收到之日"
          send={({ on }) => api.POST("/api/v1/letters/{letterId}/record-reached", { params, body: { on: on.format("YYYY-MM-DD") } })}
          refresh={refresh}
        >
          <Day />
        </FormButton>
      )
    default:
      return null
  }
}

/** What may be done now; and why the rest may not. */
export const LetterActs = ({ letter }: { readonly letter: Letter }): ReactElement => {
  const shown = letter.allowed.flatMap((one) => {
    const form = one.allowed ? formOf(one, letter) : null
    return form === null ? [] : [{ verb: one.verb, form }]
  })
  const barred = letter.allowed.filter(({ allowed, code }) => !allowed && code !== "NOT_PERMITTED")
  return (
    <Flex vertical gap="small">
      {shown.length > 0 && (
        <Flex gap="small" wrap role="group" aria-label="现在可以办的">
          {shown.map(({ verb, form }) => (
            <span key={verb}>{form}</span>
          ))}
        </Flex>
      )}
      {barred.length > 0 && (
        <details>
          <summary>现在不能办的，为什么</summary>
          <ul>
            {barred.map(({ verb, words }) => (
              <li key={verb}>
                {verbWords[verb]}：{words}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Flex>
  )
}
