import { Flex, Form, Input } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { OnField, PersonField } from "../request/steps/fields.tsx"
import { ChangeConcern } from "./concern-form.tsx"
import { refresh, type PublicConcern } from "./words.ts"

interface Said {
  readonly response: string
  readonly respondedBy: string
  readonly respondedThrough: string
  readonly respondedOn: string
}

const OfOpen = ({ concern }: { readonly concern: PublicConcern }): ReactElement => {
  const { today } = useMe()
  const { id: concernId, version } = concern
  const params = { path: { concernId }, header: seen(version) }
  return (
    <>
      <FormButton<Said>
        primary
        width={680}
        label="登记回应"
        title="登记回应"
        initial={{ respondedOn: today }}
        send={(body) => api.POST("/api/v1/public-concerns/{concernId}/answer", { params, body })}
        refresh={refresh}
      >
        <Form.Item name="response" label="说了什么" rules={[{ required: true, whitespace: true, message: "请填写回应" }]}>
          <Input.TextArea autoSize={{ minRows: 6, maxRows: 18 }} maxLength={10_000} />
        </Form.Item>
        <Form.Item name="respondedBy" label="谁说的" rules={[{ required: true, whitespace: true, message: "请填写回应人，例如 县教育局新闻发言人" }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item
          name="respondedThrough"
          label="通过什么方式"
          rules={[{ required: true, whitespace: true, message: "请填写方式，例如 新闻发布会、门户网站" }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <OnField name="respondedOn" label="回应日期" />
      </FormButton>
      <FormButton<{ readonly personId: string }>
        label="分派"
        title="交给一名经办人"
        okText="分派"
        send={(body) => api.POST("/api/v1/public-concerns/{concernId}/assign", { params, body })}
        refresh={refresh}
      >
        <PersonField name="personId" label="经办人" />
      </FormButton>
      <ChangeConcern concern={concern} />
      <FormButton<{ readonly reason: string }>
        danger
        label="不作回应"
        title="不作回应"
        okText="不作回应"
        send={(body) => api.POST("/api/v1/public-concerns/{concernId}/discard", { params, body })}
        refresh={refresh}
      >
        <p className="first">重复登记、登记有误、不属于本机关的，写明理由。</p>
        <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: "请填写理由" }]}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </FormButton>
    </>
  )
}

/** What can be done with a concern as it stands. */
export const ConcernActs = ({ concern }: { readonly concern: PublicConcern }): ReactElement | null => {
  const [mayWrite, mayPublish] = [useMay("concern.write"), useMay("concern.publish")]
  const { id: concernId, version, state, publishedOn, title } = concern
  const answers = mayWrite && state === "open"
  const publishes = mayPublish && state === "answered"
  if (!answers && !publishes) return null
  const published = publishedOn === null
  return (
    <Flex gap="small" wrap className="no-print" role="group" aria-label="现在可以办的">
      {answers && <OfOpen concern={concern} />}
      {publishes && (
        <ConfirmButton
          danger={!published}
          label={published ? "公开" : "撤下"}
          title={published ? `公开“${title}”和回应？` : `撤下“${title}”和回应？`}
          send={() =>
            api.PUT("/api/v1/public-concerns/{concernId}/publication", {
              params: { path: { concernId }, header: seen(version) },
              body: { published },
            })
          }
          refresh={refresh}
        >
          <p>{published ? "门户的“回应关切”里登出关切的内容和回应，不登来源。" : "撤下后公众看不到。"}</p>
        </ConfirmButton>
      )}
    </Flex>
  )
}
