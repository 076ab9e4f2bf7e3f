import type { Letter } from "@gongkai/documents"
import { letterElements, type Day, type LetterDecision, type LetterElementId } from "@gongkai/law"
import { readTemplate, templateFinding, type TemplateFinding } from "./check-template.ts"
import type { LetterKind } from "./kinds.ts"
import { lawValues } from "./law-values.ts"
import { isPrinted, paragraphsOf } from "./paragraphs.ts"
import { printedValue } from "./printed-values.ts"
import { lackingForRemedies, remediesLacking, remediesWords, type RemediesGiven } from "./remedies.ts"
import { elementVariables, letterVariables, type LetterValues, type VariableId } from "./variables.ts"

/** What stands around the text of a letter. */
export interface LetterFrame {
  /** The agency's full name. */
  readonly agency: string | null
  /** With its series and year; null while a draft. */
  readonly number: string | null
  readonly addressee: string | null
  /** Day of approval; null while a draft. */
  readonly date: Day | null
  readonly contact: string | null
  readonly attachments: readonly string[]
  readonly copies: readonly string[]
  /** Null for a kind without remedies. */
  readonly remedies: RemediesGiven | null
}

/** Why an element is lacking: no value, a value of the wrong type, not printed by the template, or taken only at approval. */
export type LackingWhy = "absent" | "ill-formed" | "not-printed" | "at-approval"

/** An element that a letter must contain and does not. */
export interface Lacking {
  readonly element: LetterElementId
  /** The value that is lacking; null where the element is of the frame. */
  readonly variable: VariableId | null
  readonly why: LackingWhy
  /** For the officer. */
  readonly words: string
}

/** What a letter is made of. */
export interface LetterToCompose {
  /** Values of case, officer and agency; those that the law gives are put in here and cannot be overruled. */
  readonly values: LetterValues
  /** For kinds that tell a decision. */
  readonly decision: LetterDecision | null
  readonly frame: LetterFrame
}

/** A letter with what it lacks; none where its template cannot be used. */
export interface Composed {
  readonly letter: Letter | null
  /** Empty for a letter that may go out; while it is a draft, number and date are lacking `at-approval`. */
  readonly lacking: readonly Lacking[]
  readonly findings: readonly TemplateFinding[]
}

const lack = (element: LetterElementId, why: LackingWhy, what = "", variable: VariableId | null = null): Lacking => ({
  element,
  variable,
  why,
  words: what === "" ? letterElements[element].words : `${letterElements[element].words}：${what}`,
})

const blank = (text: string | null): boolean => text === null || text.trim() === ""

const lackingOfFrame = (kind: LetterKind, { agency, number, addressee, date, contact, remedies }: LetterFrame): readonly Lacking[] => {
  const absent: Partial<Record<LetterElementId, LackingWhy | false>> = {
    agency: blank(agency) && "absent",
    signature: blank(agency) && "absent",
    addressee: blank(addressee) && "absent",
    contact: blank(contact) && "absent",
    number: blank(number) && "at-approval",
    date: date === null && "at-approval",
  }
  return kind.elements.flatMap((element) => {
    if (element === "remedies")
      return remedies === null
        ? [lack("remedies", "absent")]
        : lackingForRemedies(remedies).map((what) => lack("remedies", "absent", remediesLacking[what]))
    const why = absent[element] ?? false
    return why === false ? [] : [lack(element, why)]
  })
}

/** A gap in a draft, which no approved letter has: it says what is to be put there. */
const gap = (id: VariableId): string => `【待填：${letterVariables[id].words}】`

const lackingOfBody = (kind: LetterKind, values: LetterValues, made: readonly string[]): readonly Lacking[] =>
  kind.elements.flatMap((element) =>
    (elementVariables[element] ?? []).flatMap((variable) => {
      const read = printedValue(variable, values)
      const { words } = letterVariables[variable]
      if ("why" in read) return [lack(element, read.why, words, variable)]
      return isPrinted(made, read.printed) ? [] : [lack(element, "not-printed", words, variable)]
    }),
  )

/**
 * Makes a letter of a case and a template. An element whose value is not there is reported and left as a gap: nothing
 * is made up for it.
 */
export const composeLetter = (kind: LetterKind, template: string, { values, decision, frame }: LetterToCompose): Composed => {
  const { parsed, findings } = readTemplate(kind, template)
  if (parsed === null) return { letter: null, lacking: [], findings }
  const all: LetterValues = { ...values, ...lawValues(kind.id, decision) }
  const shown = kind.variables.map((id): [VariableId, string | readonly string[]] => {
    const read = printedValue(id, all)
    const empty = letterVariables[id].type === "list" || letterVariables[id].type === "any" ? [gap(id)] : gap(id)
    return [id, "printed" in read ? read.printed : empty]
  })
  let paragraphs: Letter["paragraphs"]
  try {
    paragraphs = paragraphsOf(parsed, Object.fromEntries(shown))
  } catch (error) {
    return { letter: null, lacking: [], findings: [...findings, templateFinding(error)] }
  }
  const agency = frame.agency ?? ""
  const letter: Letter = {
    agency,
    number: kind.series === null ? null : frame.number,
    title: kind.title,
    addressee: frame.addressee,
    paragraphs,
    remedies: kind.remedies && frame.remedies !== null ? remediesWords(frame.remedies) : null,
    attachments: frame.attachments,
    signature: agency,
    date: frame.date,
    copies: frame.copies,
    contact: frame.contact,
  }
  const made = paragraphs.map(({ text }) => text)
  return { letter, lacking: [...lackingOfFrame(kind, frame), ...lackingOfBody(kind, all, made)], findings }
}
