import { Select } from "antd"
import { useState, type ReactElement } from "react"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"

const most = 20
/** What a registration number looks like: a digit in it, and nothing a sentence has. */
const numberLike = /^[^\s，。]*\d[^\s，。]*$/u

/** A box that finds a request of the agency by its number or by words of it; a form gives it its value, the case's id. */
export const PickRequest = ({
  id,
  value,
  onChange,
  not,
}: {
  readonly id?: string
  readonly value?: string | null
  readonly onChange?: (value: string | null) => void
  /** A case that cannot be picked. */
  readonly not?: string
}): ReactElement => {
  const [sought, setSought] = useState("")
  const narrowed = sought === "" ? {} : numberLike.test(sought) ? { number: sought } : { words: sought }
  const query = { limit: most, open: "all", sort: "received", order: "desc", ...narrowed } as const
  const requests = useAnswer(["requests", "pick", query], (signal) => api.GET("/api/v1/requests", { params: { query }, signal }))
  const items = (requests.data?.items ?? []).filter(({ caseId }) => caseId !== not)
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      showSearch={{ filterOption: false, onSearch: (text) => setSought(text.trim()) }}
      value={value ?? null}
      onChange={(picked: string | null | undefined) => onChange?.(picked ?? null)}
      loading={requests.isFetching}
      placeholder="输入登记编号，或者申请内容中的字查找"
      notFoundContent={requests.isFetching ? "正在查找…" : "没有找到"}
      options={items.map(({ caseId, registrationNumber, content }) => ({
        value: caseId,
        label: content === null ? registrationNumber : `${registrationNumber}　${content.slice(0, 30)}`,
      }))}
    />
  )
}
