import { normativeDocumentOf, updateNormativeDocument } from "@gongkai/records"
import { z } from "zod"
import { Id, Version, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { RegisterDay } from "../register/fields.ts"
import { documentFaults } from "./faults.ts"

/** A document that is no longer in force: since when, and what repealed it, or that it lapsed. */
export const DocumentToRepeal = z.object({ documentId: Id, version: Version, on: RegisterDay, by: Words(1, 200).nullable().default(null) })

/** Repeals a document: it counts as repealed in that year, and as in force no more. */
export const repealDocument = command({
  act: "register.enter",
  input: DocumentToRepeal,
  async run({ tx, actor, today }, { documentId, version, on, by }) {
    const document = await normativeDocumentOf(tx, actor.agencyId, documentId)
    if (document === null) return refuse("NOT_FOUND", { documentId })
    const { madeOn, publishedOn, repealedOn, struckOn } = document
    if (struckOn !== null) return refuse("REGISTER_STRUCK", { struckOn })
    if (repealedOn !== null) return refuse("DOCUMENT_REPEALED", { repealedOn })
    const [fault] = documentFaults({ madeOn, publishedOn, repealedOn: on, repealedBy: by }, today)
    if (fault !== undefined) return refuse(fault.code, fault.detail)
    const now = await updateNormativeDocument(tx, actor.agencyId, { id: documentId, version }, { repealedOn: on, repealedBy: by })
    if (now === null) return refuse("STALE", { version: document.version })
    return recorded("document.repealed", documentId, { documentId, on, version: now })
  },
})
