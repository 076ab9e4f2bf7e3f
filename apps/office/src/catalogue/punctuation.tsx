import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { itemsKey } from "./keys.ts"
import { parts, wordOf, type Item } from "./words.ts"

/** Punctuation and spacing of the saved text that might be put otherwise; nothing of it bars anything. */
export const Punctuation = ({ item: { id: itemId, version } }: { readonly item: Pick<Item, "id" | "version"> }): ReactElement | null => {
  const found = useAnswer([...itemsKey, "punctuation", itemId, version], (signal) =>
    api.GET("/api/v1/catalogue-items/{itemId}/punctuation", { params: { path: { itemId } }, signal }),
  )
  const items = found.data?.items ?? []
  return items.length === 0 ? null : (
    <details>
      <summary>标点和空格的提示 {items.length} 处，不影响发布</summary>
      <ul className="item-list">
        {items.map(({ part, line, before, after, words }, at) => (
          <li key={at} className="hit">
            <div className="item-more">
              {wordOf(parts, part)}第 {line} 行{words.length > 0 && `：${words.join("；")}`}
            </div>
            <div className="hit-text">{before}</div>
            <div className="hit-text">可改为：{after}</div>
          </li>
        ))}
      </ul>
    </details>
  )
}
