import { signOffStages } from "@gongkai/records"
import { z } from "zod"
import { Words } from "../fields.ts"
import { command, recorded } from "../kernel.ts"
import { SeenItem } from "./fields.ts"
import { keepWord } from "./keep-word.ts"
import { takeTurn } from "./turn.ts"

/** A proof or a review that an item passes, with a remark for those after. */
export const StageToSignOff = SeenItem.extend({ stage: z.enum(signOffStages).exclude(["secrecy"]), words: Words(1, 2000).nullable().default(null) })

/** Signs off a proof or a review, on the content that is there now. */
export const signOffItem = command({
  act: "catalogue.review",
  input: StageToSignOff,
  async run(at, { stage, words, ...seen }) {
    const taken = await takeTurn(at, seen, stage)
    if ("ok" in taken) return taken
    const { id, contentHash } = taken.item
    const { version, next } = await keepWord(at, taken, { stage, verdict: "passed", words })
    return recorded("catalogue-item.signed-off", id, { itemId: id, stage, next, contentHash, version })
  },
})
