import { updateConcern } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { ConcernFields } from "./hear.ts"
import { concernIn, SeenConcern } from "./standing.ts"

/** A concern as it is to be, at the version seen. */
export const ConcernToChange = ConcernFields.extend(SeenConcern.shape)

/** Changes what was entered of a concern that waits. */
export const changeConcern = command({
  act: "concern.write",
  input: ConcernToChange,
  async run({ tx, actor, today }, { concernId, version, ...heard }) {
    if (heard.heardOn > today) return refuse("DAY_IN_FUTURE", { on: heard.heardOn })
    const found = await concernIn(tx, actor.agencyId, concernId, "open")
    if (!found.ok) return found
    const now = await updateConcern(tx, actor.agencyId, { id: concernId, version }, heard)
    if (now === null) return refuse("STALE", { version: found.concern.version })
    return recorded("concern.changed", concernId, { concernId, version: now })
  },
})
