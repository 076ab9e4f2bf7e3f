import { updateConcern } from "@gongkai/records"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { concernIn, SeenConcern } from "./standing.ts"

/** A concern to which nothing is to be said, and why. */
export const ConcernToDiscard = SeenConcern.extend({ reason: Words(1, 500) })

/** Discards a concern: entered by mistake, twice, or no business of the agency. */
export const discardConcern = command({
  act: "concern.write",
  input: ConcernToDiscard,
  async run({ tx, actor: { agencyId } }, { concernId, version, reason }) {
    const found = await concernIn(tx, agencyId, concernId, "open")
    if (!found.ok) return found
    const now = await updateConcern(tx, agencyId, { id: concernId, version }, { state: "discarded", reason })
    if (now === null) return refuse("STALE", { version: found.concern.version })
    return recorded("concern.discarded", concernId, { concernId, version: now })
  },
})
