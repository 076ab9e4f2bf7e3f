import { printableText } from "../printable-text.ts"
import { typeset } from "../typst/compiler.ts"
import type { Letter } from "./letter.ts"
import { letterSource } from "./letter-source.ts"
import { closingIndents, printedLetter } from "./printed-letter.ts"

/**
 * A letter as a PDF in the letter form of GB/T 9704-2012: A4, 22 lines of 28 characters, fonts embedded as far as they are used.
 * It is not tagged.
 * @returns the same bytes for the same letter
 */
export const letterPdf = async (letter: Letter): Promise<Uint8Array> => {
  const indents = closingIndents(letter)
  const lines = printedLetter(letter)
  const firstAttachment = lines.findIndex(({ role }) => role === "attachment")
  const data = lines.map(({ role, text }, at) => ({
    role,
    text,
    first: at === firstAttachment,
    indent: role === "signature" || role === "date" ? indents[role] : 0,
  }))
  const title = printableText(letter.number === null ? letter.title : `${letter.title} ${letter.number}`)
  return typeset(letterSource, { title, authors: [printableText(letter.agency)], keywords: [], lines: data })
}
