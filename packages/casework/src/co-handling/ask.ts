import { insertCoHandling, personOf } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { isRefusal, seenRequest } from "../request/seen.ts"

/** Who is asked for an opinion, a person or a unit of the agency, and by which day of the agency's own. */
export const OpinionToAsk = z
  .object({ caseId: Id, coHandlingId: Id, personId: Id.nullable().default(null), unit: Words(1, 60).nullable().default(null), dueOn: LegalDay })
  .refine(({ personId, unit }) => (personId === null) !== (unit === null), { path: ["personId"], message: "人员和科室选填其一" })

/** Asks somebody within the agency. It stops no clock: Article 33 knows the consultation of other bodies only. */
export const askOpinion = command({
  act: "request.handle",
  input: OpinionToAsk,
  constraints: { co_handling_pkey: "ALREADY_THERE" },
  async run(circumstances, { caseId, coHandlingId, personId, unit, dueOn }) {
    const { tx, actor, today } = circumstances
    const request = await seenRequest(circumstances, caseId)
    if (isRefusal(request)) return request
    if (request.archivedOn !== null) return refuse("REQUEST_ARCHIVED", { archivedOn: request.archivedOn })
    if (dueOn < today) return refuse("DAYS_IN_WRONG_ORDER", { dueOn, today })
    const person = personId === null ? null : await personOf(tx, personId)
    if (personId !== null && person?.agencyId !== actor.agencyId) return refuse("NOT_FOUND", { personId })
    if (person?.active === false) return refuse("PERSON_NOT_ACTIVE", { personId })
    const asked = { id: coHandlingId, agencyId: actor.agencyId, caseId, personId, unit, askedBy: actor.personId, askedOn: today, dueOn }
    await insertCoHandling(tx, asked)
    return recorded("request.co-handling-asked", caseId, { caseId, coHandlingId, personId, dueOn })
  },
})
