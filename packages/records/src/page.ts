/** Which part of a list is wanted. */
export interface Paging {
  /** The key after which it begins; null for the beginning. */
  readonly after: string | null
  /** At most so many. */
  readonly limit: number
}

/** A part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** The key after which the next part begins; null at the end. */
  readonly next: string | null
}

/** Makes a page of one row more than its limit. */
export const pageOf = <Item>(rows: readonly Item[], limit: number, keyOf: (item: Item) => string): Page<Item> => {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? keyOf(last) : null }
}
