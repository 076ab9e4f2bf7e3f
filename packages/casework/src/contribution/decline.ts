import { contributionOf, decideContribution } from "@gongkai/records"
import { z } from "zod"
import { Id, Version, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A contribution that the office does not take on, and why. */
export const ContributionToDecline = z.object({ contributionId: Id, version: Version, reason: Words(1, 500) })

/** Declines a contribution; the unit reads why. */
export const declineContribution = command({
  act: "contribution.decide",
  input: ContributionToDecline,
  async run({ tx, actor, today }, { contributionId, version, reason }) {
    const contribution = await contributionOf(tx, actor.agencyId, contributionId)
    if (contribution === null) return refuse("NOT_FOUND", { contributionId })
    if (contribution.state !== "sent") return refuse("CONTRIBUTION_DECIDED", { state: contribution.state })
    const decided = { state: "declined", decidedOn: today, itemId: null, reason } as const
    const now = await decideContribution(tx, actor.agencyId, { id: contributionId, version }, decided)
    if (now === null) return refuse("STALE", { version: contribution.version })
    return recorded("contribution.declined", contributionId, { contributionId, on: today, version: now })
  },
})
