import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"

/** Why a comment may be withheld, as the API lists it. */
export const useWithholdReasons = (): Readonly<Record<string, string>> => {
  const reasons = useAnswer(["comment-withhold-reasons"], (signal) => api.GET("/api/v1/comment-withhold-reasons", { signal }))
  return Object.fromEntries((reasons.data?.items ?? []).map(({ reason, words }) => [reason, words]))
}
