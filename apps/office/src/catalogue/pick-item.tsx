import { Select } from "antd"
import { useState, type ReactElement } from "react"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { itemsKey } from "./keys.ts"
import { useItem } from "./use-item.ts"

/** A box for another item of the catalogue, found by its title or number. */
export const PickItem = ({
  id,
  value,
  onChange,
  not,
}: {
  readonly id?: string
  readonly value?: string | null
  readonly onChange?: (itemId: string | undefined) => void
  /** The item that it is not. */
  readonly not: string | null
}): ReactElement => {
  const [words, setWords] = useState("")
  const own = useItem(value ?? "", typeof value === "string" && value !== "")
  const query = { limit: 20, ...(words.trim() === "" ? { section: "policies" as const } : { words: words.trim() }) }
  const found = useAnswer([...itemsKey, "pick", query], (signal) => api.GET("/api/v1/catalogue-items", { params: { query }, signal }))
  const options = (found.data?.items ?? [])
    .filter((item) => item.id !== not && item.interprets === null && item.state !== "discarded")
    .map(({ id: itemId, title, indexNumber }) => ({ value: itemId, label: `${title}（${indexNumber}）` }))
  if (own.data !== undefined && own.data.id === value && !options.some((one) => one.value === value))
    options.unshift({ value: own.data.id, label: `${own.data.title}（${own.data.indexNumber}）` })
  return (
    <Select<string>
      {...(id === undefined ? {} : { id })}
      allowClear
      showSearch={{ filterOption: false, onSearch: setWords }}
      placeholder="按标题、索引号查找"
      value={value ?? null}
      options={options}
      onChange={(picked?: string) => onChange?.(picked)}
    />
  )
}
