import { insertItem } from "@gongkai/records"
import { takeNumber } from "../agency-series/pattern.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { cleanBody } from "./body.ts"
import { contentHash } from "./content.ts"
import { againstContent, validityOf } from "./faults.ts"
import { ItemToSave } from "./fields.ts"
import { againstRegisterEntry } from "./register-entry.ts"

/** Saves an item for the first time: it takes its index number, which it keeps. */
export const saveItem = command({
  act: "catalogue.write",
  input: ItemToSave,
  constraints: { catalogue_item_pkey: "ALREADY_THERE", catalogue_item_agency_id_index_number_key: "INDEX_TAKEN" },
  async run({ tx, actor, today }, { itemId, contributedBy, registerEntryId, ...fields }) {
    const { agencyId, personId } = actor
    const content = { ...fields, body: cleanBody(fields.body) }
    const against =
      (await againstContent(tx, agencyId, itemId, content, today)) ?? (await againstRegisterEntry(tx, agencyId, content.section, registerEntryId))
    if (against !== null) return against
    const year = Number(content.madeOn.slice(0, 4))
    if (year < 1949) return refuse("DAY_TOO_EARLY", { on: content.madeOn })
    const { text, seq } = await takeNumber(tx, agencyId, "catalogue", year)
    await insertItem(tx, {
      ...content,
      id: itemId,
      agencyId,
      indexNumber: text,
      indexYear: year,
      indexSeq: seq,
      validity: validityOf(content, null),
      proposalId: null,
      registerEntryId,
      contributedBy,
      draftedBy: personId,
      contentHash: contentHash(content, []),
    })
    return recorded("catalogue-item.saved", itemId, { itemId, indexYear: year, indexSeq: seq, version: 1 })
  },
})
