import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"

/** Names of the answers that pages on people keep. */
export const peopleKeys = { all: ["people"], roles: ["roles"], delegations: ["delegations"] } as const

/** The people of one's own agency, as far as one page of the API goes. */
export const usePeople = () =>
  useAnswer([...peopleKeys.all, "names"], (signal) => api.GET("/api/v1/people", { params: { query: { limit: 200 } }, signal }))

/** The name of a person of one's own agency; the id where it is nobody of it, as with a program. */
export const useNameOf = (): ((personId: string) => string) => {
  const people = usePeople()
  const names = new Map((people.data?.items ?? []).map(({ id, name }) => [id, name]))
  return (personId) => names.get(personId) ?? personId
}
