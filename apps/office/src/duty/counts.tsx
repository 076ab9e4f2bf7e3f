import "../board/board.css"
import { Button, Flex } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { states } from "./words.ts"

const shown = ["late", "due", "stale", "in-order"] as const
const lights = { late: "light-overdue", due: "", stale: "light-two", "in-order": "" } as const

/** How many duties stand how; each number narrows the board to what it counts. */
export const DutyCounts = ({
  state,
  onPicked,
}: {
  readonly state: string | undefined
  readonly onPicked: (state: string | undefined) => void
}): ReactElement => {
  const counts = useAnswer(["duties", "counts"], (signal) => api.GET("/api/v1/duty-counts", { signal }))
  return (
    <Flex gap="small" wrap className="counts">
      {shown.map((one) => (
        <Button key={one} className={lights[one]} aria-pressed={state === one} onClick={() => onPicked(state === one ? undefined : one)}>
          {`${states[one]} ${String(counts.data?.[one] ?? "…")}`}
        </Button>
      ))}
      <span className="open-count">共 {counts.data?.total ?? "…"} 项</span>
    </Flex>
  )
}
