import { literalPattern } from "../literal-pattern.ts"
import type { Wording } from "./default-list.ts"

/** A word of a list that a text holds. */
export interface WordingHit extends Wording {
  readonly start: number
  readonly line: number
}

/** Whether a place lies inside what is right: 部份 is wrong, and would be right inside a longer word that a list calls right. */
const insideRight = (text: string, start: number, { words, rightWords }: Wording): boolean => {
  const offset = rightWords?.indexOf(words) ?? -1
  return rightWords !== null && offset >= 0 && text.startsWith(rightWords, start - offset)
}

interface Finder {
  /** Any word of the list, the longest of those that begin at a place. */
  readonly any: RegExp
  /** What of the list begins where a word begins: it and its beginnings. */
  readonly beginning: ReadonlyMap<string, readonly Wording[]>
}

const finderOf = (list: readonly Wording[]): Finder => {
  const byWords = new Map<string, Wording[]>()
  for (const wording of list) byWords.set(wording.words, [...(byWords.get(wording.words) ?? []), wording])
  byWords.delete("")
  const beginningsOf = (words: string): readonly Wording[] => Array.from(words, (_, at) => byWords.get(words.slice(0, at + 1)) ?? []).flat()
  const all = [...byWords.keys()].sort((a, b) => b.length - a.length)
  return { any: new RegExp(all.map(literalPattern).join("|"), "g"), beginning: new Map(all.map((words) => [words, beginningsOf(words)])) }
}

/** A list is looked for in many texts: what is made of it is kept as long as it is. */
const finders = new WeakMap<readonly Wording[], Finder>()

const finderFor = (list: readonly Wording[]): Finder => {
  const kept = finders.get(list)
  if (kept !== undefined) return kept
  const made = finderOf(list)
  finders.set(list, made)
  return made
}

/** Every place of a text where a word of the lists stands, in the order of the text; one pass, however long the lists. */
export const findWordings = (text: string, list: readonly Wording[]): readonly WordingHit[] => {
  if (list.length === 0) return []
  const { any, beginning } = finderFor(list)
  const hits: WordingHit[] = []
  let [line, counted] = [1, 0]
  any.lastIndex = 0
  for (let match = any.exec(text); match !== null; match = any.exec(text)) {
    const start = match.index
    for (let at = text.indexOf("\n", counted); at >= 0 && at < start; at = text.indexOf("\n", at + 1)) [line, counted] = [line + 1, at + 1]
    for (const wording of beginning.get(match[0]) ?? []) if (!insideRight(text, start, wording)) hits.push({ ...wording, start, line })
    // Another word may begin inside this one.
    any.lastIndex = start + 1
  }
  return hits
}
