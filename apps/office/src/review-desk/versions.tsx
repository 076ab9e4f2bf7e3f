import { Button, Card, Flex, Select } from "antd"
import { useState, type ReactElement } from "react"
import { api } from "../api/client.ts"
import { wordsOfEvent } from "../audit/event-words.ts"
import { useAnswer } from "../api/use-answer.ts"
import { itemsKey } from "../catalogue/keys.ts"
import type { Item } from "../catalogue/words.ts"
import { Answered } from "../frame/page-frame.tsx"
import { moment } from "../listing/moment.ts"
import { useNameOf } from "../people/names.ts"
import { ContentsBeside } from "./contents-beside.tsx"

const Comparison = ({ itemId, from, to }: { readonly itemId: string; readonly from: number; readonly to: number }): ReactElement => {
  const compared = useAnswer([...itemsKey, "comparison", itemId, from, to], (signal) =>
    api.GET("/api/v1/catalogue-items/{itemId}/comparison", { params: { path: { itemId }, query: { from, to } }, signal }),
  )
  return (
    <Answered answer={compared}>
      {({ from: left, to: right }) => (
        <ContentsBeside
          left={{ title: `第 ${String(left.version)} 版`, content: left.fields }}
          right={{ title: `第 ${String(right.version)} 版`, content: right.fields }}
        />
      )}
    </Answered>
  )
}

/** Versions of an item, two of them side by side: at first what the public sees against what is there now. */
export const Versions = ({ item: { id: itemId, version, publishedHash } }: { readonly item: Item }): ReactElement => {
  const nameOf = useNameOf()
  const versions = useAnswer([...itemsKey, "versions", itemId, version], (signal) =>
    api.GET("/api/v1/catalogue-items/{itemId}/versions", { params: { path: { itemId } }, signal }),
  )
  const [open, setOpen] = useState(false)
  const [picked, setPicked] = useState<{ readonly from?: number; readonly to?: number }>({})
  return (
    <Card
      size="small"
      title={<h2>版本对照</h2>}
      className="no-print"
      extra={
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "收起" : "对照"}
        </Button>
      }
    >
      <Answered answer={versions}>
        {({ items }) => {
          const published = publishedHash === null ? undefined : items.find(({ contentHash }) => contentHash === publishedHash)
          const latest = items[0]?.version ?? version
          const from =
            picked.from ?? published?.version ?? items.find((one) => one.version < latest && one.contentHash !== items[0]?.contentHash)?.version
          const to = picked.to ?? latest
          const options = items.map((one) => ({
            value: one.version,
            label: `第 ${String(one.version)} 版 ${wordsOfEvent(one.event)}，${nameOf(one.actor)}，${moment(one.at)}${one === published ? "（公众看到的）" : ""}`,
          }))
          if (!open) return <span>共 {items.length} 版</span>
          return (
            <Flex vertical gap="small">
              <Flex gap="small" wrap>
                <Select<number>
                  aria-label="左边的版本"
                  className="pick-version"
                  popupMatchSelectWidth={false}
                  value={from ?? null}
                  placeholder="选一版"
                  options={options}
                  onChange={(value) => setPicked({ ...picked, from: value })}
                />
                <Select<number>
                  aria-label="右边的版本"
                  className="pick-version"
                  popupMatchSelectWidth={false}
                  value={to}
                  options={options}
                  onChange={(value) => setPicked({ ...picked, to: value })}
                />
              </Flex>
              {from === undefined ? <p className="quiet">只有一份内容，没有可以对照的。</p> : <Comparison itemId={itemId} from={from} to={to} />}
            </Flex>
          )
        }}
      </Answered>
    </Card>
  )
}
