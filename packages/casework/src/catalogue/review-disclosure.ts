import { z } from "zod"
import { LegalDay } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenItem } from "./fields.ts"
import { rewriteItem } from "./rewrite.ts"
import { takeItem, writable } from "./take-item.ts"

/** What a periodic look at something not disclosed came to (Article 18): kept closed until it is looked at again, or opened. */
export const DisclosureToReview = SeenItem.extend({ result: z.enum(["kept", "opened"]), nextReview: LegalDay.nullable().default(null) })

/** Records a review of something not disclosed. What is opened becomes proactive, and goes the way of all that is published. */
export const reviewDisclosure = command({
  act: "catalogue.publish",
  input: DisclosureToReview,
  async run(at, { result, nextReview, ...seen }) {
    const item = await takeItem(at, seen, writable)
    if ("ok" in item) return item
    if (item.attribute !== "not-disclosed") return refuse("REVIEW_NOT_DUE", { attribute: item.attribute })
    if (result === "kept" ? nextReview === null || nextReview <= at.today : nextReview !== null) return refuse("REVIEW_DAY", { today: at.today })
    const content = result === "kept" ? { reviewDue: nextReview } : { attribute: "proactive" as const, ground: null, reviewDue: null }
    const { version } = await rewriteItem(at, item, content)
    return recorded("catalogue-item.disclosure-reviewed", item.id, { itemId: item.id, result, reviewDue: nextReview, version })
  },
})
