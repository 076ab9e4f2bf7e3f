import { normativeDocumentOf, updateNormativeDocument } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A document entered in error, at the version seen. */
export const DocumentToStrike = z.object({ documentId: Id, version: Version })

/** Strikes a document: it stays to be seen, and counts in no year. */
export const strikeDocument = command({
  act: "register.enter",
  input: DocumentToStrike,
  async run({ tx, actor, today }, { documentId, version }) {
    const document = await normativeDocumentOf(tx, actor.agencyId, documentId)
    if (document === null) return refuse("NOT_FOUND", { documentId })
    if (document.struckOn !== null) return refuse("REGISTER_STRUCK", { struckOn: document.struckOn })
    const now = await updateNormativeDocument(tx, actor.agencyId, { id: documentId, version }, { struckOn: today })
    if (now === null) return refuse("STALE", { version: document.version })
    return recorded("document.struck", documentId, { documentId, on: today, version: now })
  },
})
