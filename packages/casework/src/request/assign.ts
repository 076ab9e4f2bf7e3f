import { personOf, requestOf, updateRequest } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** Who is to handle a request; null takes it from whoever has it. */
export const Assignment = z.object({ caseId: Id, version: Version, personId: Id.nullable() })

/** Gives a request to an officer of the agency. */
export const assign = command({
  act: "request.assign",
  input: Assignment,
  async run({ tx, actor }, { caseId, version, personId }) {
    const request = await requestOf(tx, actor.agencyId, caseId)
    if (request === null) return refuse("NOT_FOUND", { caseId })
    const person = personId === null ? null : await personOf(tx, personId)
    if (personId !== null && person === null) return refuse("NOT_FOUND", { personId })
    if (person?.active === false) return refuse("PERSON_NOT_ACTIVE", { personId })
    const now = await updateRequest(tx, actor.agencyId, caseId, version, { assignedTo: personId })
    if (now === null) return refuse("STALE", { version: request.version })
    return recorded("request.assigned", caseId, { caseId, personId, version: now })
  },
})
