import { normalWithPlaces } from "./normal.ts"

/** From where to where a text is to be marked; by its UTF-16 places, the end not included. */
export type Mark = readonly [from: number, to: number]

/** A text with what was found in it. */
export interface Marked {
  readonly text: string
  readonly marks: readonly Mark[]
}

const lead = 24
const length = 120

/** Marks that touch or overlap are one. */
const joined = (marks: readonly Mark[]): readonly Mark[] => {
  const all: [number, number][] = []
  for (const [from, to] of [...marks].sort(([a], [b]) => a - b)) {
    const last = all.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else all.push([from, to])
  }
  return all
}

/** A text with every place marked at which one of the phrases stands. */
export const marked = (text: string, phrases: readonly string[]): Marked => {
  const { text: compared, from, to } = normalWithPlaces(text)
  const marks: Mark[] = []
  for (const phrase of phrases)
    for (let at = compared.indexOf(phrase); at >= 0; at = compared.indexOf(phrase, at + phrase.length))
      marks.push([from[at] ?? 0, to[at + phrase.length - 1] ?? text.length])
  return { text, marks: joined(marks) }
}

/** Not within a character that takes two places. */
const whole = (text: string, at: number): number => (at > 0 && /^[\udc00-\udfff]/u.test(text.slice(at, at + 1)) ? at - 1 : at)

/** A part of a content around the first place at which something was found; its beginning where nothing was found in it. */
export const snippet = (content: string, phrases: readonly string[]): Marked => {
  const { text: compared, from } = normalWithPlaces(content)
  const places = phrases.map((phrase) => compared.indexOf(phrase)).filter((at) => at >= 0)
  const first = places.length === 0 ? 0 : (from[Math.min(...places)] ?? 0)
  const begin = whole(content, Math.max(0, first - lead))
  const end = whole(content, Math.min(content.length, begin + length))
  const { text, marks } = marked(`${begin > 0 ? "…" : ""}${content.slice(begin, end)}${end < content.length ? "…" : ""}`, phrases)
  // Lines end what can be a phrase, and only then become one.
  return { text: text.replace(/\s/gu, " "), marks }
}
