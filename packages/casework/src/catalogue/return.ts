import { signOffStages } from "@gongkai/records"
import { z } from "zod"
import { Words } from "../fields.ts"
import { command, recorded } from "../kernel.ts"
import { SeenItem } from "./fields.ts"
import { keepWord } from "./keep-word.ts"
import { takeTurn } from "./turn.ts"

/** An item that goes back to its drafter, and why. */
export const ItemToReturn = SeenItem.extend({ stage: z.enum(signOffStages).exclude(["secrecy"]), words: Words(1, 2000) })

/** Returns an item with reasons; sign-offs before are void, and it passes its chain anew. */
export const returnItem = command({
  act: "catalogue.review",
  input: ItemToReturn,
  async run(at, { stage, words, ...seen }) {
    const taken = await takeTurn(at, seen, stage)
    if ("ok" in taken) return taken
    const { id, contentHash } = taken.item
    const { version } = await keepWord(at, taken, { stage, verdict: "returned", words })
    return recorded("catalogue-item.returned", id, { itemId: id, stage, contentHash, version })
  },
})
