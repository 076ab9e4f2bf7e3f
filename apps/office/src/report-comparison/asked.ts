import { useSearchParams } from "react-router"
import type { components } from "@gongkai/client"
import { thisYear } from "../clock.ts"

export type Comparison = components["schemas"]["ReportComparison"]
export type Compared = components["schemas"]["ComparedRow"]
export type Measure = components["schemas"]["ReportMeasure"]

/** As many as one question may have; the API holds it to them. */
export const mostMeasures = 12
const mostYears = 10

/** What is compared, as the address says it. */
export interface Asked {
  /** Cells and rates; none is the API's usual one. */
  readonly measures: readonly string[]
  /** None is the whole tree. */
  readonly agencies: readonly string[]
  readonly from: number
  readonly to: number
  readonly scope: "agency" | "tree"
}

const listed = (text: string | null): readonly string[] => (text ?? "").split(",").filter((one) => one !== "")

const yearOf = (text: string | null): number | null => (text !== null && /^\d{4}$/u.test(text) ? Number(text) : null)

/** What an address asks; years that it does not name, or not so that they can be compared, are the last two. */
export const askedOf = (params: URLSearchParams, last: number): Asked => {
  const to = yearOf(params.get("to")) ?? last
  const from = yearOf(params.get("from")) ?? to - 1
  return {
    measures: listed(params.get("measures")),
    agencies: listed(params.get("agencies")),
    from: Math.max(Math.min(from, to), to - mostYears + 1),
    to,
    scope: params.get("scope") === "tree" ? "tree" : "agency",
  }
}

/** The question as the API and its exports take it; the same words stand in the page's address. */
export const queryOf = ({ measures, agencies, from, to, scope }: Asked) => ({
  ...(measures.length === 0 ? {} : { measures: measures.join(",") }),
  ...(agencies.length === 0 ? {} : { agencies: agencies.join(",") }),
  from,
  to,
  scope,
})

/** A question as text, for an address. */
export const addressOf = (asked: Asked): URLSearchParams =>
  new URLSearchParams(Object.entries(queryOf(asked)).map(([name, value]): [string, string] => [name, String(value)]))

/** The first year moved: the last follows where the span would be turned round or too long. */
export const beginningWith = (asked: Asked, from: number): Asked => ({ ...asked, from, to: Math.min(Math.max(asked.to, from), from + mostYears - 1) })

/** The last year moved; so the first follows. */
export const endingWith = (asked: Asked, to: number): Asked => ({ ...asked, to, from: Math.max(Math.min(asked.from, to), to - mostYears + 1) })

/** What is asked now, and how to ask another thing: each stands in the history, so that back goes to the one before. */
export const useAsked = (): { readonly asked: Asked; readonly ask: (asked: Asked) => void } => {
  const [params, setParams] = useSearchParams()
  return { asked: askedOf(params, thisYear() - 1), ask: (next) => setParams(addressOf(next)) }
}
