import { day, plusDays } from "@gongkai/law"
import { letterKinds, type LetterKind } from "./kinds.ts"
import { letterVariables, type LetterValues, type VariableId } from "./variables.ts"

const all: readonly VariableId[] = [...new Set(letterKinds.flatMap(({ variables }) => variables))]

const sample = (id: VariableId, at: number): string | number | readonly string[] => {
  const { type, words } = letterVariables[id]
  switch (type) {
    case "text":
      return `示例${words}`
    case "day":
      return plusDays(day("2026-03-02"), at)
    case "money":
      return 3000 + at
    case "list":
    case "any":
      return [`示例${words}甲`, `示例${words}乙`]
  }
}

const samples: LetterValues = Object.fromEntries(all.map((id, at) => [id, sample(id, at)]))

/** Values by which a template can be looked at without a case; each differs from every other. */
export const sampleValues = ({ variables }: Pick<LetterKind, "variables">): LetterValues =>
  Object.fromEntries(variables.map((id) => [id, samples[id] ?? null]))
