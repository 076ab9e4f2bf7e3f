import { Alert } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { itemsKey } from "../catalogue/keys.ts"
import { penaltyChanges } from "./penalty-words.ts"

/** Published penalties that are to be withdrawn, those due first; nothing where there are none. */
export const PenaltiesToWithdraw = (): ReactElement | null => {
  const open = useAnswer([...itemsKey, "penalty-changes"], (signal) => api.GET("/api/v1/penalty-changes", { signal }))
  const items = open.data?.items ?? []
  return items.length === 0 ? null : (
    <Alert
      type={items.some(({ late }) => late) ? "error" : "warning"}
      showIcon
      title="要撤下的行政处罚"
      description={
        <ul>
          {items.map(({ id, itemId, title, what, withdrawBy, late }) => (
            <li key={id}>
              <Link className="item-link" to={`/catalogue/${itemId}`}>
                {title}
              </Link>{" "}
              {penaltyChanges[what]}，{withdrawBy} 前撤下{late && "，已逾期"}
            </li>
          ))}
        </ul>
      }
    />
  )
}
