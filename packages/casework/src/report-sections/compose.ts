import { readTemplate, templateFinding, type TemplateFinding } from "../letters/check-template.ts"
import { fill } from "../letters/engine.ts"
import { gap, gapsIn } from "./gaps.ts"
import { sectionVariableIds, sectionVariables, type SectionValues, type SectionVariable, type SectionVariableId } from "./variables.ts"

/** A prompt of a draft, with the value that is not there; null where the template itself asks. */
export interface SectionLacking {
  readonly words: string
  readonly variable: SectionVariableId | null
}

/** A chapter drafted; no text where its template cannot be used. */
export interface SectionDraft {
  /** Paragraphs by \n. */
  readonly text: string | null
  readonly lacking: readonly SectionLacking[]
  readonly findings: readonly TemplateFinding[]
}

const prompt = ({ words, unit }: SectionVariable): string => (unit === null ? words : `${words}${unit === "件" ? "的件数" : `，以${unit}为单位`}`)

const variableOf = (words: string): SectionVariableId | null => sectionVariables.find((one) => prompt(one) === words)?.id ?? null

/** The template of a chapter filled with what the records say; a value that is not there is left as a prompt. */
export const composeSection = (template: string, values: SectionValues): SectionDraft => {
  const { parsed, findings } = readTemplate({ variables: sectionVariableIds }, template)
  if (parsed === null) return { text: null, lacking: [], findings }
  const shown = Object.fromEntries(sectionVariables.map((one) => [one.id, values[one.id] ?? gap(prompt(one))]))
  try {
    const text = fill(parsed, shown, (line) => ({ level: null, rest: line }))
      .flatMap(({ text: line, more }) => [line, ...more])
      .join("\n")
    return { text, lacking: gapsIn(text).map((words) => ({ words, variable: variableOf(words) })), findings }
  } catch (error) {
    return { text: null, lacking: [], findings: [...findings, templateFinding(error)] }
  }
}

/**
 * Whether a template can be used for a chapter: syntax, unknown values, and that it can be filled.
 * @returns every finding; none for a good template
 */
export const checkSectionTemplate = (template: string): readonly TemplateFinding[] =>
  composeSection(template, Object.fromEntries(sectionVariableIds.map((id, at) => [id, at]))).findings
