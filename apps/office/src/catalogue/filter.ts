import { useSearchParams } from "react-router"
import type { paths } from "@gongkai/client"

/** What the list is narrowed to, as the API takes it. */
export type ItemsQuery = NonNullable<paths["/api/v1/catalogue-items"]["get"]["parameters"]["query"]>

/** The names that stand in the page's address, so that a list can be bookmarked and gone back to. */
const names = [
  ...["state", "section", "legalCategory", "attribute", "documentKind", "words"],
  ...["public", "year", "mine", "waiting", "reviewDueBy", "order"],
] as const

/** The filters of an address, as text. */
export type Filter = Readonly<Record<string, string>>

/** What narrows the list now, and how to change it. */
export const useFilter = (): {
  readonly filter: Filter
  readonly set: (name: string, value: string | null | undefined) => void
  readonly clear: () => void
} => {
  const [params, setParams] = useSearchParams()
  const filter: Filter = Object.fromEntries(
    names.flatMap((name) => {
      const value = params.get(name)
      return value === null || value === "" ? [] : [[name, value]]
    }),
  )
  return {
    filter,
    set: (name, value) => {
      const rest = Object.fromEntries(Object.entries(filter).filter(([kept]) => kept !== name))
      setParams(value === undefined || value === null || value === "" ? rest : { ...rest, [name]: value })
    },
    clear: () => setParams({}),
  }
}

/** What the address says, sent as it stands: what the API does not take it refuses in words. */
export const queryOf = (filter: Filter, part: object = {}): ItemsQuery => Object.assign<ItemsQuery, object, object>({}, part, filter)
