import type { QueryKey } from "@tanstack/react-query"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"

export type WorkRecord = components["schemas"]["WorkRecord"]
export type WorkKind = components["schemas"]["WorkKind"]

/** What a change of a record makes old. */
export const refresh: readonly QueryKey[] = [["work-records"]]

/** The kinds of records, with the boxes of each, as the API has them. */
export const useKinds = () => useAnswer(["work-kinds"], (signal) => api.GET("/api/v1/work-kinds", { signal }))

/** What a record holds, a line a box. */
export const factsOf = (
  kind: WorkKind | undefined,
  { fields }: Pick<WorkRecord, "fields">,
): readonly { readonly label: string; readonly value: string }[] =>
  (kind?.fields ?? []).flatMap(({ id, words }) => {
    const value = fields[id]
    return value === undefined ? [] : [{ label: words, value: String(value) }]
  })
