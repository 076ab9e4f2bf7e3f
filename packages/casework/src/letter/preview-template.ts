import type { Letter } from "@gongkai/documents"
import type { Day } from "@gongkai/law"
import type { LetterReader, Tx } from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"
import { checkTemplate, type TemplateFinding } from "../letters/check-template.ts"
import { composeLetter, type Lacking } from "../letters/compose.ts"
import { letterKind } from "../letters/kinds.ts"
import { sampleDecision, sampleFrame } from "../letters/sample-letter.ts"
import { sampleValues } from "../letters/sample-values.ts"
import { refuse, type Refused } from "../kernel.ts"
import { composed } from "./composed.ts"
import { readableLetter } from "./shown.ts"

/** A template that is tried out: with a letter of a case, or with sample values. */
export interface TemplateToPreview {
  readonly kind: string
  readonly text: string
  readonly letterId: string | null
}

/** How a template would read, and what is wrong with it. */
export interface TemplatePreview {
  readonly letter: Letter | null
  readonly lacking: readonly Lacking[]
  readonly findings: readonly TemplateFinding[]
}

/** Tries a template out; nothing is saved. */
export const previewTemplate = async (
  tx: Tx,
  { agencyId, reader, today }: { readonly agencyId: string; readonly reader: LetterReader; readonly today: Day },
  { kind: kindId, text, letterId }: TemplateToPreview,
): Promise<TemplatePreview | Refused> => {
  const kind = letterKind(kindId)
  if (kind === null) return refuse("LETTER_KIND_UNKNOWN", { kind: kindId })
  const findings = checkTemplate(kind, text)
  if (letterId === null) {
    const made = composeLetter(kind, text, {
      values: sampleValues(kind),
      decision: sampleDecision(kind),
      frame: sampleFrame(kind, await lawOf(tx, agencyId)),
    })
    return { letter: made.letter, lacking: made.lacking, findings }
  }
  const found = await readableLetter(tx, agencyId, letterId, reader)
  if (found === null) return refuse("NOT_FOUND", { letterId })
  if (found.kind.id !== kind.id) return refuse("LETTER_NOT_FITTING", { kind: found.kind.id })
  const { letter, lacking } = await composed(tx, found.record, kind, { on: today, by: null }, text)
  return { letter, lacking, findings }
}
