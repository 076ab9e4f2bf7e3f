import { openDocument, proposeRedactions, redact, type RedactedDocument, type RedactionMark } from "@gongkai/documents"
import type { SecretDocument } from "./secret-documents.ts"

/** A document redacted as an officer would who accepts every proposal. */
export const redacted = async ({ bytes, names }: Pick<SecretDocument, "bytes" | "names">): Promise<RedactedDocument> => {
  const source = await openDocument(bytes)
  const marks: RedactionMark[] = []
  for (let page = 1; page <= source.pages; page += 1) {
    const { glyphs } = await source.draw(page)
    for (const { boxes, ground } of proposeRedactions(glyphs, names))
      marks.push({ id: `m${String(marks.length)}`, page, boxes, ground, layers: ["public"], elsewhere: false })
  }
  const made = await redact(source, marks, "public")
  await source.close()
  return made
}
