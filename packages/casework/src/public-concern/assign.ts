import { actsOf, updateConcern } from "@gongkai/records"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { concernIn, SeenConcern } from "./standing.ts"

/** Who is to see to a concern. */
export const ConcernToAssign = SeenConcern.extend({ personId: Id })

/** Gives a concern to somebody who may answer it. */
export const assignConcern = command({
  act: "concern.write",
  input: ConcernToAssign,
  async run({ tx, actor, today }, { concernId, version, personId }) {
    const found = await concernIn(tx, actor.agencyId, concernId, "open")
    if (!found.ok) return found
    if (!(await actsOf(tx, actor.agencyId, personId, today)).has("concern.write")) return refuse("PERSON_CANNOT_HANDLE", { personId })
    const now = await updateConcern(tx, actor.agencyId, { id: concernId, version }, { assignedTo: personId })
    if (now === null) return refuse("STALE", { version: found.concern.version })
    return recorded("concern.assigned", concernId, { concernId, personId, version: now })
  },
})
