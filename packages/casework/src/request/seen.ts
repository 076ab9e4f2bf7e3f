import { actsOf, requestOf, seesCase, seesRestrictedAct, type RequestRecord } from "@gongkai/records"
import { refuse, type Circumstances, type Refused } from "../kernel.ts"

/** The request, for somebody who may see its content; else why not. */
export const seenRequest = async ({ tx, actor, today }: Circumstances, caseId: string): Promise<RequestRecord | Refused> => {
  const request = await requestOf(tx, actor.agencyId, caseId)
  if (request === null) return refuse("NOT_FOUND", { caseId })
  if (actor.program === true) return request
  const seesRestricted = (await actsOf(tx, actor.agencyId, actor.personId, today)).has(seesRestrictedAct)
  const seen = await seesCase(tx, actor.agencyId, caseId, { personId: actor.personId, seesRestricted })
  return seen ? request : refuse("CASE_RESTRICTED", { caseId })
}

/** True for what {@link seenRequest} refused. */
export const isRefusal = (found: RequestRecord | Refused): found is Refused => "ok" in found
