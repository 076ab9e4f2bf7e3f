import { requestOf, updateRequest, type RequestRecord } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse, type Refused } from "../kernel.ts"

/** A request that an officer takes, at the version seen. */
export const Claim = z.object({ caseId: Id, version: Version })

/** What stands against taking a request: that somebody has it. */
export const againstClaim = ({ assignedTo, archivedOn }: RequestRecord): Refused | null => {
  if (archivedOn !== null) return refuse("REQUEST_ARCHIVED", { archivedOn })
  return assignedTo === null ? null : refuse("ALREADY_ASSIGNED", { assignedTo })
}

/** Takes a request that nobody handles. */
export const claim = command({
  act: "request.handle",
  input: Claim,
  async run({ tx, actor }, { caseId, version }) {
    const request = await requestOf(tx, actor.agencyId, caseId)
    if (request === null) return refuse("NOT_FOUND", { caseId })
    const against = againstClaim(request)
    if (against !== null) return against
    const now = await updateRequest(tx, actor.agencyId, caseId, version, { assignedTo: actor.personId })
    if (now === null) return refuse("STALE", { version: request.version })
    return recorded("request.claimed", caseId, { caseId, personId: actor.personId, version: now })
  },
})
