import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"

/** Names of the answers that pages on people keep. */
export const peopleKeys = { all: ["people"], roles: ["roles"], delegations: ["delegations"] } as const

/** The people of one's own agency, as far as one page of the API goes. */
export const usePeople = () =>
  useAnswer([...peopleKeys.all, "names"], (signal) => api.GET("/api/v1/people", { params: { query: { limit: 200 } }, signal }))

/** What acts without being a person. */
const programs: ReadonlyMap<string, string> = new Map([
  ["program", "系统程序"],
  ["jobs", "系统定时任务"],
])

/** The name of a person of one's own agency, or of a program; the id where it is neither. */
export const useNameOf = (): ((personId: string) => string) => {
  const people = usePeople()
  const names = new Map((people.data?.items ?? []).map(({ id, name }) => [id, name]))
  return (personId) => names.get(personId) ?? programs.get(personId) ?? personId
}
