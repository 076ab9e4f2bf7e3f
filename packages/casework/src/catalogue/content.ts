import { createHash } from "node:crypto"
import type { ItemContent, ItemFile } from "@gongkai/records"

/** A file as far as it is signed off: its content, its name, where it stands. */
export type SignedFile = Pick<ItemFile, "id" | "sha256" | "name" | "place" | "position">

/**
 * The hash of all that is signed off: words, fields and files. Validity is not among it: it changes by what others
 * decide later, and what was signed stays signed.
 */
export const contentHash = (content: ItemContent, files: readonly SignedFile[]): string => {
  const { title, summary, body, section, legalCategory, subject, genre, keywords, documentNumber, issuingBody } = content
  const { madeOn, attribute, ground, reviewDue, documentKind, interprets, noInterpretation } = content
  const signed = [
    ...[title, summary, body, section, legalCategory, subject, genre, keywords, documentNumber, issuingBody],
    ...[madeOn, attribute, ground, reviewDue, documentKind, interprets, noInterpretation],
    [...files]
      .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      .map(({ id, sha256, name, place, position }) => [id, sha256, name, place, position]),
  ]
  return createHash("sha256").update(JSON.stringify(signed)).digest("hex")
}
