import type { Letter } from "@gongkai/documents"
import type { Day, LawContext, LetterDecision } from "@gongkai/law"
import type { LetterKind } from "../letters/kinds.ts"

/** Something that the check of citations has against a letter. */
export interface LintFinding extends Readonly<Record<string, unknown>> {
  readonly code: string
  readonly words: string
}

/** What the check of citations has against a letter of a day. */
export const lintErrors = (
  _letter: Letter,
  _kind: LetterKind,
  _decision: LetterDecision | null,
  _on: Day,
  _law: LawContext,
): readonly LintFinding[] => []
