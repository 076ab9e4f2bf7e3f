import "../board/board.css"
import { Button, Flex } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"

/** Which part of the board a number counts. */
export interface Picked {
  readonly open?: string | undefined
  readonly late?: string | undefined
  readonly state?: string | undefined
}

const none: Picked = { open: undefined, late: undefined, state: undefined }

/** How this year's messages stand; a number that is a part of the board narrows it. */
export const MessageCounts = ({ picked, onPicked }: { readonly picked: Picked; readonly onPicked: (picked: Picked) => void }): ReactElement => {
  const counts = useAnswer(["messages", "counts"], (signal) => api.GET("/api/v1/message-counts", { signal }))
  const { data } = counts
  const figure = (count: number | undefined): string => String(count ?? "…")
  const part = (label: string, on: boolean, to: Picked, className = ""): ReactElement => (
    <Button className={className} aria-pressed={on} onClick={() => onPicked(on ? none : { ...none, ...to })}>
      {label}
    </Button>
  )
  return (
    <Flex gap="small" wrap className="counts" aria-label="今年收到的留言" role="group">
      {part("等待答复", picked.open === "yes", { open: "yes" })}
      {part("逾期未答复", picked.late === "yes", { late: "yes" }, "light-overdue")}
      {part("待签发", picked.state === "drafted", { state: "drafted" })}
      <span className="open-count">
        今年收到 {figure(data?.received)}，等待 {figure(data?.waiting)}，答复 {figure(data?.answered)}（按期 {figure(data?.inTime)}），公开{" "}
        {figure(data?.published)}，逾期 {figure(data?.late)}，转办 {figure(data?.handedOver)}，不予答复 {figure(data?.closed)}
      </span>
    </Flex>
  )
}
