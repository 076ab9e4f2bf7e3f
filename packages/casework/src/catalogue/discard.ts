import { updateItem } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenItem } from "./fields.ts"
import { takeOwnItem } from "./take-item.ts"

/** Discards what never was published; its index number is not given again. */
export const discardItem = command({
  act: "catalogue.write",
  input: SeenItem,
  async run(at, seen) {
    const item = await takeOwnItem(at, seen, ["draft", "in-review", "returned"])
    if ("ok" in item) return item
    if (item.publishedOn !== null) return refuse("ITEM_WAS_PUBLIC", { publishedOn: item.publishedOn })
    const version = await updateItem(at.tx, item, { state: "discarded", waitingStage: null })
    return recorded("catalogue-item.discarded", item.id, { itemId: item.id, version })
  },
})
