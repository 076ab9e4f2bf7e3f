import type { components } from "@gongkai/client"
import { basisWords, yuan } from "../../fee/words.ts"

type Counted = components["schemas"]["FeePreview"]

/** How a sum comes about, line by line, as the API worked it out. */
export const Working = ({
  fee: { basis, earlier, working, amount },
}: {
  readonly fee: Pick<Counted, "basis" | "earlier" | "working" | "amount">
}) => (
  <>
    {basis === "item" && <div>当月此前已有 {earlier} 件</div>}
    <ul className="plain-list">
      {working.map(({ from, to, count, price, sum }) => (
        <li key={from}>
          第 {from} 至 {to} {basisWords[basis].unit}：{count} × {price} 元 = {sum} 元
        </li>
      ))}
    </ul>
    <strong>合计 {yuan(amount)}</strong>
  </>
)
