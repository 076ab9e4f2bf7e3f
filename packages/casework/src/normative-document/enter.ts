import { insertNormativeDocuments } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { documentFaults } from "./faults.ts"
import { DocumentToEnter } from "./fields.ts"

/** Enters a rule or a normative document that the agency made. */
export const enterDocument = command({
  act: "register.enter",
  input: DocumentToEnter,
  constraints: { normative_document_pkey: "ALREADY_THERE" },
  async run({ tx, actor, today }, { documentId, ...fields }) {
    const [fault] = documentFaults(fields, today)
    if (fault !== undefined) return refuse(fault.code, fault.detail)
    await insertNormativeDocuments(tx, actor.agencyId, [{ id: documentId, ...fields }])
    return recorded("document.entered", documentId, { documentId, kind: fields.kind, madeOn: fields.madeOn, version: 1 })
  },
})
