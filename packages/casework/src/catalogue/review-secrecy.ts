import { insertSecrecyReview } from "@gongkai/records"
import { z } from "zod"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenItem } from "./fields.ts"
import { keepWord } from "./keep-word.ts"
import { takeTurn } from "./turn.ts"

const stage = "secrecy"

/** How the secrecy review of an item ends: it may be disclosed; not so, and it goes back; the competent department is asked first. */
export const SecrecyOfItem = SeenItem.extend({
  result: z.enum(["passed", "withheld", "referred"]),
  /** An article's number, or a code of the agency's own list. */
  ground: z.string().regex(/^[A-Za-z0-9./-]{1,60}$/u),
  words: Words(1, 2000).nullable().default(null),
})

/** Reviews an item for secrets before it is published (Article 17), with its record beside the sign-off. */
export const reviewSecrecyOfItem = command({
  act: "catalogue.secrecy",
  input: SecrecyOfItem,
  async run(at, { result, ground, words, ...seen }) {
    const { tx, actor, today } = at
    const taken = await takeTurn(at, seen, stage)
    if ("ok" in taken) return taken
    if (result !== "passed" && words === null) return refuse("WORDS_MISSING", { result })
    const { item, signOffs } = taken
    const reviewId = `${item.id}.${String(signOffs.length + 1)}`
    await insertSecrecyReview(tx, actor.agencyId, {
      id: reviewId,
      ofKind: "text",
      ofId: item.id,
      byPersonId: actor.personId,
      onDay: today,
      result,
      ground,
    })
    const reviewed = recorded("secrecy.reviewed", item.id, { reviewId, ofKind: "text", ofId: item.id, result, ground })
    const { version, next } = await keepWord(at, taken, { stage, verdict: result === "passed" ? "passed" : "returned", words })
    const told = { itemId: item.id, contentHash: item.contentHash, version }
    return result === "passed"
      ? recorded("catalogue-item.signed-off", item.id, { ...told, stage, next }, reviewed)
      : recorded("catalogue-item.returned", item.id, { ...told, stage }, reviewed)
  },
})
