import { Flex, Tag } from "antd"
import type { ReactElement } from "react"
import type { FilterName } from "./filter.ts"

/** What an address can narrow the board to that no box of the page shows, in words. */
const told: Readonly<Partial<Record<FilterName, (value: string) => string>>> = {
  outcome: (value) => `办理结果：${value === "withdrawn" ? "申请人撤回" : value}`,
  receivedFrom: (value) => `${value} 起收到`,
  receivedTo: (value) => `${value} 止收到`,
  endedFrom: (value) => `${value} 起办结`,
  endedTo: (value) => `${value} 止办结`,
  late: (value) => (value === "yes" ? "逾期答复的" : "按时答复的"),
  answeredIn: (value) => `用时 ${value} 个工作日`,
  counted: (value) => (value === "yes" ? "计入年度报告的" : "不计入年度报告的"),
}

/** The filters that come with an address, as a dashboard's numbers have them; each can be taken off. */
export const NarrowedBy = ({
  filter,
  set,
}: {
  readonly filter: Readonly<Record<string, string>>
  readonly set: (name: FilterName, value: string | undefined) => void
}): ReactElement | null => {
  const names: readonly FilterName[] = ["outcome", "receivedFrom", "receivedTo", "endedFrom", "endedTo", "late", "answeredIn", "counted"]
  const there = names.flatMap((name) => {
    const value = filter[name]
    const words = value === undefined ? undefined : told[name]?.(value)
    return words === undefined ? [] : [{ name, words }]
  })
  if (there.length === 0) return null
  return (
    <Flex gap={4} wrap align="center">
      <span>筛选：</span>
      {there.map(({ name, words }) => (
        <Tag key={name} closable={{ "aria-label": `去掉“${words}”` }} onClose={() => set(name, undefined)}>
          {words}
        </Tag>
      ))}
    </Flex>
  )
}
