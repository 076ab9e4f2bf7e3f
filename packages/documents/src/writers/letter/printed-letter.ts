import type { Day } from "@gongkai/law"
import { printableText } from "../printable-text.ts"
import type { Letter, ParagraphLevel } from "./letter.ts"

/** What a line of a printed letter is. */
export type LineRole =
  ParagraphLevel | "agency" | "number" | "title" | "addressee" | "remedies" | "attachment" | "signature" | "date" | "contact" | "copies"

/** One paragraph as it is printed. */
export interface PrintedLine {
  readonly role: LineRole
  readonly text: string
}

const digits = (of: Day, from: number, to: number): string => String(Number(of.slice(from, to)))

/** A day as letters bear it: Arabic figures without leading zeros; blanks to be filled in while there is none. */
const printedDate = (date: Day | null): string =>
  date === null ? "　　年　月　日" : `${digits(date, 0, 4)}年${digits(date, 5, 7)}月${digits(date, 8, 10)}日`

const attached = (names: readonly string[]): readonly string[] =>
  names.length === 1 ? names.map((name) => `附件：${name}`) : names.map((name, at) => `${at === 0 ? "附件：" : ""}${String(at + 1)}. ${name}`)

const line = (role: LineRole, given: string | null): readonly PrintedLine[] => {
  const text = printableText(given ?? "")
  return text === "" ? [] : [{ role, text }]
}

/** Every paragraph of a letter in the order of GB/T 9704, the same for each format. */
export const printedLetter = (letter: Letter): readonly PrintedLine[] => [
  ...line("agency", letter.agency),
  ...line("number", letter.number),
  ...line("title", letter.title),
  ...line("addressee", letter.addressee === null ? null : `${letter.addressee}：`),
  ...letter.paragraphs.flatMap(({ level, text }) => line(level, text)),
  ...line("remedies", letter.remedies),
  ...attached(letter.attachments).flatMap((text) => line("attachment", text)),
  ...line("signature", letter.signature),
  ...line("date", printedDate(letter.date)),
  ...line("contact", letter.contact === null ? null : `（联系方式：${letter.contact}）`),
  ...line("copies", letter.copies.length === 0 ? null : `抄送：${letter.copies.join("，")}。`),
]

/** Width in characters of the body: a Chinese one is 1, a Latin letter or figure a half. */
const widthOf = (text: string): number => [...text].reduce((width, glyph) => width + (/[\u0020-\u00ff]/u.test(glyph) ? 0.5 : 1), 0)

/**
 * How far signature and date stand from the right edge, in characters: the date four, the signature centred over it; a
 * signature too long for that stands at the edge and the date is centred under it.
 */
export const closingIndents = (letter: Letter): { readonly signature: number; readonly date: number } => {
  const difference = widthOf(letter.signature) - widthOf(printedDate(letter.date))
  const signature = 4 - difference / 2
  return signature >= 0 ? { signature, date: 4 } : { signature: 0, date: difference / 2 }
}
