import { normal } from "./normal.ts"

/** Alternatives of one thing that is sought; most often it is the only one. */
export type Alternatives = readonly [string, ...string[]]

const mostCharacters = 100
const mostWords = 8
const mostAlternatives = 6
const parts = /"([^"]*)"|“([^”]*)”|「([^」]*)」|([^\s"“”「」]+)/gu

/** What somebody wrote into the box, as phrases that all must be there: parted by blanks, together within quotation marks. */
export const soughtOf = (given: string): readonly string[] => {
  const phrases = [...given.slice(0, mostCharacters).matchAll(parts)].map(([, straight, curved, corner, bare]) =>
    normal((straight ?? curved ?? corner ?? bare ?? "").replace(/[\n\r]/gu, " ")),
  )
  return [...new Set(phrases.filter((phrase) => phrase !== ""))].slice(0, mostWords)
}

/** Each phrase with what is taken for the same. @param groups of words as they are compared */
export const withSynonyms = (phrases: readonly string[], groups: readonly (readonly string[])[]): readonly Alternatives[] =>
  phrases.map((phrase) => {
    const same = groups.filter((group) => group.includes(phrase)).flat()
    return [phrase, ...[...new Set(same)].filter((word) => word !== phrase).slice(0, mostAlternatives - 1)]
  })

/** Stands before every key in place of the month, which the database puts in. */
const era = "\u{f8fe}"
const facet = "\u{f8ff}"
/** The keys of the index are so long, but at the end of a text; a shorter phrase is sought by how they begin, and what is found holds it for certain. */
const keyLength = 3

const quoted = (lexeme: string): string => `'${lexeme.replace(/\\/gu, "\\\\").replace(/'/gu, "''")}'`

const keysOf = (phrase: string): readonly string[] => {
  const characters = Array.from(phrase)
  if (characters.length <= keyLength) return [phrase]
  return [...new Set(characters.slice(keyLength - 1).map((_, at) => characters.slice(at, at + keyLength).join("")))]
}

const term = (key: string): string => `${quoted(`${era}${key}`)}${Array.from(key).length < keyLength ? ":*" : ""}`
const allOf = (keys: readonly string[]): string => `(${keys.map(term).join(" & ")})`

/** A search as the database carries it out. */
export interface Asked {
  /** A tsquery over the index's keys, the month to be put in. */
  readonly query: string
  /** What has to be looked for in the words themselves, since the index knows its parts only. */
  readonly mustHave: readonly string[]
  /** The same with alternatives, one a line. */
  readonly anyOf: readonly string[]
}

const isOneKey = (phrase: string): boolean => Array.from(phrase).length <= keyLength

/** The query over the index for what is sought, narrowed to facets that all must be there. */
export const askedOf = (sought: readonly Alternatives[], facets: readonly string[]): Asked => {
  const words = sought.map((alternatives) => `(${alternatives.map((phrase) => allOf(keysOf(phrase))).join(" | ")})`)
  const open = sought.filter((alternatives) => !alternatives.every(isOneKey))
  return {
    query: [...words, ...facets.map((one) => quoted(`${era}${facet}${one}`))].join(" & "),
    mustHave: open.flatMap(([phrase, ...others]) => (others.length === 0 ? [phrase] : [])),
    anyOf: open.flatMap((alternatives) => (alternatives.length === 1 ? [] : [alternatives.join("\n")])),
  }
}
