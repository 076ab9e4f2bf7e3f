import { actsOf, coHandlingOf, updateCoHandling, type CoHandling } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay, Version } from "../fields.ts"
import { command, recorded, refuse, type Refused } from "../kernel.ts"
import { Lines } from "../note/fields.ts"

/** An opinion as it was given; an officer enters it for a unit. */
export const OpinionToGive = z.object({ caseId: Id, coHandlingId: Id, version: Version, on: LegalDay, opinion: Lines(10_000) })

/** What stands against an opinion that is no longer wanted. */
export const againstAnswer = ({ answeredOn, withdrawnOn }: CoHandling): Refused | null => {
  if (withdrawnOn !== null) return refuse("CO_HANDLING_WITHDRAWN", { withdrawnOn })
  return answeredOn === null ? null : refuse("OPINION_ALREADY_GIVEN", { answeredOn })
}

/** Gives an opinion: one's own, or that of a unit as the handling officer has it. After the internal day it is entered all the same. */
export const giveOpinion = command({
  act: "request.opine",
  input: OpinionToGive,
  async run({ tx, actor, today }, { caseId, coHandlingId, version, on, opinion }) {
    const asked = await coHandlingOf(tx, actor.agencyId, caseId, coHandlingId)
    if (asked === null) return refuse("NOT_FOUND", { coHandlingId })
    const handles = actor.program === true || (await actsOf(tx, actor.agencyId, actor.personId, today)).has("request.handle")
    if (asked.personId !== actor.personId && !(asked.personId === null && handles)) return refuse("OPINION_NOT_ASKED", { coHandlingId })
    const against = againstAnswer(asked)
    if (against !== null) return against
    if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
    if (on < asked.askedOn) return refuse("DAYS_IN_WRONG_ORDER", { on, asked: asked.askedOn })
    const now = await updateCoHandling(tx, { id: coHandlingId, version }, { opinion, answeredOn: on })
    if (now === null) return refuse("STALE", { version: asked.version })
    return recorded("request.co-handling-answered", caseId, { caseId, coHandlingId, on, version: now })
  },
})
