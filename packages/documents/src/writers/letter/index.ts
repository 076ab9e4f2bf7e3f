import type { letterDocx as docx } from "./letter-docx.ts"

/** A letter as a Word document, in the letter format of GB/T 9704. The library takes its time to load, for which only a letter waits. */
export const letterDocx: typeof docx = async (...of) => (await import("./letter-docx.ts")).letterDocx(...of)
export { letterHtml } from "./letter-html.ts"
export { letterPdf } from "./letter-pdf.ts"
export type { Letter, LetterParagraph, ParagraphLevel } from "./letter.ts"
