import { Form, Input, InputNumber, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { once, seen } from "../api/new-id.ts"
import { optionsOf, written } from "../catalogue/words.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { kinds, type Channel } from "./words.ts"

const refresh = [["channels"]]
interface Filled {
  readonly kind: Channel["kind"]
  readonly name: string
  readonly owner?: string
  readonly leastAWeek?: number | null
  readonly address?: string
}

const addressLabels: Readonly<Partial<Record<Channel["kind"], string>>> = { webhook: "推送到的网址", mail: "收件邮箱" }

const Address = ({ kind }: { readonly kind: Channel["kind"] | undefined }): ReactElement => {
  const must = kind === "webhook" || kind === "mail"
  const label = (kind === undefined ? undefined : addressLabels[kind]) ?? "网址（没有的不填）"
  return (
    <Form.Item name="address" label={label} {...(must ? { rules: [{ required: true, message: `请填写${label}` }] } : {})}>
      <Input maxLength={500} />
    </Form.Item>
  )
}

const Rest = ({ kind }: { readonly kind?: Channel["kind"] }): ReactElement => {
  const watched: Channel["kind"] | undefined = Form.useWatch<Channel["kind"] | undefined>("kind")
  return (
    <>
      <Form.Item name="name" label="名称" rules={[{ required: true, whitespace: true, message: "请填写名称" }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="owner" label="负责人（没有的不填）">
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="leastAWeek" label="每周至少发布几条（不要求的不填）">
        <InputNumber min={0} max={1000} style={{ width: "100%" }} />
      </Form.Item>
      <Address kind={kind ?? watched} />
    </>
  )
}

const bodyOf = ({ name, owner, leastAWeek, address }: Filled) => ({
  name: name.trim(),
  owner: written(owner),
  leastAWeek: leastAWeek ?? null,
  address: written(address),
})

/** Adds a channel. */
export const AddChannel = (): ReactElement => (
  <FormButton<Filled>
    primary
    label="增加渠道"
    title="增加公开渠道"
    send={(given, id) => api.POST("/api/v1/channels", { params: { header: once(id) }, body: { channelId: id, kind: given.kind, ...bodyOf(given) } })}
    refresh={refresh}
  >
    <Form.Item name="kind" label="类别" rules={[{ required: true, message: "请选择类别" }]}>
      <Select options={optionsOf(kinds)} />
    </Form.Item>
    <Rest />
  </FormButton>
)

/** Changes a channel that is open, or closes it. */
export const ChannelActs = ({ channel }: { readonly channel: Channel }): ReactElement => {
  const { id: channelId, version, kind, name, owner, leastAWeek, address } = channel
  const params = { path: { channelId }, header: seen(version) }
  return (
    <>
      <FormButton<Filled>
        inTable
        label="修改"
        title={`修改“${name}”`}
        initial={{ name, leastAWeek, ...(owner === null ? {} : { owner }), ...(address === null ? {} : { address }) }}
        send={(given) => api.PUT("/api/v1/channels/{channelId}", { params, body: bodyOf(given) })}
        refresh={refresh}
      >
        <Rest kind={kind} />
      </FormButton>{" "}
      <ConfirmButton
        inTable
        danger
        label="停用"
        title={`停用“${name}”？`}
        send={() => api.DELETE("/api/v1/channels/{channelId}", { params })}
        refresh={refresh}
      >
        <p>此后发布的信息不再列入这个渠道；已经发布的仍计数。</p>
      </ConfirmButton>
    </>
  )
}
