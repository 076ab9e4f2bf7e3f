import type { ReactElement } from "react"
import type { Line } from "./words.ts"

type Timed = Pick<Line, "attribute" | "reviewDue" | "publishDue" | "publishedOn" | "late">

/** The clock of 20 working days (Article 26) as a word and a colour; of what is not disclosed, when it is looked at again. */
export const Light = ({ item: { attribute, reviewDue, publishDue, publishedOn, late } }: { readonly item: Timed }): ReactElement => {
  if (attribute === "not-disclosed") return <span className="item-light">{reviewDue} 前复查</span>
  if (attribute === "on-request") return <span className="item-light">不适用</span>
  const on = publishDue === null ? "" : `末日 ${publishDue}`
  if (publishedOn !== null)
    return (
      <>
        <span className={late ? "item-light item-light-late" : "item-light item-light-done"}>{late ? "● 逾期公开" : "✓ 按期公开"}</span>
        <span className="item-due">{publishedOn}</span>
      </>
    )
  if (publishDue === null) return <span className="item-light">当年日历未设</span>
  return (
    <>
      <span className={late ? "item-light item-light-late" : "item-light item-light-open"}>{late ? "● 已逾期" : "○ 期限内"}</span>
      <span className="item-due">{on}</span>
    </>
  )
}
