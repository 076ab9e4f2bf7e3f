import { insertItem, lockProposal, settleProposal } from "@gongkai/records"
import { takeNumber } from "../agency-series/pattern.ts"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { cleanBody } from "./body.ts"
import { contentHash } from "./content.ts"
import { againstContent, validityOf } from "./faults.ts"
import { ItemToSave } from "./fields.ts"

/** A proposal that is taken on, with the item that it becomes: written by the officer, nothing is copied from the request. */
export const ProposalToTakeOn = ItemToSave.omit({ contributedBy: true, registerEntryId: true }).extend({ proposalId: Id })

/** Takes a proposal on (Article 44): what was opened to one is drafted for all. Neither applicant nor request is copied; the item knows the proposal alone. */
export const takeOnProposal = command({
  act: "catalogue.write",
  input: ProposalToTakeOn,
  constraints: { catalogue_item_pkey: "ALREADY_THERE", catalogue_item_agency_id_index_number_key: "INDEX_TAKEN" },
  async run({ tx, actor, today }, { proposalId, itemId, ...fields }) {
    const { agencyId, personId } = actor
    const proposal = await lockProposal(tx, agencyId, proposalId)
    if (proposal === null) return refuse("NOT_FOUND", { proposalId })
    if (proposal.state !== "proposed") return refuse("PROPOSAL_ENDED", { state: proposal.state })
    const content = { ...fields, body: cleanBody(fields.body) }
    const against = await againstContent(tx, agencyId, itemId, content, today)
    if (against !== null) return against
    const year = Number(content.madeOn.slice(0, 4))
    if (year < 1949) return refuse("DAY_TOO_EARLY", { on: content.madeOn })
    const { text, seq } = await takeNumber(tx, agencyId, "catalogue", year)
    await insertItem(tx, {
      ...content,
      ...{ id: itemId, agencyId, indexNumber: text, indexYear: year, indexSeq: seq, validity: validityOf(content, null), proposalId },
      ...{ registerEntryId: null, contributedBy: null, draftedBy: personId, contentHash: contentHash(content, []) },
    })
    await settleProposal(tx, proposal, "taken-on")
    const saved = recorded("catalogue-item.saved", itemId, { itemId, indexYear: year, indexSeq: seq, version: 1 })
    return recorded("catalogue-item.proposal-taken-on", itemId, { itemId, proposalId, caseId: proposal.caseId, version: 1 }, saved)
  },
})
