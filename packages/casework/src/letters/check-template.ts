import { letterElements, type LetterElementId } from "@gongkai/law"
import { LiquidError } from "liquidjs"
import { fill, namedIn, parseTemplate, type Parsed } from "./engine.ts"
import type { LetterKind } from "./kinds.ts"
import { isPrinted, markupOf } from "./paragraphs.ts"
import { printedValue } from "./printed-values.ts"
import { sampleValues } from "./sample-values.ts"
import { elementVariables, letterVariables, type VariableId } from "./variables.ts"

/** What may be wrong with a template: code → words in Chinese. The list is closed. */
export const templateFaults = {
  TEMPLATE_EMPTY: "模板是空的",
  TEMPLATE_SYNTAX: "模板写法有误",
  VARIABLE_UNKNOWN: "这里没有这个变量",
  ELEMENT_MISSING: "缺少必须写明的内容",
  ELEMENT_NOT_PRINTED: "必须写明的内容没有印出来（在不成立的条件之内，或者被改动）",
} as const satisfies Record<string, string>

/** A key of {@link templateFaults}. */
export type TemplateFault = keyof typeof templateFaults

/** Something wrong with a template. Each keeps it from being saved. */
export interface TemplateFinding {
  readonly code: TemplateFault
  /** From 1; null where it is of the whole. */
  readonly line: number | null
  /** The words of the code, with what it is about. */
  readonly words: string
  readonly variable: string | null
  readonly element: LetterElementId | null
}

const finding = (code: TemplateFault, about: string, at: Partial<TemplateFinding> = {}): TemplateFinding => ({
  code,
  line: null,
  variable: null,
  element: null,
  ...at,
  words: about === "" ? templateFaults[code] : `${templateFaults[code]}：${about}`,
})

// The token's place is counted from the start of its own input, which is the template: there are no partial ones.
const lineOf = (error: unknown): number | null => {
  const line = error instanceof Error ? /\bline:(\d+)/u.exec(error.message)?.[1] : undefined
  return line === undefined ? null : Number(line)
}

/** What liquidjs says against a template; whatever else was thrown goes on. */
export const templateFinding = (error: unknown): TemplateFinding => {
  if (!LiquidError.is(error) && !(error instanceof Error && error.name === "AssertionError")) throw error
  return finding("TEMPLATE_SYNTAX", error.message.replace(/, line:\d+, col:\d+$/u, ""), { line: lineOf(error) })
}

/** A template, parsed, or what keeps it from being used; `variables` are the values that it may name. */
export const readTemplate = (
  kind: { readonly variables: readonly string[] },
  text: string,
): { readonly parsed: Parsed | null; readonly findings: readonly TemplateFinding[] } => {
  if (text.trim() === "") return { parsed: null, findings: [finding("TEMPLATE_EMPTY", "")] }
  try {
    const parsed = parseTemplate(text)
    const known: ReadonlySet<string> = new Set(kind.variables)
    const unknown = namedIn(parsed).filter(({ variable }) => !known.has(variable))
    const findings = unknown.map(({ variable, line }) => finding("VARIABLE_UNKNOWN", variable, { variable, line }))
    return { parsed: findings.length > 0 ? null : parsed, findings }
  } catch (error) {
    return { parsed: null, findings: [templateFinding(error)] }
  }
}

const needed = (kind: LetterKind): readonly { readonly element: LetterElementId; readonly variable: VariableId }[] =>
  kind.elements.flatMap((element) => (elementVariables[element] ?? []).map((variable) => ({ element, variable })))

const printedFindings = (kind: LetterKind, parsed: Parsed): readonly TemplateFinding[] => {
  const values = sampleValues(kind)
  const shown = Object.fromEntries(
    kind.variables.map((id) => {
      const read = printedValue(id, values)
      return [id, "printed" in read ? read.printed : ""]
    }),
  )
  const made = fill(parsed, shown, markupOf).flatMap(({ text, more }) => [text, ...more])
  return needed(kind).flatMap(({ element, variable }) =>
    isPrinted(made, shown[variable] ?? "")
      ? []
      : [finding("ELEMENT_NOT_PRINTED", `${letterElements[element].words}（${variable}）`, { element, variable })],
  )
}

/**
 * Whether a template can be used for a kind of letter: syntax, unknown values, and that every element that the kind
 * must contain is printed of a case that has all.
 * @returns every finding; none for a good template
 */
export const checkTemplate = (kind: LetterKind, text: string): readonly TemplateFinding[] => {
  const { parsed, findings } = readTemplate(kind, text)
  let named: ReadonlySet<string>
  try {
    named = new Set(namedIn(parsed ?? parseTemplate(text)).map(({ variable }) => variable))
  } catch (error) {
    if (findings.length === 0) throw error
    return findings
  }
  const missing = needed(kind)
    .filter(({ variable }) => !named.has(variable))
    .map(({ element, variable }) =>
      finding("ELEMENT_MISSING", `${letterElements[element].words}，变量 ${variable}（${letterVariables[variable].words}）`, { element, variable }),
    )
  if (parsed === null || missing.length > 0) return [...findings, ...missing]
  try {
    return [...findings, ...printedFindings(kind, parsed)]
  } catch (error) {
    return [...findings, templateFinding(error)]
  }
}
