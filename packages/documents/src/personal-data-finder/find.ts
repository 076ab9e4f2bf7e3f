import { patterns, type PersonalDataKind } from "./patterns.ts"

/** Something personal that a text holds. */
export interface PersonalDataHit {
  readonly kind: PersonalDataKind
  readonly text: string
  /** So shown that it gives nothing away. */
  readonly masked: string
  /** Where in the text it begins, in code units. */
  readonly start: number
  readonly line: number
}

/** Digits and letters of full width as those of half width, character by character. */
const halfWidth = (text: string): string =>
  text.replace(/[\u{ff10}-\u{ff19}\u{ff21}-\u{ff3a}\u{ff41}-\u{ff5a}\u{ff20}\u{ff0d}]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))

const lineAt = (starts: readonly number[], at: number): number => {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Beginnings of a text's lines. */
const lineStarts = (text: string): readonly number[] => [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)]

/** Everything personal in a text, in the order of the text; nothing is found twice in one place. */
export const findPersonalData = (given: string): readonly PersonalDataHit[] => {
  const text = halfWidth(given)
  const starts = lineStarts(text)
  const taken = new Uint8Array(text.length)
  const hits: PersonalDataHit[] = []
  for (const { kind, met, is, masked } of patterns) {
    for (const { 0: whole, index } of text.matchAll(met)) {
      if (taken[index] === 1 || taken[index + whole.length - 1] === 1 || !is(whole, text.slice(index + whole.length, index + whole.length + 4)))
        continue
      taken.fill(1, index, index + whole.length)
      hits.push({ kind, text: given.slice(index, index + whole.length), masked: masked(whole), start: index, line: lineAt(starts, index) })
    }
  }
  return hits.sort((a, b) => a.start - b.start)
}
