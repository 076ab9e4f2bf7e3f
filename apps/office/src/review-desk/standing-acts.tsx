import { Button, DatePicker, Flex, Form, Input, Select } from "antd"
import type { Dayjs } from "dayjs"
import type { ReactElement } from "react"
import { useNavigate } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { refresh } from "../catalogue/keys.ts"
import { useWrites } from "../catalogue/use-item.ts"
import { written, type Item } from "../catalogue/words.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { ChangePenalty, ReviewDisclosure } from "./rarer-acts.tsx"

type Force = "in-force" | "amended" | "repealed" | "lapsed"

const forces: readonly { readonly value: Force; readonly label: string }[] = [
  { value: "repealed", label: "废止" },
  { value: "lapsed", label: "失效" },
  { value: "amended", label: "修改" },
  { value: "in-force", label: "恢复有效（此前记错的）" },
]

const SinceAndBy = (): ReactElement | null => {
  const validity: unknown = Form.useWatch("validity")
  if (validity === "in-force") return null
  return (
    <>
      <Form.Item name="on" label="自何日起" rules={[{ required: true, message: "请填写日期" }]}>
        <DatePicker style={{ width: "100%" }} />
      </Form.Item>
      <Form.Item name="by" label="依据的文件（没有的不填）">
        <Input maxLength={200} />
      </Form.Item>
    </>
  )
}

const SetValidity = ({ item }: { readonly item: Item }): ReactElement => {
  const choices = forces.filter(({ value }) => value !== item.validity)
  return (
    <FormButton<{ readonly validity: Force; readonly on?: Dayjs | null; readonly by?: string }>
      label="设定有效性"
      title={`“${item.title}”的有效性`}
      initial={{ validity: choices[0]?.value ?? "repealed" }}
      send={({ validity, on, by }) =>
        api.POST("/api/v1/catalogue-items/{itemId}/validity", {
          params: { path: { itemId: item.id }, header: seen(item.version) },
          body: { validity, on: on?.format("YYYY-MM-DD") ?? null, by: written(by) },
        })
      }
      refresh={refresh}
    >
      <Form.Item name="validity" label="有效性">
        <Select options={[...choices]} />
      </Form.Item>
      <SinceAndBy />
      <p>公众立即看到；规章、规范性文件在年报表二里的数随之变动。正文照原样保留。</p>
    </FormButton>
  )
}

const Withdraw = ({ item }: { readonly item: Item }): ReactElement => (
  <FormButton<{ readonly note: string }>
    danger
    label="撤下"
    title={`撤下“${item.title}”？`}
    okText="确认撤下"
    send={({ note }) =>
      api.POST("/api/v1/catalogue-items/{itemId}/withdraw", { params: { path: { itemId: item.id }, header: seen(item.version) }, body: { note } })
    }
    refresh={refresh}
  >
    <p>公众只看到标题和下面的说明；正文和附件不再提供，其他渠道列入待撤下。</p>
    <Form.Item name="note" label="给公众的说明" rules={[{ required: true, whitespace: true, message: "请填写给公众的说明" }]}>
      <Input.TextArea rows={3} maxLength={500} showCount />
    </Form.Item>
  </FormButton>
)

const Discard = ({ item }: { readonly item: Item }): ReactElement => (
  <ConfirmButton
    danger
    label="作废"
    title={`作废“${item.title}”？`}
    send={() => api.DELETE("/api/v1/catalogue-items/{itemId}", { params: { path: { itemId: item.id }, header: seen(item.version) } })}
    refresh={refresh}
  >
    <p>作废后不能恢复；索引号 {item.indexNumber} 不再给别的信息用。</p>
  </ConfirmButton>
)

const Submit = ({ item }: { readonly item: Item }): ReactElement => (
  <ConfirmButton
    label="送审"
    title="送审？"
    send={() => api.POST("/api/v1/catalogue-items/{itemId}/submit", { params: { path: { itemId: item.id }, header: seen(item.version) } })}
    refresh={refresh}
  >
    <p>按现在的环节逐个审校；还对现在内容有效的签字不用重签。</p>
  </ConfirmButton>
)

/** What can be done with an item beside the stage that waits: written at, handed in, ended, withdrawn. */
export const StandingActs = ({ item }: { readonly item: Item }): ReactElement | null => {
  const [writes, publishes] = [useWrites(item), useMay("catalogue.publish")]
  const navigate = useNavigate()
  const { state, isPublic, publishedOn, validity, attribute } = item
  if (state === "discarded") return null
  const submits = (state === "draft" || state === "returned" || state === "withdrawn") && attribute === "proactive"
  return (
    <Flex gap="small" wrap>
      {writes && submits && <Submit item={item} />}
      {writes && <Button onClick={() => void navigate(`/catalogue/${item.id}/edit`)}>修改</Button>}
      {publishes && validity !== "not-applicable" && publishedOn !== null && <SetValidity item={item} />}
      {publishes && attribute === "not-disclosed" && <ReviewDisclosure item={item} />}
      {publishes && isPublic && item.section === "penalties" && <ChangePenalty item={item} />}
      {publishes && isPublic && <Withdraw item={item} />}
      {writes && publishedOn === null && <Discard item={item} />}
    </Flex>
  )
}
