import type { Letter } from "@gongkai/documents"
import { lintCitations, type CitationFinding, type Day, type LawContext, type LetterDecision } from "@gongkai/law"
import type { LetterKind } from "./kinds.ts"

/** A finding with the paragraph where it stands; offsets are within that paragraph. */
export interface LetterFinding extends CitationFinding {
  /** Index among the paragraphs, or the paragraph on remedies; null for what is of the whole. */
  readonly paragraph: number | "remedies" | null
}

/** What the citations of a letter must fit. */
export interface LintedAgainst extends LetterDecision {
  readonly on: Day
}

/**
 * What is wrong with what a letter cites, by its kind, its decision and the law of its day. Errors are to be mended, or
 * answered for, before approval.
 */
export const lintLetter = (
  { paragraphs, remedies }: Pick<Letter, "paragraphs" | "remedies">,
  { id, decides }: Pick<LetterKind, "id" | "decides">,
  { on, ...decision }: LintedAgainst | { readonly on: Day },
  law: LawContext,
): readonly LetterFinding[] => {
  const parts = [...paragraphs.map(({ text }) => text), ...(remedies === null ? [] : [remedies])]
  const starts = parts.map((_text, at) => parts.slice(0, at).reduce((length, text) => length + text.length + 1, 0))
  const decided = decides === null || !("outcome" in decision) ? null : decision
  return lintCitations(parts.join("\n"), { kind: id, decision: decided, on }, law).map((finding): LetterFinding => {
    const { from, to } = finding
    if (from === null || to === null) return { ...finding, paragraph: null }
    const at = starts.findLastIndex((start) => start <= from)
    const start = starts[at] ?? 0
    return { ...finding, from: from - start, to: to - start, paragraph: at < paragraphs.length ? at : "remedies" }
  })
}
