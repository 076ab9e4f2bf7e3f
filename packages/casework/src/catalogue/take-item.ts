import { actsOf, itemOf, type CatalogueItem, type ItemState } from "@gongkai/records"
import { refuse, type Circumstances, type Refused } from "../kernel.ts"

/** The item that a verb is about, locked, at the version that was seen and in one of the states that the verb can begin from. */
export const takeItem = async (
  { tx, actor }: Circumstances,
  { itemId, version }: { readonly itemId: string; readonly version: number },
  from: readonly ItemState[],
): Promise<CatalogueItem | Refused> => {
  const item = await itemOf(tx, actor.agencyId, itemId, { lock: true })
  if (item === null) return refuse("NOT_FOUND", { itemId })
  if (item.version !== version) return refuse("STALE", { version: item.version })
  return from.includes(item.state) ? item : refuse("ITEM_STATE", { state: item.state, from })
}

/** States in which an item may be written at; what the public sees of it stays as it is. */
export const writable: readonly ItemState[] = ["draft", "in-review", "returned", "published", "withdrawn"]

/** The same, of one that the actor may write at: who only contributes writes at what he sent in himself. */
export const takeOwnItem = async (at: Circumstances, seen: Parameters<typeof takeItem>[1], from = writable): Promise<CatalogueItem | Refused> => {
  const item = await takeItem(at, seen, from)
  if ("ok" in item || item.draftedBy === at.actor.personId || at.actor.program === true) return item
  const acts = await actsOf(at.tx, at.actor.agencyId, at.actor.personId, at.today)
  return acts.has("catalogue.review") ? item : refuse("ITEM_OF_ANOTHER", { itemId: item.id })
}
