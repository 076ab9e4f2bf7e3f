import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"

const useKinds = () => useAnswer(["site-fault-kinds"], (signal) => api.GET("/api/v1/site-fault-kinds", { signal }))

/** Words of every kind of fault, by its code. */
export const useFaultWords = (): Readonly<Record<string, string>> =>
  Object.fromEntries((useKinds().data?.items ?? []).map(({ kind, words }) => [kind, words]))

/** The words of a kind of fault. */
export const useFaultKinds = (): ((kind: string) => string) => {
  const words = useFaultWords()
  return (kind) => words[kind] ?? kind
}
