import type { Letter } from "@gongkai/documents"
import { day, type Day } from "@gongkai/law"
import { letterOf, mayReadLetter, requestStanding, type LetterReader, type LetterRecord, type Tx } from "@gongkai/records"
import { z } from "zod"
import { letterKind, type LetterKind } from "../letters/kinds.ts"
import { composed, type ComposedLetter } from "./composed.ts"

// What was signed comes back from the records as it went in.
const Signed = z.object({
  agency: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  addressee: z.string().nullable(),
  paragraphs: z.array(z.object({ level: z.enum(["body", "heading1", "heading2", "heading3", "heading4", "item"]), text: z.string() })),
  remedies: z.string().nullable(),
  attachments: z.array(z.string()),
  signature: z.string(),
  date: z.string().transform(day).nullable(),
  copies: z.array(z.string()),
  contact: z.string().nullable(),
})

/** A letter as it reads: what was signed, or what it would say today. */
export interface ShownLetter extends ComposedLetter {
  readonly record: LetterRecord
  readonly kind: LetterKind
}

/** A letter of the asking agency that the reader may see; null where there is none. */
export const readableLetter = async (
  tx: Tx,
  agencyId: string,
  letterId: string,
  reader: LetterReader,
): Promise<{ readonly record: LetterRecord; readonly kind: LetterKind } | null> => {
  const record = await letterOf(tx, agencyId, letterId)
  const kind = record === null ? null : letterKind(record.kind)
  return record === null || kind === null || !(await mayReadLetter(tx, agencyId, letterId, reader)) ? null : { record, kind }
}

/** How a letter reads; the applicant's name is put in as the caller may know it, masked or in full. */
export const shownLetter = async (
  tx: Tx,
  { record, kind }: { readonly record: LetterRecord; readonly kind: LetterKind },
  today: Day,
  nameOf: (applicantId: string) => Promise<string | null>,
): Promise<ShownLetter> => {
  const asSigned = record.signed === null ? null : Signed.parse(record.signed)
  const draft: ComposedLetter =
    asSigned === null
      ? await composed(tx, record, kind, { on: today, by: null })
      : { letter: asSigned, lacking: [], findings: [], templateFindings: [] }
  const standing = kind.to === "applicant" ? await requestStanding(tx, record.agencyId, record.caseId) : null
  const name = standing === null ? null : await nameOf(standing.request.applicantId)
  const named = (letter: Letter): Letter => (kind.to === "applicant" && letter.addressee !== null ? { ...letter, addressee: name } : letter)
  return { ...draft, letter: draft.letter === null ? null : named(draft.letter), record, kind }
}
