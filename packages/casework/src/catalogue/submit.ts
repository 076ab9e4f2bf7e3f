import { filesOfItem, signOffsOf, updateItem } from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { chainOfCatalogue } from "./chain.ts"
import { lackingContents } from "./contents.ts"
import { SeenItem } from "./fields.ts"
import { strayImages } from "./own-images.ts"
import { lackingStages } from "./sign-offs.ts"
import { takeOwnItem } from "./take-item.ts"

/** Hands an item in to the agency's chain, as the chain is now. */
export const submitItem = command({
  act: "catalogue.write",
  input: SeenItem,
  async run(at, seen) {
    const { tx, actor } = at
    const item = await takeOwnItem(at, seen, ["draft", "returned", "withdrawn"])
    if ("ok" in item) return item
    if (item.attribute !== "proactive") return refuse("ITEM_NOT_PROACTIVE", { attribute: item.attribute })
    const lacking = lackingContents(item, await lawOf(tx, actor.agencyId))
    if (lacking.length > 0) return refuse("ITEM_INCOMPLETE", { lacking })
    const stray = strayImages(item, await filesOfItem(tx, actor.agencyId, item.id))
    if (stray.length > 0) return refuse("IMAGE_NOT_OWN", { images: stray })
    const { stages } = await chainOfCatalogue(tx, actor.agencyId)
    const [waiting = null] = lackingStages({ ...item, stages }, await signOffsOf(tx, actor.agencyId, item.id))
    const version = await updateItem(tx, item, { state: "in-review", stages, waitingStage: waiting })
    return recorded("catalogue-item.submitted", item.id, { itemId: item.id, stage: waiting, version })
  },
})
