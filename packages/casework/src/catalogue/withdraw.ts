import { publicInterpretationsOf, settlePenaltyChanges, updateItem, withdrawPublications, withdrawPublished } from "@gongkai/records"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenItem } from "./fields.ts"
import { publicChanged } from "./public-changed.ts"
import { takeItem, writable } from "./take-item.ts"

/** An item to be taken from the public, and the note that stays in its place. */
export const ItemToWithdraw = SeenItem.extend({ note: Words(1, 500) })

/** Takes an item from the public: its title stays with the note, its content and files are gone, other channels are told to take it back. */
export const withdrawItem = command({
  act: "catalogue.publish",
  input: ItemToWithdraw,
  async run(at, { note, ...seen }) {
    const { tx, actor, today, now } = at
    const { agencyId } = actor
    const item = await takeItem(at, seen, writable)
    if ("ok" in item) return item
    if (item.publishedHash === null) return refuse("ITEM_NOT_PUBLIC")
    const paired = await publicInterpretationsOf(tx, agencyId, item.id)
    await withdrawPublished(tx, agencyId, item.id, { on: today, note, at: now })
    const version = await updateItem(tx, item, { state: "withdrawn", waitingStage: null, publishedHash: null, publishedInterprets: null })
    const channels = await withdrawPublications(tx, agencyId, item.id, now)
    const settled = await settlePenaltyChanges(tx, agencyId, item.id, today)
    await publicChanged(tx, agencyId, [item], paired)
    return recorded("catalogue-item.withdrawn", item.id, { itemId: item.id, on: today, channels, settled, version })
  },
})
