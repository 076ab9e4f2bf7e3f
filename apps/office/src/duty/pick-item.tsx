import { AutoComplete } from "antd"
import { useState, type ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"

const most = 20

/** A box for an item of the catalogue: found by part of its title, or named by its id. */
export const PickItem = ({
  id,
  value,
  onChange,
}: {
  readonly id?: string
  readonly value?: string
  readonly onChange?: (itemId: string) => void
}): ReactElement => {
  const may = useMay("catalogue.read")
  const [words, setWords] = useState("")
  const query = { limit: most, ...(words === "" ? {} : { words }) }
  const items = useAnswer(["catalogue-items", "pick", query], (signal) => api.GET("/api/v1/catalogue-items", { params: { query }, signal }), may)
  return (
    <AutoComplete
      {...(id === undefined ? {} : { id })}
      value={value ?? ""}
      onChange={(next: string) => onChange?.(next.trim())}
      placeholder="输入标题中的字查找，或者信息编号"
      showSearch={{ filterOption: false, onSearch: (text) => setWords(text.trim().slice(0, 100)) }}
      options={(items.data?.items ?? []).map((item) => ({
        value: item.id,
        label: `${item.title}（${item.indexNumber}，${item.publishedOn === null ? "还没有公开" : `${item.publishedOn} 公开`}）`,
      }))}
    />
  )
}
