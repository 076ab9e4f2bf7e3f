/** Names of the answers that pages of the catalogue keep. */
export const itemsKey = ["catalogue-items"] as const

/** What any verb of an item changes: the item, lists of items, what waits; table 2 and its register. */
export const refresh = [itemsKey, ["normative-documents"], ["registers"], ["publications"], ["publication-proposals"]]
