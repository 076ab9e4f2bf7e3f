import { normativeDocumentKinds } from "@gongkai/records"
import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { RegisterDay } from "../register/fields.ts"

/** 规章 or 行政规范性文件. */
export const DocumentKind = z.enum(normativeDocumentKinds)

/** What of a document may be changed; each is given, null where there is none. */
export const DocumentFields = z.object({
  title: Words(1, 200),
  documentNumber: Words(1, 60).nullable(),
  madeOn: RegisterDay,
  publishedOn: RegisterDay.nullable(),
  repealedOn: RegisterDay.nullable(),
  /** What repealed it, or that it lapsed. */
  repealedBy: Words(1, 200).nullable(),
})

const { title, documentNumber, madeOn, publishedOn, repealedOn, repealedBy } = DocumentFields.shape

/** A document as it is entered; one that is no longer in force with its repeal. */
export const DocumentToEnter = z.object({
  documentId: Id,
  kind: DocumentKind,
  title,
  documentNumber: documentNumber.default(null),
  madeOn,
  publishedOn: publishedOn.default(null),
  repealedOn: repealedOn.default(null),
  repealedBy: repealedBy.default(null),
})
