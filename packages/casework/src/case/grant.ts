import { agencyOf, caseOf, insertGrant } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** One case opened to one superior for one complaint, until a day. */
export const CaseToGrant = z.object({ grantId: Id, caseId: Id, toAgencyId: Id, complaint: Words(1, 200), until: LegalDay })

/** Lets a superior see one case. */
export const grantCase = command({
  act: "case.grant",
  input: CaseToGrant,
  constraints: { case_grant_pkey: "ALREADY_THERE" },
  async run({ tx, actor, today }, { grantId, caseId, toAgencyId, complaint, until }) {
    if (until < today) return refuse("DAYS_IN_WRONG_ORDER", { until })
    const own = await agencyOf(tx, actor.agencyId)
    if (own === null || toAgencyId === own.id || !own.superiors.includes(toAgencyId)) return refuse("NOT_FOUND", { agencyId: toAgencyId })
    if ((await caseOf(tx, caseId))?.agencyId !== own.id) return refuse("NOT_FOUND", { caseId })
    await insertGrant(tx, { id: grantId, agencyId: own.id, caseId, toAgencyId, complaint, until })
    return recorded("case.granted", caseId, { caseId, grantId, toAgencyId, until })
  },
})
