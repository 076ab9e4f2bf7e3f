import type { RequestFact } from "@gongkai/law"
import { lockPeriod, requestOf, type Delivery, type LetterRecord } from "@gongkai/records"
import { replaceFacts } from "../calendar/period.ts"
import { recorded, type Circumstances, type Recorded } from "../kernel.ts"

/**
 * Notes with the service of a reply the day on which it was seen: a reply over the internet is served on that day where the
 * agency counts by it (`service.online`). Null where the delivery is not the one that served, or the request is archived: the
 * day stands with the delivery alone then.
 */
export const noteServiceSeen = async (
  { tx, actor }: Circumstances,
  { agencyId, caseId }: LetterRecord,
  { on: sent, channel }: Pick<Delivery, "on" | "channel">,
  on: RequestFact["on"],
): Promise<Recorded | null> => {
  const period = await lockPeriod(tx, agencyId, caseId)
  if (period === null || ((await requestOf(tx, agencyId, caseId))?.archivedOn ?? null) !== null) return null
  const served = period.facts.find((fact) => fact.what === "served" && fact.on === sent && fact.channel === channel && fact.seenOn === null)
  if (served === undefined) return null
  const facts = period.facts.map((fact): RequestFact => (fact === served && fact.what === "served" ? { ...fact, seenOn: on } : fact))
  const { answerDue, version } = await replaceFacts(tx, actor.agencyId, period, facts)
  return recorded("request.letter-reached", caseId, { caseId, on, answerDue, version })
}
