import type { Day } from "@gongkai/law"
import { templateOf, type LetterRecord, type LetterWords, type Tx } from "@gongkai/records"
import type { LetterKind } from "../letters/kinds.ts"
import { letterVariables, type LetterValues } from "../letters/variables.ts"
import { together, valuesOfCase } from "./of-case.ts"

export interface Composed {
  readonly missing: readonly string[]
  readonly errors: readonly { readonly code: string }[]
  readonly ofCase: LetterWords
  readonly templateText: string
}

const kept = (values: LetterValues): LetterWords =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))

export const composed = async (tx: Tx, letter: LetterRecord, kind: LetterKind, on: Day): Promise<Composed> => {
  const ofCase = letter.ofCase ?? kept(await valuesOfCase(tx, letter, on))
  const values = together(letter.written, ofCase)
  const templateText = letter.templateText ?? (await templateOf(tx, letter.agencyId, kind.id, letter.templateVersion))?.text ?? ""
  const missing = kind.variables.filter(
    (name) => letterVariables[name].from !== "law" && letterVariables[name].type !== "any" && values[name] == null,
  )
  return { missing, errors: [], ofCase, templateText }
}
