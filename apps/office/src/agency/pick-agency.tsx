import { Select } from "antd"
import { useState, type ReactElement } from "react"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"

/** Name of the answers on agencies. */
export const agencyKey = ["agencies"] as const

/** A box that finds an agency by part of its name; a form gives it its value. */
export const PickAgency = ({
  id,
  value,
  onChange,
  under,
  mayBeNone = false,
}: {
  readonly id?: string
  readonly value?: string | null
  readonly onChange?: (value: string | null) => void
  /** Only those below this one, and itself. */
  readonly under?: string
  readonly mayBeNone?: boolean
}): ReactElement => {
  const [words, setWords] = useState("")
  const query = { limit: 50, ...(under === undefined ? {} : { under }), ...(words === "" ? {} : { words }) }
  const agencies = useAnswer([...agencyKey, "pick", query], (signal) => api.GET("/api/v1/agencies", { params: { query }, signal }))
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      showSearch={{ filterOption: false, onSearch: (text) => setWords(text.trim()) }}
      allowClear={mayBeNone}
      value={value ?? null}
      onChange={(picked: string | null | undefined) => onChange?.(picked ?? null)}
      loading={agencies.isFetching}
      placeholder={mayBeNone ? "没有的不填" : "输入名称中的字查找"}
      options={(agencies.data?.items ?? []).map((agency) => ({ value: agency.id, label: agency.name }))}
    />
  )
}
