import { insertSignOff, signOffsOf, updateItem, type SignOffStage } from "@gongkai/records"
import type { Circumstances } from "../kernel.ts"
import { lackingStages } from "./sign-offs.ts"
import type { ItemInTurn } from "./turn.ts"

/** What somebody said of an item in a stage. */
export interface Word {
  readonly stage: SignOffStage
  readonly verdict: "passed" | "returned"
  readonly words: string | null
}

/** Keeps a word on the content that is there now, and moves the item to the stage that waits next, or back to its drafter. */
export const keepWord = async (
  { tx, actor, today }: Circumstances,
  { item, signOffs }: ItemInTurn,
  { stage, verdict, words }: Word,
): Promise<{ readonly version: number; readonly next: SignOffStage | null }> => {
  const id = `${item.id}.${String(signOffs.length + 1)}`
  await insertSignOff(tx, actor.agencyId, item.id, {
    ...{ id, stage, contentHash: item.contentHash, verdict, words, byPersonId: actor.personId, onDay: today },
  })
  if (verdict === "returned") return { version: await updateItem(tx, item, { state: "returned", waitingStage: null }), next: null }
  const [next = null] = lackingStages(item, await signOffsOf(tx, actor.agencyId, item.id))
  return { version: await updateItem(tx, item, { waitingStage: next }), next }
}
