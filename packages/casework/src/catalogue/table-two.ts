import { insertNormativeDocuments, likeDocument, normativeDocumentOf, updateNormativeDocument, type CatalogueItem } from "@gongkai/records"
import { recorded, refuse, type Circumstances, type Recorded, type Refused } from "../kernel.ts"
import { documentFaults } from "../normative-document/faults.ts"

/** A rule's or a document's line of table 2, and what was recorded of it. */
export interface LineOfTableTwo {
  readonly documentId: string | null
  readonly events: readonly Recorded[]
}

/**
 * Enters a rule or a normative document that is published into the register behind table 2, or puts right what stands
 * there: the line that it has, or one that was entered by hand before.
 */
export const enterIntoTableTwo = async ({ tx, actor, today }: Circumstances, item: CatalogueItem): Promise<LineOfTableTwo | Refused> => {
  const { agencyId } = actor
  if (item.documentKind === null) return { documentId: item.normativeDocumentId, events: [] }
  const repealed = item.validity === "repealed" || item.validity === "lapsed"
  const fields = {
    title: item.title,
    documentNumber: item.documentNumber,
    madeOn: item.madeOn,
    publishedOn: item.publishedOn ?? today,
    repealedOn: repealed ? item.validityOn : null,
    repealedBy: repealed ? item.validityBy : null,
  }
  const [fault] = documentFaults(fields, today)
  if (fault !== undefined) return refuse(fault.code, fault.detail)
  const own = item.normativeDocumentId === null ? null : await normativeDocumentOf(tx, agencyId, item.normativeDocumentId)
  const line = own ?? (await likeDocument(tx, agencyId, { kind: item.documentKind, ...fields }))
  if (line === null) {
    await insertNormativeDocuments(tx, agencyId, [{ id: item.id, kind: item.documentKind, ...fields }])
    const entered = recorded("document.entered", item.id, { documentId: item.id, kind: item.documentKind, madeOn: item.madeOn, version: 1 })
    return { documentId: item.id, events: [entered] }
  }
  if (line.struckOn !== null) return refuse("REGISTER_STRUCK", { documentId: line.id, struckOn: line.struckOn })
  // What was repealed there by hand stays repealed.
  const version = await updateNormativeDocument(
    tx,
    agencyId,
    line,
    repealed ? fields : { ...fields, repealedOn: line.repealedOn, repealedBy: line.repealedBy },
  )
  if (version === null) return refuse("STALE", { version: line.version })
  return { documentId: line.id, events: [recorded("document.changed", line.id, { documentId: line.id, madeOn: item.madeOn, version })] }
}

/** Repeals the line of table 2 of an item that is no longer in force, or gives it back its force; nothing of one that has no line. */
export const repealInTableTwo = async (
  { tx, actor, today }: Circumstances,
  item: Pick<CatalogueItem, "normativeDocumentId">,
  { on, by }: { readonly on: CatalogueItem["validityOn"]; readonly by: string | null },
): Promise<readonly Recorded[] | Refused> => {
  if (item.normativeDocumentId === null) return []
  const line = await normativeDocumentOf(tx, actor.agencyId, item.normativeDocumentId)
  if (line?.struckOn !== null) return []
  const [fault] = documentFaults({ madeOn: line.madeOn, publishedOn: line.publishedOn, repealedOn: on, repealedBy: by }, today)
  if (fault !== undefined) return refuse(fault.code, fault.detail)
  const version = await updateNormativeDocument(tx, actor.agencyId, line, { repealedOn: on, repealedBy: by })
  if (version === null) return refuse("STALE", { version: line.version })
  const documentId = line.id
  return on === null
    ? [recorded("document.changed", documentId, { documentId, madeOn: line.madeOn, version })]
    : [recorded("document.repealed", documentId, { documentId, on, version })]
}
