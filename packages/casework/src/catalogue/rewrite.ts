import { filesOfItem, signOffsOf, updateItem, type CatalogueItem, type ItemContent, type ItemState } from "@gongkai/records"
import type { Circumstances } from "../kernel.ts"
import { contentHash } from "./content.ts"
import { validityOf } from "./faults.ts"
import { standingSignOffs } from "./sign-offs.ts"

/** What came of writing at an item: its version, and how many sign-offs became void. */
export interface Rewritten {
  readonly version: number
  readonly voided: number
}

/** Where an item stands once its content is another: to be handed in again. */
const stateAfter = (state: ItemState): ItemState => (state === "returned" ? "returned" : "draft")

/**
 * Writes an item's content, or makes its hash anew where only its files changed. What was signed off was another content:
 * it is void from here on, and the item is to be handed in again. The public keeps what it sees.
 */
export const rewriteItem = async ({ tx, actor }: Circumstances, item: CatalogueItem, content: Partial<ItemContent> = {}): Promise<Rewritten> => {
  const next = { ...item, ...content }
  const hash = contentHash(next, await filesOfItem(tx, actor.agencyId, item.id))
  if (hash === item.contentHash) return { version: await updateItem(tx, item, {}), voided: 0 }
  const voided = standingSignOffs(item, await signOffsOf(tx, actor.agencyId, item.id)).length
  const version = await updateItem(tx, item, {
    ...content,
    validity: validityOf(next, item.validity),
    contentHash: hash,
    changedBy: actor.personId,
    state: stateAfter(item.state),
    waitingStage: null,
  })
  return { version, voided }
}
