import { thisYear } from "../clock.ts"
import { useAddress, yearOf } from "../listing/use-address.ts"
import { parts, type Part } from "./words.ts"

/** What a dashboard is asked for, as the API takes it. */
export interface Asked {
  readonly year: number
  readonly part: Part
  /** An agency below; one's own where none is named. */
  readonly agencyId?: string
}

/** The same for all agencies of the tree. */
export const periodOf = ({ year, part }: Asked): Pick<Asked, "year" | "part"> => ({ year, part })

/** What the address asks, and how to ask for other days. */
export const useAsked = (): { readonly asked: Asked; readonly ask: (change: { readonly year?: number; readonly part?: Part }) => void } => {
  const { kept, set } = useAddress(["year", "part", "agencyId"])
  const part = parts.find(({ value }) => value === kept.part)?.value ?? "year"
  const agency = kept.agencyId === undefined ? {} : { agencyId: kept.agencyId }
  return {
    asked: { year: yearOf(kept.year, thisYear()), part, ...agency },
    ask: (change) =>
      set({ ...(change.year === undefined ? {} : { year: String(change.year) }), ...(change.part === undefined ? {} : { part: change.part }) }),
  }
}

/** A question as text, for an address. */
export const addressOf = (asked: Readonly<Record<string, string | number | undefined>>): string =>
  new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))).toString()
