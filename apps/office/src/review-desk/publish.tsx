import { Alert, Checkbox, Form, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { seen } from "../api/new-id.ts"
import { refresh } from "../catalogue/keys.ts"
import { ofPair } from "../catalogue/obstacles.tsx"
import type { Item } from "../catalogue/words.ts"
import { useChannels } from "../channel/use-channels.ts"
import { FormButton } from "../listing/form-button.tsx"
import { isReady, type Half } from "./pair.tsx"

interface Filled {
  readonly together?: readonly string[]
  readonly channels?: readonly string[]
}

const byJobOrHand = new Set(["webhook", "mail", "wechat", "weibo", "other-account"])

/** Publishes an item, with the other half of its pair where that is ready; asks once more, for the public sees it at once. */
export const Publish = ({ item, halves }: { readonly item: Item; readonly halves: readonly Half[] }): ReactElement | null => {
  const channels = (useChannels().data?.items ?? []).filter(({ kind, closedOn }) => closedOn === null && byJobOrHand.has(kind))
  const ready = halves.filter(isReady)
  const barred = item.obstacles.filter(({ code }) => !ofPair.has(code) || ready.length === 0)
  if (item.state !== "in-review" || item.waitingStage !== null || barred.length > 0) return null
  const needed = item.obstacles.some(({ code }) => ofPair.has(code))
  const versions = new Map(ready.map(({ id, version }) => [id, version]))
  return (
    <FormButton<Filled>
      primary
      label="发布"
      title={`发布“${item.title}”？`}
      okText="确认发布"
      initial={{ together: needed ? ready.map(({ id }) => id) : [], channels: channels.map(({ id }) => id) }}
      send={({ together = [], channels: to }) =>
        api.POST("/api/v1/catalogue-items/{itemId}/publish", {
          params: { path: { itemId: item.id }, header: seen(item.version) },
          body: {
            together: together.flatMap((itemId) => {
              const version = versions.get(itemId)
              return version === undefined ? [] : [{ itemId, version }]
            }),
            channels: to === undefined ? null : [...to],
          },
        })
      }
      refresh={refresh}
    >
      <Alert
        type="info"
        showIcon
        title={
          item.publishedOn === null
            ? "确认后公众立即看到，公开日期记为今天；规章和规范性文件同时列入表二。"
            : "确认后公众看到的内容立即换成这一份，公开日期不变。"
        }
      />
      {ready.length > 0 && (
        <Form.Item name="together" label="一并发布">
          <Checkbox.Group options={ready.map(({ id, title }) => ({ value: id, label: title }))} />
        </Form.Item>
      )}
      {channels.length > 0 && (
        <Form.Item name="channels" label="门户以外的渠道">
          <Select mode="multiple" options={channels.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      )}
    </FormButton>
  )
}
