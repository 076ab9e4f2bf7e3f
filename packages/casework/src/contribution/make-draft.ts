import { agencyOf, type Contribution } from "@gongkai/records"
import { paragraphsAsBody } from "../catalogue/body.ts"
import { enterItem } from "../catalogue/enter-item.ts"
import { ItemToSave } from "../catalogue/fields.ts"
import type { Circumstances, Recorded, Refused } from "../kernel.ts"

/** What taking a contribution on leads to in the catalogue: the item, and the events of its making; or why it cannot be. */
export type MadeDraft = { readonly itemId: string | null; readonly events: readonly Recorded[] } | Refused

/**
 * Makes a draft of a contribution, in the transaction of its taking on: title, text and category as they were sent, as news of the
 * agency and made on the day it was sent, which the office puts right where it is something else.
 */
export const makeDraft = async (at: Circumstances, { id, title, body, legalCategory, unitName, sentOn }: Contribution): Promise<MadeDraft> => {
  const agency = await agencyOf(at.tx, at.actor.agencyId)
  const item = ItemToSave.parse({
    itemId: id,
    title,
    body: paragraphsAsBody(body),
    section: "news",
    legalCategory: legalCategory ?? "20-15",
    genre: "news",
    issuingBody: agency?.name ?? unitName,
    madeOn: sentOn,
    contributedBy: unitName.slice(0, 100),
  })
  const saved = await enterItem(at, { ...item, proposalId: null })
  return saved.ok ? { itemId: id, events: [saved] } : saved
}
