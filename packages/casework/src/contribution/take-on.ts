import { contributionOf, decideContribution, hasItem } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { itemConstraints } from "../catalogue/enter-item.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { makeDraft } from "./make-draft.ts"

/** A contribution that the office takes on; with the item where its draft was made by hand. */
export const ContributionToTakeOn = z.object({ contributionId: Id, version: Version, itemId: Id.nullable().default(null) })

/** Takes a contribution on: it becomes a draft of the catalogue. */
export const takeOnContribution = command({
  act: "contribution.decide",
  input: ContributionToTakeOn,
  constraints: itemConstraints,
  async run(at, { contributionId, version, itemId: given }) {
    const { tx, actor, today } = at
    const contribution = await contributionOf(tx, actor.agencyId, contributionId)
    if (contribution === null) return refuse("NOT_FOUND", { contributionId })
    if (contribution.state !== "sent") return refuse("CONTRIBUTION_DECIDED", { state: contribution.state })
    if (given !== null && !(await hasItem(tx, actor.agencyId, given))) return refuse("NOT_FOUND", { itemId: given })
    const made = given === null ? await makeDraft(at, contribution) : { itemId: given, events: [] }
    if ("ok" in made) return made
    const decided = { state: "taken-on", decidedOn: today, itemId: made.itemId, reason: null } as const
    const now = await decideContribution(tx, actor.agencyId, { id: contributionId, version }, decided)
    if (now === null) return refuse("STALE", { version: contribution.version })
    return recorded("contribution.taken-on", contributionId, { contributionId, itemId: made.itemId, on: today, version: now }, ...made.events)
  },
})
