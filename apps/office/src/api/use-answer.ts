import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryKey,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query"
import { answered, type Call } from "./answered.ts"
import type { Problem } from "./problem.ts"

/**
 * Asks the API and keeps the answer under `key`.
 * The answer to the last question stays in sight while the next is under way, so that pages do not jump.
 */
export const useAnswer = <Answer>(key: QueryKey, call: (signal: AbortSignal) => Call<Answer>, enabled = true): UseQueryResult<Answer, Problem> =>
  useQuery<Answer, Problem>({ queryKey: key, queryFn: ({ signal }) => answered(call(signal)), enabled, placeholderData: keepPreviousData })

/** What to do once a call is answered. */
export interface Sent<Input, Answer> {
  /** Keys of what the call has changed: asked anew. */
  readonly refresh: readonly QueryKey[]
  readonly onDone?: (answer: Answer, input: Input) => void
}

/** Sends something to the API. A problem stays in `error` until the next try, and the form keeps what was entered. */
export const useSend = <Input, Answer>(
  send: (input: Input) => Call<Answer>,
  { refresh, onDone }: Sent<Input, Answer>,
): UseMutationResult<Answer, Problem, Input> => {
  const queries = useQueryClient()
  return useMutation<Answer, Problem, Input>({
    mutationFn: (input) => answered(send(input)),
    onSuccess: async (answer, input) => {
      onDone?.(answer, input)
      await Promise.all(refresh.map((queryKey) => queries.invalidateQueries({ queryKey })))
    },
    onError: async (problem) => {
      // Somebody else was faster: what is shown is old.
      if (problem.code === "STALE") await Promise.all(refresh.map((queryKey) => queries.invalidateQueries({ queryKey })))
    },
  })
}
