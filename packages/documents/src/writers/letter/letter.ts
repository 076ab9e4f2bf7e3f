import type { Day } from "@gongkai/law"

/**
 * What a paragraph is in the order of GB/T 9704: `body` text, headings of the first (一、) to the fourth level (（1）),
 * or an `item` of a list.
 */
export type ParagraphLevel = "body" | "heading1" | "heading2" | "heading3" | "heading4" | "item"

/** One paragraph of a letter; its text has no line break. */
export interface LetterParagraph {
  readonly level: ParagraphLevel
  readonly text: string
}

/** An official letter as content, without layout: `letterHtml` and `letterDocx` print the same of it. */
export interface Letter {
  /** The sender's name at the head (发文机关标志). */
  readonly agency: string
  /** Its number, 示例公开答〔2026〕1号; null while it is a draft, and for a kind that bears none. */
  readonly number: string | null
  readonly title: string
  /** To whom, without the colon; null where nobody is addressed. */
  readonly addressee: string | null
  readonly paragraphs: readonly LetterParagraph[]
  /** What may be done against it; null where the kind has no such paragraph. */
  readonly remedies: string | null
  /** Names of what is enclosed, in order. */
  readonly attachments: readonly string[]
  /** Who signs; the seal goes over it and the date. */
  readonly signature: string
  /** The day of approval; null while it is a draft. */
  readonly date: Day | null
  /** Other recipients (抄送). */
  readonly copies: readonly string[]
  /** Whom to ask: name, telephone, address; null where none is given. */
  readonly contact: string | null
}
