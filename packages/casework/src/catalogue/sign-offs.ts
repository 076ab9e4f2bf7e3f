import type { CatalogueItem, SignOff, SignOffStage } from "@gongkai/records"

/** An item as far as its sign-offs go. */
type Signed = Pick<CatalogueItem, "contentHash" | "stages">

/** The sign-offs that hold: given on the content that is there now, and after it came back last. */
export const standingSignOffs = ({ contentHash }: Pick<Signed, "contentHash">, signOffs: readonly SignOff[]): readonly SignOff[] => {
  const returned = signOffs.findLast(({ verdict }) => verdict === "returned")?.seq ?? 0
  return signOffs.filter((one) => one.verdict === "passed" && one.contentHash === contentHash && one.seq > returned)
}

/** Stages of an item's chain that nothing holds for yet, in order. */
export const lackingStages = (item: Signed, signOffs: readonly SignOff[]): readonly SignOffStage[] => {
  const done = new Set(standingSignOffs(item, signOffs).map(({ stage }) => stage))
  return item.stages.filter((stage) => !done.has(stage))
}
