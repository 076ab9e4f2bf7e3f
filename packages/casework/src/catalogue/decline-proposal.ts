import { lockProposal, settleProposal } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A proposal that is not taken on, at the version seen. */
export const ProposalToDecline = z.object({ proposalId: Id, version: Version })

/** Declines a proposal of publication. */
export const declineProposal = command({
  act: "catalogue.publish",
  input: ProposalToDecline,
  async run({ tx, actor }, { proposalId, version }) {
    const proposal = await lockProposal(tx, actor.agencyId, proposalId)
    if (proposal === null) return refuse("NOT_FOUND", { proposalId })
    if (proposal.version !== version) return refuse("STALE", { version: proposal.version })
    if (proposal.state !== "proposed") return refuse("PROPOSAL_ENDED", { state: proposal.state })
    const next = await settleProposal(tx, proposal, "declined")
    return recorded("publication-proposal.declined", proposalId, { proposalId, caseId: proposal.caseId, version: next })
  },
})
