import { lockImport, setImportState, takeBackImport } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** An import to be taken back. */
export const ImportToUndo = z.object({ importId: Id })

/** Takes an import back as a whole, personal data included, as long as nothing else has happened to its cases. */
export const undoImport = command({
  act: "request.undo-import",
  input: ImportToUndo,
  constraints: { import_in_use: "IMPORT_IN_USE" },
  async run({ tx, actor }, { importId }) {
    const done = await lockImport(tx, actor.agencyId, importId)
    if (done === null) return refuse("NOT_FOUND", { importId })
    if (done.state !== "imported") return refuse("IMPORT_ENDED", { state: done.state })
    const cases = await takeBackImport(tx, importId)
    const version = await setImportState(tx, done, "undone", 0, 0)
    return recorded("register-import.undone", importId, { importId, cases, version })
  },
})
