import { deleteImportRows, expiredImports, lockImport, setImportState } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework } from "../kernel.ts"

/** A plan whose rows are to be forgotten. */
export const ImportToDiscard = z.object({ importId: Id, why: z.enum(["asked", "expired"]).default("asked") })

/** Forgets the rows of a plan that were not imported; of what was imported nothing changes. */
export const discardImport = command({
  act: "request.plan-import",
  input: ImportToDiscard,
  async run({ tx, actor }, { importId, why }) {
    const planned = await lockImport(tx, actor.agencyId, importId)
    if (planned === null) return refuse("NOT_FOUND", { importId })
    const rows = await deleteImportRows(tx, actor.agencyId, importId, null)
    if (rows === 0 && planned.state !== "planned") return refuse("IMPORT_ENDED", { state: planned.state })
    const state = planned.state === "planned" ? "discarded" : planned.state
    const version = await setImportState(tx, planned, state, planned.imported, planned.late)
    return recorded("register-import.discarded", importId, { importId, why, version })
  },
})

/** Forgets the rows of all plans of an agency whose seven days are over. @returns how many plans */
export const expireImports = async (casework: Casework, agencyId: string): Promise<number> => {
  const today = casework.today()
  const actor: Actor = { agencyId, personId: "jobs", cause: null, program: true }
  const ids = await casework.records.transaction({ agencyId, personId: "jobs", today }, (tx) => expiredImports(tx, agencyId, today))
  for (const importId of ids) await discardImport(casework, actor, { importId, why: "expired" })
  return ids.length
}
