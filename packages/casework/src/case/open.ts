import { insertCase } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded } from "../kernel.ts"

/** A case in its barest form; what it is about comes with the request. */
export const CaseToOpen = z.object({ id: Id, restricted: z.boolean().default(false) })

/** Opens a case. */
export const openCase = command({
  act: "case.open",
  input: CaseToOpen,
  constraints: { case_record_pkey: "ALREADY_THERE" },
  async run({ tx, actor }, { id, restricted }) {
    await insertCase(tx, { id, agencyId: actor.agencyId, restricted })
    return recorded("case.opened", id, { caseId: id })
  },
})
