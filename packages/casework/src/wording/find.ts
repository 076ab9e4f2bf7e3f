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

/** Every place of a text where a word of the lists stands, in the order of the text. */
export const findWordings = (text: string, list: readonly Wording[]): readonly WordingHit[] => {
  const hits: WordingHit[] = []
  for (const wording of list) {
    for (let start = text.indexOf(wording.words); start >= 0; start = text.indexOf(wording.words, start + wording.words.length)) {
      if (insideRight(text, start, wording)) continue
      hits.push({ ...wording, start, line: text.slice(0, start).split("\n").length })
    }
  }
  return hits.sort((a, b) => a.start - b.start)
}
