import type { UseQueryResult } from "@tanstack/react-query"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import type { Problem } from "../api/problem.ts"
import { useAnswer } from "../api/use-answer.ts"
import { itemsKey } from "./keys.ts"
import type { Item } from "./words.ts"

/** One item of the catalogue. */
export const useItem = (itemId: string, enabled = true): UseQueryResult<Item, Problem> =>
  useAnswer<Item>(
    [...itemsKey, "one", itemId],
    (signal) => api.GET("/api/v1/catalogue-items/{itemId}", { params: { path: { itemId } }, signal }),
    enabled,
  )

/** Whether to offer writing at an item: who only contributes writes at what he sent in himself. */
export const useWrites = ({ draftedBy, state }: Pick<Item, "draftedBy" | "state">): boolean => {
  const { person } = useMe()
  const [writes, reviews] = [useMay("catalogue.write"), useMay("catalogue.review")]
  return writes && state !== "discarded" && (reviews || draftedBy === person.id)
}
