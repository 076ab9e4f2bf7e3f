import type { LetterParagraph, ParagraphLevel } from "@gongkai/documents"
import { fill, type Parsed } from "./engine.ts"

const markup: readonly (readonly [string, ParagraphLevel])[] = [
  ["#### ", "heading4"],
  ["### ", "heading3"],
  ["## ", "heading2"],
  ["# ", "heading1"],
  ["- ", "item"],
]

/** What a line of a template is: `# ` to `#### ` a heading, `- ` an item of a list, all else text. */
export const markupOf = (line: string): { readonly level: ParagraphLevel; readonly rest: string } => {
  const found = markup.find(([mark]) => line.startsWith(mark))
  return found === undefined ? { level: "body", rest: line } : { level: found[1], rest: line.slice(found[0].length) }
}

/** The paragraphs of a filled template: one a line; a value of several lines is as many paragraphs. */
export const paragraphsOf = (parsed: Parsed, values: object): readonly LetterParagraph[] =>
  fill(parsed, values, markupOf).flatMap(({ level, text, more }) => [
    { level, text },
    ...more.map((part): LetterParagraph => ({ level: level === "item" ? "item" : "body", text: part })),
  ])

const squeezed = (text: string): string => text.replace(/[\s。；，、.;,]/gu, "")

/** Whether a value stands in made lines: every text of a list, and every line of a text. */
export const isPrinted = (made: readonly string[], value: string | readonly string[]): boolean => {
  const all = squeezed(made.join(""))
  const texts = typeof value === "string" ? [value] : value
  return texts.every((text) => text.split(/[\r\n\u2028\u2029]+/u).every((line) => all.includes(squeezed(line))))
}
