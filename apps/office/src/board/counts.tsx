import { Button, Flex } from "antd"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { lights } from "../request/words.ts"
import type { FilterName } from "./filter.ts"
import { words } from "./words.ts"

/** How many are open, by light; each number narrows the board to what it counts. */
export const Counts = ({
  filter,
  set,
}: {
  readonly filter: Readonly<Record<string, string>>
  readonly set: (name: FilterName, value: string | undefined) => void
}) => {
  const counts = useAnswer(["board", "counts"], (signal) => api.GET("/api/v1/request-counts", { signal }))
  if (counts.data === undefined) return null
  const { data } = counts
  const toggle = (name: FilterName, value: string) => () => set(name, filter[name] === value ? undefined : value)
  const button = (name: FilterName, value: string, label: string, className = "") => (
    <Button key={`${name} ${value}`} className={className} aria-pressed={filter[name] === value} onClick={toggle(name, value)}>
      {label}
    </Button>
  )
  return (
    <Flex gap="small" wrap className="counts">
      {(["overdue", "today", "two", "five", "later", "none"] as const).map((light) =>
        button("light", light, `${lights[light] ?? light} ${String(data.lights[light])}`, `light-${light}`),
      )}
      {button("assignedTo", "me", words.mine(data.mine))}
      {button("assignedTo", "nobody", words.nobodys(data.nobodys))}
      <span className="open-count">{words.openCount(data.open)}</span>
    </Flex>
  )
}
