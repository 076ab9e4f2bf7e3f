import { insertLink, requestOf } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** What one case is to another; what goes on with another is linked when it is reopened. */
export const LinkToAdd = z.object({ caseId: Id, otherCaseId: Id, kind: z.enum(["same-form", "repeat-of", "related"]) })

/** Links two requests of the agency. */
export const addLink = command({
  act: "request.handle",
  input: LinkToAdd,
  constraints: { case_link_pkey: "ALREADY_THERE" },
  async run({ tx, actor }, { caseId, otherCaseId, kind }) {
    if (caseId === otherCaseId) return refuse("LINK_TO_ITSELF")
    for (const one of [caseId, otherCaseId]) if ((await requestOf(tx, actor.agencyId, one)) === null) return refuse("NOT_FOUND", { caseId: one })
    await insertLink(tx, { agencyId: actor.agencyId, caseId, otherCaseId, kind })
    return recorded("request.linked", caseId, { caseId, otherCaseId, kind })
  },
})
