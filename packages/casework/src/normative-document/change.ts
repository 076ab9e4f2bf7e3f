import { normativeDocumentOf, updateNormativeDocument } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { documentFaults } from "./faults.ts"
import { DocumentFields } from "./fields.ts"

/** A document put right, at the version seen; its kind stays. */
export const DocumentToChange = z.object({ documentId: Id, version: Version, ...DocumentFields.shape })

/** Puts a document right, a repeal that was entered in error too. */
export const changeDocument = command({
  act: "register.enter",
  input: DocumentToChange,
  async run({ tx, actor, today }, { documentId, version, ...fields }) {
    const document = await normativeDocumentOf(tx, actor.agencyId, documentId)
    if (document === null) return refuse("NOT_FOUND", { documentId })
    if (document.struckOn !== null) return refuse("REGISTER_STRUCK", { struckOn: document.struckOn })
    const [fault] = documentFaults(fields, today)
    if (fault !== undefined) return refuse(fault.code, fault.detail)
    const now = await updateNormativeDocument(tx, actor.agencyId, { id: documentId, version }, fields)
    if (now === null) return refuse("STALE", { version: document.version })
    return recorded("document.changed", documentId, { documentId, madeOn: fields.madeOn, version: now })
  },
})
