import { readNormativeDocuments, type DocumentColumn, type ListRow } from "@gongkai/documents"
import type { Day } from "@gongkai/law"
import { insertNormativeDocuments, type NewNormativeDocument } from "@gongkai/records"
import { z } from "zod"
import { RegisterDay } from "../register/fields.ts"
import { importList, type JudgedRow } from "../register/import-list.ts"
import { documentFaults } from "./faults.ts"
import { DocumentKind } from "./fields.ts"

const Values = z.object({
  kind: DocumentKind.optional(),
  title: z.string().optional(),
  documentNumber: z.string().optional(),
  madeOn: RegisterDay.optional(),
  publishedOn: RegisterDay.optional(),
  repealedOn: RegisterDay.optional(),
  repealedBy: z.string().optional(),
})

const dayColumns = ["madeOn", "publishedOn", "repealedOn"] as const

/** A row as a document: read rightly in every cell, and right as a whole. */
const judgeDocumentRow = (
  { values, faults: unread }: ListRow<DocumentColumn>,
  today: Day,
): JudgedRow<DocumentColumn, Omit<NewNormativeDocument, "id">> => {
  const early = dayColumns.filter((field) => values[field] !== undefined && !RegisterDay.safeParse(values[field]).success)
  if (early.length > 0) return { faults: early.map((field) => ({ field, code: "DAY_TOO_EARLY" })) }
  const { kind, title, documentNumber = null, madeOn, publishedOn = null, repealedOn = null, repealedBy = null } = Values.parse(values)
  // A day of repeal that could not be read is there all the same.
  const unreadDay = unread.some(({ code }) => code === "NOT_A_DAY")
  const faults = documentFaults({ ...(madeOn === undefined ? {} : { madeOn }), publishedOn, repealedOn, repealedBy }, today).filter(
    ({ code }) => !(unreadDay && code === "REPEAL_WITHOUT_DAY"),
  )
  if (faults.length > 0 || unread.length > 0 || kind === undefined || title === undefined || madeOn === undefined) return { faults }
  return { item: { kind, title, documentNumber, madeOn, publishedOn, repealedOn, repealedBy } }
}

/** Takes rules and normative documents in from a file, all at once or none. */
export const importDocuments = importList({
  list: "normative-documents",
  read: readNormativeDocuments,
  always: "kind",
  judge: judgeDocumentRow,
  insert: insertNormativeDocuments,
  key: "normative_document_pkey",
})
