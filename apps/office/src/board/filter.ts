import type { paths } from "@gongkai/client"
import { useSearchParams } from "react-router"

/** What the board is narrowed to, as the API takes it. */
export type BoardQuery = NonNullable<paths["/api/v1/requests"]["get"]["parameters"]["query"]>

/** The names that stand in the page's address, so that a board can be bookmarked and gone back to. */
const names = [
  "open",
  "assignedTo",
  "dueBy",
  "light",
  "stage",
  "applicantKind",
  "outcome",
  "receivedFrom",
  "receivedTo",
  "restricted",
  "endedFrom",
  "endedTo",
  "late",
  "answeredIn",
  "counted",
  "words",
  "number",
  "sort",
  "order",
] as const

/** A name of {@link names}. */
export type FilterName = (typeof names)[number]

/** What narrows the board now, as text; and how to change it. */
export const useFilter = () => {
  const [params, setParams] = useSearchParams()
  const filter: Readonly<Record<string, string>> = Object.fromEntries(
    names.flatMap((name) => {
      const value = params.get(name)
      return value === null || value === "" ? [] : [[name, value]]
    }),
  )
  const setAll = (next: Readonly<Record<string, string>>): void => setParams(next)
  const set = (name: FilterName, value: string | undefined): void => {
    const rest = Object.fromEntries(Object.entries(filter).filter(([kept]) => kept !== name))
    setAll(value === undefined || value === "" ? rest : { ...rest, [name]: value })
  }
  return { filter, set, setAll }
}
