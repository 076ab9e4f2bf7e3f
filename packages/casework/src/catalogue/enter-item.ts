import { insertItem } from "@gongkai/records"
import type { z } from "zod"
import { takeNumber } from "../agency-series/pattern.ts"
import { recorded, refuse, type Circumstances, type Recorded, type Refused } from "../kernel.ts"
import { cleanBody } from "./body.ts"
import { contentHash } from "./content.ts"
import { againstContent, validityOf } from "./faults.ts"
import type { ItemToSave } from "./fields.ts"

/** What is entered, with the proposal that it came from (Article 44). */
type ItemToEnter = z.output<typeof ItemToSave> & { readonly proposalId: string | null }

/** What the database finds when an item is entered. */
export const itemConstraints = { catalogue_item_pkey: "ALREADY_THERE", catalogue_item_agency_id_index_number_key: "INDEX_TAKEN" } as const

/** Enters an item as a draft: cleaned, with its index number, which it keeps. */
export const enterItem = async (
  { tx, actor: { agencyId, personId }, today }: Pick<Circumstances, "tx" | "actor" | "today">,
  { itemId, contributedBy, registerEntryId, proposalId, ...fields }: ItemToEnter,
): Promise<Recorded<"catalogue-item.saved"> | Refused> => {
  const content = { ...fields, body: cleanBody(fields.body) }
  const against = await againstContent(tx, agencyId, itemId, content, today)
  if (against !== null) return against
  const year = Number(content.madeOn.slice(0, 4))
  if (year < 1949) return refuse("DAY_TOO_EARLY", { on: content.madeOn })
  const { text, seq } = await takeNumber(tx, agencyId, "catalogue", year)
  await insertItem(tx, {
    ...content,
    ...{ id: itemId, agencyId, indexNumber: text, indexYear: year, indexSeq: seq, validity: validityOf(content, null), proposalId },
    ...{ registerEntryId, contributedBy, draftedBy: personId, contentHash: contentHash(content, []) },
  })
  return recorded("catalogue-item.saved", itemId, { itemId, indexYear: year, indexSeq: seq, version: 1 })
}
