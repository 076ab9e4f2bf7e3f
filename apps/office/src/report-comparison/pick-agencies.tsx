import { Select } from "antd"
import { useState, type ReactElement } from "react"
import { agencyKey } from "../agency/pick-agency.tsx"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"

const mostPicked = 200

/** The names of agencies that an address brought along, which no search has found yet. */
const usePickedNames = (picked: readonly string[], year: number): ReadonlyMap<string, string> => {
  const query = { agencies: picked.join(","), from: year, to: year, limit: mostPicked }
  const named = useAnswer(
    ["report-comparisons", "names", query],
    (signal) => api.GET("/api/v1/report-comparisons", { params: { query }, signal }),
    picked.length > 0,
  )
  return new Map((named.data?.items ?? []).map(({ agencyId, agency }) => [agencyId, agency]))
}

/** A box that picks agencies of the tree; none picked are all. */
export const PickAgencies = ({
  picked,
  year,
  onPicked,
}: {
  readonly picked: readonly string[]
  readonly year: number
  readonly onPicked: (agencies: readonly string[]) => void
}): ReactElement => {
  const { agency } = useMe()
  const [words, setWords] = useState("")
  const query = { limit: 50, under: agency.id, ...(words === "" ? {} : { words }) }
  const found = useAnswer([...agencyKey, "pick", query], (signal) => api.GET("/api/v1/agencies", { params: { query }, signal }))
  const names = new Map<string, string>([
    ...usePickedNames(picked, year),
    ...(agency.name.includes(words) ? [[agency.id, agency.name] as const] : []),
    ...(found.data?.items ?? []).map(({ id, name }) => [id, name] as const),
  ])
  return (
    <Select<string[]>
      mode="multiple"
      aria-label="机关"
      placeholder="全部机关；输入名称中的字查找"
      className="comparison-pick"
      showSearch={{ filterOption: false, onSearch: (text) => setWords(text.trim()) }}
      allowClear
      maxCount={mostPicked}
      value={[...picked]}
      loading={found.isFetching}
      options={[...names].map(([value, label]) => ({ value, label }))}
      onChange={(ids) => onPicked(ids)}
    />
  )
}
