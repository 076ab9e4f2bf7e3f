import { filesOfItem, finders, saveItemVerdict, updateItem, verdictReasons } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenItem } from "./fields.ts"
import { hitsOfItem } from "./hits.ts"
import { takeOwnItem } from "./take-item.ts"

/** Something that was found, by its hash, and why it stays all the same. */
export const HitToJudge = SeenItem.extend({ finder: z.enum(finders), hash: z.string().regex(/^[0-9a-f]{64}$/u), reason: z.enum(verdictReasons) })

/** Lets something that was found stay: a public contact, a consent, a quotation. Bound to the very words: other words are found anew. */
export const judgeHit = command({
  act: "catalogue.write",
  input: HitToJudge,
  async run(at, { finder, hash, reason, ...seen }) {
    const { tx, actor, today } = at
    const item = await takeOwnItem(at, seen)
    if ("ok" in item) return item
    const hits = await hitsOfItem(tx, item, await filesOfItem(tx, actor.agencyId, item.id))
    if (!hits.some((hit) => hit.finder === finder && hit.hash === hash)) return refuse("HIT_GONE", { hash })
    await saveItemVerdict(tx, actor.agencyId, item.id, { finder, hitHash: hash, reason, byPersonId: actor.personId, onDay: today })
    const version = await updateItem(tx, item, {})
    return recorded("catalogue-item.hit-judged", item.id, { itemId: item.id, finder, hitHash: hash, reason, version })
  },
})
