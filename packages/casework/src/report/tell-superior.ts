import { agencyOf, appendEvents, inAgency, tellThoseWhoMay, type AnnualReport, type EventBody } from "@gongkai/records"
import type { Circumstances } from "../kernel.ts"
import { directSuperior } from "./standing.ts"

/**
 * Tells those of the direct superior who review that a report was submitted: an event in the superior's chain, and a
 * notification whose subject is `agency/year`, by which a superior reads what was filed. Nobody where there is no superior here.
 */
export const tellSuperior = async (
  { tx, actor, now, today }: Circumstances,
  { agencyId, id: reportId, year }: Pick<AnnualReport, "agencyId" | "id" | "year">,
  body: EventBody<"report.submitted">,
): Promise<void> => {
  const agency = await agencyOf(tx, agencyId)
  const superior = agency === null ? null : directSuperior(agency)
  if (superior === null) return
  const told = { actor: actor.personId, at: now, cause: actor.cause, subject: reportId }
  await inAgency(tx, superior, async () => {
    const eventSeq = await appendEvents(tx, [{ name: "report.submitted" as const, ...told, body: { ...body, ofAgencyId: agencyId } }])
    await tellThoseWhoMay(tx, superior, "report.review", today, { kind: "report.submitted", subject: `${agencyId}/${String(year)}`, eventSeq })
  })
}
