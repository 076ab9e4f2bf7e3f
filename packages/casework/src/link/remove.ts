import { deleteLink } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { LinkToAdd } from "./add.ts"

/** Takes a link away that was made by mistake. */
export const removeLink = command({
  act: "request.handle",
  input: LinkToAdd,
  async run({ tx, actor }, { caseId, otherCaseId, kind }) {
    const was = await deleteLink(tx, { agencyId: actor.agencyId, caseId, otherCaseId, kind })
    return was ? recorded("request.unlinked", caseId, { caseId, otherCaseId, kind }) : refuse("NOT_FOUND", { caseId, otherCaseId, kind })
  },
})
