import type { Day } from "@gongkai/law"
import { itemOf, type CatalogueItem, type ItemContent, type Tx } from "@gongkai/records"
import { refuse, type Refused } from "../kernel.ts"
import { imagesOf } from "./body.ts"

/** What stands against an item's content as it is written, whatever becomes of it. */
export const againstContent = async (tx: Tx, agencyId: string, itemId: string, content: ItemContent, today: Day): Promise<Refused | null> => {
  const { madeOn, attribute, ground, reviewDue, interprets, body } = content
  if (madeOn > today) return refuse("DAY_IN_FUTURE", { on: madeOn, today })
  if ((attribute === "not-disclosed") !== (ground !== null && reviewDue !== null)) return refuse("ITEM_GROUND", { attribute })
  if (attribute !== "not-disclosed" && (ground !== null || reviewDue !== null)) return refuse("ITEM_GROUND", { attribute })
  const silent = imagesOf(body).filter(({ alt }) => alt === "")
  if (silent.length > 0) return refuse("IMAGE_WITHOUT_ALT", { images: silent.map(({ fileId }) => fileId) })
  if (interprets === null) return null
  if (interprets === itemId) return refuse("INTERPRETS_ITSELF")
  const policy = await itemOf(tx, agencyId, interprets)
  if (policy === null || policy.state === "discarded") return refuse("NOT_FOUND", { itemId: interprets })
  return policy.interprets === null ? null : refuse("INTERPRETS_INTERPRETATION", { itemId: interprets })
}

/** Whether a thing is in force at all: policies and documents are, news is not. What was amended, repealed or lapsed stays so. */
export const validityOf = (
  { section, documentKind }: Pick<ItemContent, "section" | "documentKind">,
  before: CatalogueItem["validity"] | null,
): CatalogueItem["validity"] =>
  before !== null && before !== "in-force" && before !== "not-applicable"
    ? before
    : documentKind !== null || section === "policies"
      ? "in-force"
      : "not-applicable"
