import type { RedactionGroundId } from "@gongkai/law"
import { findPersonalData } from "../personal-data-finder/find.ts"
import type { PersonalDataKind } from "../personal-data-finder/patterns.ts"
import type { Box } from "./box.ts"
import { boxesOf } from "./boxes-of.ts"
import { findWords, glyphsIn } from "./find-words.ts"
import type { Glyph } from "./glyph.ts"
import { readingsOf, type Reading } from "./readings.ts"

/** A passage that the finder proposes to keep back; a person decides. */
export interface RedactionProposal {
  /** What it is: something of the finder's, or words that were given to it. */
  readonly kind: PersonalDataKind | "words"
  readonly text: string
  readonly boxes: readonly Box[]
  readonly ground: RedactionGroundId
}

/** The place names that lead to a house number; what stands before them (住, 地址在) is no part of an address. */
const leadsTo = /(?:(?!住址|地址|[住址在于家是为到])\p{Script=Han}){1,30}$/u

const begins = (kind: PersonalDataKind, text: string, start: number): number =>
  kind === "address" ? start - (leadsTo.exec(text.slice(0, start))?.[0].length ?? 0) : start

interface Met {
  readonly kind: PersonalDataKind
  readonly text: string
  readonly glyphs: readonly Glyph[]
}

const personalIn = (reading: Reading): readonly Met[] =>
  findPersonalData(reading.text).map((hit) => {
    const [start, end] = [begins(hit.kind, reading.text, hit.start), hit.start + hit.text.length]
    return { kind: hit.kind, text: reading.text.slice(start, end), glyphs: glyphsIn(reading, start, end) }
  })

/** One reading ends where another goes on: of what lies within another only the longer is kept. */
const longest = (met: readonly Met[]): readonly Met[] => {
  const kept: Met[] = []
  for (const one of [...met].sort((a, b) => b.glyphs.length - a.glyphs.length)) {
    if (one.glyphs.length > 0 && !kept.some(({ glyphs }) => one.glyphs.every((glyph) => glyphs.includes(glyph)))) kept.push(one)
  }
  return met.filter((one) => kept.includes(one))
}

/**
 * What on a page is probably personal: numbers with their check digits, phones, mailboxes, addresses, and the names that the
 * officer gives; over line breaks and in wrapped cells too.
 * @param glyphs what is seen of the page
 * @param names of people that the document is about
 */
export const proposeRedactions = (glyphs: readonly Glyph[], names: readonly string[]): readonly RedactionProposal[] => {
  const personal = longest(readingsOf(glyphs).flatMap(personalIn)).map(({ kind, text, glyphs: met }) => ({ kind, text, boxes: boxesOf(met) }))
  const named = names.flatMap((name) => findWords(glyphs, name).map((found) => ({ ...found, kind: "words" as const })))
  return [...personal, ...named].map((one) => ({ ...one, ground: "15" }))
}
