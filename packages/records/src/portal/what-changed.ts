/** What of all that is published a page shows: one item, items of an agency (of all where it is null), or whatever there is. */
export type Shows = { readonly itemId: string } | { readonly itemsOf: string | null } | "anything"

/** A word about what the public sees anew: of which items and agencies; null for all that there is. */
export interface Word {
  readonly items: readonly string[]
  readonly agencies: readonly string[]
  /** Something that was shown before is shown no more, or otherwise. */
  readonly altered: boolean
}

/** How what a page shows has changed: not at all, by something new beside it, or in itself. */
export type Change = "none" | "added" | "altered"

/** Keeps which word changed what last. */
export interface WhatChanged {
  /** How many words there were. */
  readonly generation: () => number
  readonly hear: (word: Word | null) => void
  /** How what a page shows has changed after a generation. */
  readonly since: (generation: number, shows: Shows) => Change
}

/** Generations of the last word: of any kind, and of one that altered something. */
interface Last {
  any: number
  altered: number
}

const mostItems = 20_000

/** Nothing was heard yet. */
export const whatChanged = (): WhatChanged => {
  let generation = 0
  /** The last word about all that there is; item pages older than this are taken for altered. */
  let whole = 0
  const district: Last = { any: 0, altered: 0 }
  const agencies = new Map<string, Last>()
  const items = new Map<string, number>()

  const mark = (last: Last, altered: boolean): void => {
    last.any = generation
    if (altered) last.altered = generation
  }
  const markItem = (itemId: string): void => {
    items.delete(itemId)
    items.set(itemId, generation)
    if (items.size <= mostItems) return
    // What is forgotten is taken for changed.
    items.clear()
    whole = generation
  }
  return {
    generation: () => generation,
    hear(word) {
      generation += 1
      if (word === null) {
        whole = generation
        return
      }
      mark(district, word.altered)
      for (const id of word.agencies) {
        const last = agencies.get(id) ?? { any: 0, altered: 0 }
        agencies.set(id, last)
        mark(last, word.altered)
      }
      for (const id of word.items) markItem(id)
    },
    since(seen, shows) {
      if (whole > seen) return "altered"
      if (shows !== "anything" && "itemId" in shows) return (items.get(shows.itemId) ?? 0) > seen ? "altered" : "none"
      const last = shows === "anything" || shows.itemsOf === null ? district : agencies.get(shows.itemsOf)
      if (last === undefined || last.any <= seen) return "none"
      return last.altered > seen ? "altered" : "added"
    },
  }
}
