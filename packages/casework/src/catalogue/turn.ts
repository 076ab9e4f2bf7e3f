import { peopleWhoMay, signOffsOf, type CatalogueItem, type SignOff, type SignOffStage } from "@gongkai/records"
import { refuse, type Circumstances, type Refused } from "../kernel.ts"
import { chainOfCatalogue } from "./chain.ts"
import { standingSignOffs } from "./sign-offs.ts"
import { takeItem } from "./take-item.ts"

/** What a role must permit for a stage. */
export const actOfStage = (stage: SignOffStage): string => (stage === "secrecy" ? "catalogue.secrecy" : "catalogue.review")

const isReview = (stage: SignOffStage): boolean => stage.startsWith("review-")

/** An item in review whose stage it is somebody's turn to do. */
export interface ItemInTurn {
  readonly item: CatalogueItem
  readonly signOffs: readonly SignOff[]
}

/**
 * What stands against somebody's doing a stage: another stage waits; of a review or the secrecy review one's own draft
 * where a colleague could look at it; a second review by one person where the agency does not let that be.
 */
export const againstStage = async (
  { tx, actor, today }: Pick<Circumstances, "tx" | "actor" | "today">,
  { item, signOffs }: ItemInTurn,
  stage: SignOffStage,
): Promise<Refused | null> => {
  if (item.waitingStage !== stage) return refuse("NOT_THIS_STAGE", { stage, waiting: item.waitingStage })
  const { personId, agencyId } = actor
  if (!stage.startsWith("proof-") && (item.draftedBy === personId || item.changedBy === personId)) {
    const others = (await peopleWhoMay(tx, agencyId, actOfStage(stage), today)).filter((one) => one !== personId)
    if (others.length > 0) return refuse("OWN_ITEM", { stage, others })
  }
  if (!isReview(stage) || (await chainOfCatalogue(tx, agencyId)).samePerson) return null
  const before = standingSignOffs(item, signOffs).find((one) => isReview(one.stage) && one.byPersonId === personId)
  return before === undefined ? null : refuse("REVIEWED_BEFORE", { stage, before: before.stage })
}

/** The item that a stage's verb is about, locked, where it is the actor's turn. */
export const takeTurn = async (at: Circumstances, seen: Parameters<typeof takeItem>[1], stage: SignOffStage): Promise<ItemInTurn | Refused> => {
  const item = await takeItem(at, seen, ["in-review"])
  if ("ok" in item) return item
  const inTurn = { item, signOffs: await signOffsOf(at.tx, at.actor.agencyId, item.id) }
  return (await againstStage(at, inTurn, stage)) ?? inTurn
}
