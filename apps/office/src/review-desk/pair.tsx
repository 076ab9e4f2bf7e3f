import type { ReactElement } from "react"
import { Link } from "react-router"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { itemsKey } from "../catalogue/keys.ts"
import { StateTags } from "../catalogue/state-tags.tsx"
import { useItem } from "../catalogue/use-item.ts"
import type { Item, Line } from "../catalogue/words.ts"

/** The other half of a pair, as far as it is shown. */
export type Half = Line

/** Whether a half waits for nothing but its publication. */
export const isReady = ({ state, isPublic, waitingStage }: Half): boolean => state === "in-review" && waitingStage === null && !isPublic

/** The policy of an interpretation; the interpretations of a policy. */
export const useHalves = (item: Item): readonly Half[] => {
  const { interprets } = item
  const policy = useItem(interprets ?? "", interprets !== null)
  const query = { interprets: item.id, limit: 50 }
  const found = useAnswer(
    [...itemsKey, "pair", item.id],
    (signal) => api.GET("/api/v1/catalogue-items", { params: { query }, signal }),
    interprets === null,
  )
  if (interprets !== null) return policy.data === undefined ? [] : [policy.data]
  return (found.data?.items ?? []).filter(({ state }) => state !== "discarded")
}

/** Both halves of a pair, or what is said in the other's stead. */
export const Pair = ({ item, halves }: { readonly item: Item; readonly halves: readonly Half[] }): ReactElement | null => {
  const policy = item.interprets === null && (item.section === "policies" || item.documentKind !== null)
  if (halves.length === 0 && !policy) return null
  return (
    <>
      {halves.length === 0 ? (
        <p className="quiet">{item.noInterpretation === null ? "还没有解读，也没有写明没有解读的理由。" : `没有解读：${item.noInterpretation}`}</p>
      ) : (
        <ul className="item-list" aria-label={item.interprets === null ? "解读" : "政策文件"}>
          {halves.map((half) => (
            <li key={half.id}>
              <Link to={`/catalogue/${half.id}`}>{half.title}</Link>
              <StateTags item={half} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
