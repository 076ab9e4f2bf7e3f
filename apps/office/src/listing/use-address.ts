import { useSearchParams } from "react-router"

/** What narrows a page, as its address says it: a view can be bookmarked, sent to a colleague and gone back to. */
export interface Address<Name extends string> {
  readonly kept: Readonly<Partial<Record<Name, string>>>
  /** Sets names and leaves the others as they are; an empty one goes from the address. */
  readonly set: (change: Readonly<Partial<Record<Name, string | undefined>>>) => void
  readonly clear: () => void
}

/** Reads names of the page's address, and writes them there. */
export const useAddress = <Name extends string>(names: readonly Name[]): Address<Name> => {
  const [params, setParams] = useSearchParams()
  const kept: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = params.get(name)
    if (value !== null && value !== "") kept[name] = value
  }
  const set: Address<Name>["set"] = (change) =>
    setParams((before) => {
      const next = new URLSearchParams(before)
      for (const name of names) {
        if (!(name in change)) continue
        const value = change[name]
        if (value === undefined || value === "") next.delete(name)
        else next.set(name, value)
      }
      return next
    })
  return { kept, set, clear: () => setParams({}) }
}

/** A year that an address says; this one where it says none that can be meant. */
export const yearOf = (text: string | undefined, usual: number): number => {
  const year = Number(text)
  return Number.isInteger(year) && year >= 2004 && year <= 2100 ? year : usual
}
