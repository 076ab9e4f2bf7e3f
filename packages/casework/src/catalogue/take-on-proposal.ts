import { lockProposal, settleProposal } from "@gongkai/records"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { enterItem, itemConstraints } from "./enter-item.ts"
import { ItemToSave } from "./fields.ts"

/** A proposal that is taken on, with the item that it becomes: written by the officer, nothing is copied from the request. */
export const ProposalToTakeOn = ItemToSave.omit({ contributedBy: true, registerEntryId: true }).extend({ proposalId: Id })

/** Takes a proposal on (Article 44): what was opened to one is drafted for all. Neither applicant nor request is copied; the item knows the proposal alone. */
export const takeOnProposal = command({
  act: "catalogue.write",
  input: ProposalToTakeOn,
  constraints: itemConstraints,
  async run(at, { proposalId, ...item }) {
    const { tx, actor } = at
    const { itemId } = item
    const proposal = await lockProposal(tx, actor.agencyId, proposalId)
    if (proposal === null) return refuse("NOT_FOUND", { proposalId })
    if (proposal.state !== "proposed") return refuse("PROPOSAL_ENDED", { state: proposal.state })
    const saved = await enterItem(at, { ...item, contributedBy: null, registerEntryId: null, proposalId })
    if (!saved.ok) return saved
    await settleProposal(tx, proposal, "taken-on")
    return recorded("catalogue-item.proposal-taken-on", itemId, { itemId, proposalId, caseId: proposal.caseId, version: 1 }, saved)
  },
})
