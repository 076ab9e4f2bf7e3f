import { delegationOf, endDelegation as end } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** One's own handing over, at the version that one has seen. */
export const DelegationToEnd = z.object({ id: Id, version: Version })

/** Takes back what one handed over, before its time. */
export const endDelegation = command({
  act: "delegation.end",
  input: DelegationToEnd,
  async run({ tx, actor, today }, { id, version }) {
    const delegation = await delegationOf(tx, id)
    if (delegation?.fromPersonId !== actor.personId) return refuse("NOT_FOUND", { delegationId: id })
    const now = await end(tx, id, version, today)
    return now === null ? refuse("STALE", { version: delegation.version }) : recorded("delegation.ended", id, { delegationId: id, version: now })
  },
})
