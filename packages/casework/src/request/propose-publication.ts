import { insertProposal, lockPeriod, type Period } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Refused } from "../kernel.ts"

/** Information given on a request that might be published to all (Article 44), and whose idea it was. */
export const PublicationToPropose = z.object({ caseId: Id, proposalId: Id, suggestedBy: z.enum(["applicant", "officer"]) })

/** What stands against it: nothing was opened, so there is nothing to publish. */
export const againstProposing = ({ outcome }: Pick<Period, "outcome">): Refused | null =>
  outcome === "granted" || outcome === "partiallyGranted" ? null : refuse("NOTHING_TO_PUBLISH", { outcome })

/** Proposes what was opened on a request for proactive disclosure. */
export const proposePublication = command({
  act: "request.propose-publication",
  input: PublicationToPropose,
  constraints: { publication_proposal_pkey: "ALREADY_THERE", publication_proposal_agency_id_case_id_key: "ALREADY_THERE" },
  async run({ tx, actor, today }, { caseId, proposalId, suggestedBy }) {
    const period = await lockPeriod(tx, actor.agencyId, caseId)
    if (period === null) return refuse("NOT_FOUND", { caseId })
    const against = againstProposing(period)
    if (against !== null) return against
    await insertProposal(tx, { id: proposalId, agencyId: actor.agencyId, caseId, suggestedBy, proposedBy: actor.personId, proposedOn: today })
    return recorded("request.publication-proposed", caseId, { caseId, proposalId, suggestedBy })
  },
})
