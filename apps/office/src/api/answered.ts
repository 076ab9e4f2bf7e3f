import { problemOf, unreachable } from "./problem.ts"

/** A call of the generated client, under way. */
export type Call<Answer> = Promise<{ readonly data?: Answer | undefined; readonly error?: unknown; readonly response: Response }>

/**
 * What a call was answered.
 * @throws Problem where the API says no, or does not answer
 */
export const answered = async <Answer>(call: Call<Answer>): Promise<Answer> => {
  const { data, error, response } = await call.catch(() => {
    throw unreachable()
  })
  if (!response.ok || data === undefined) throw problemOf(response.status, error)
  return data
}

/** A call whose answer has no body (204), as one that is answered. */
export const withoutBody = async (call: Call<unknown>): Call<true> => {
  const { error, response } = await call
  return response.ok ? { data: true, response } : { error, response }
}
