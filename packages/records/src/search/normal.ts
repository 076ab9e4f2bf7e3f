const kept = /[\p{L}\p{N}\p{M}]/u
const lineBreak = /[\n\r\u2028\u2029]/u
const blank = /\s/u

/** Characters that are written without blanks between them. */
const isUnspaced = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af) || (code >= 0xf900 && code <= 0xfaff) || code >= 0x20000

const isCommonHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** A text as search compares it. */
export interface Normal {
  readonly text: string
  /** For each place of `text` where the character that stands there began in the text as it was given. */
  readonly from: readonly number[]
  /** The same for where it ended. */
  readonly to: readonly number[]
}

const folded = (character: string, code: number): string =>
  isCommonHan(code) ? character : Array.from(character.normalize("NFKC").toLowerCase()).filter((one) => kept.test(one)).join("") // prettier-ignore

/** What stood between two characters that are kept; the strongest counts. */
const gaps = { none: 0, blank: 1, mark: 2, line: 3 } as const

const gapOf = (character: string): 1 | 2 | 3 => (lineBreak.test(character) ? gaps.line : blank.test(character) ? gaps.blank : gaps.mark)

/** The gap as it is written: blanks count between words that are parted by them, and nowhere else. */
const written = (gap: number, before: number, after: number): string => {
  if (gap === gaps.line) return "\n"
  if (gap === gaps.mark) return " "
  return gap === gaps.blank && !isUnspaced(before) && !isUnspaced(after) ? " " : ""
}

/**
 * A text as search compares it, with the places that its characters came from: full and half width, capitals and small
 * letters are the same; marks between two characters are one blank, whatever they are, and a line break ends what can be
 * a phrase; blanks within Chinese are none.
 */
export const normalWithPlaces = (given: string): Normal => {
  const [from, to]: [number[], number[]] = [[], []]
  let [text, before, place] = ["", 0, 0]
  let gap: number = gaps.none
  const put = (what: string, began: number, ended: number): void => {
    text += what
    let left = what.length
    while (left > 0) {
      from.push(began)
      to.push(ended)
      left -= 1
    }
  }
  for (const character of given) {
    const code = character.codePointAt(0) ?? 0
    const end = place + character.length
    const what = folded(character, code)
    if (what === "") gap = Math.max(gap, gapOf(character))
    else {
      if (text !== "") put(written(gap, before, code), place, place)
      put(what, place, end)
      gap = gaps.none
      before = code
    }
    place = end
  }
  return { text, from, to }
}

/** A text as search compares it: see {@link normalWithPlaces}. */
export const normal = (given: string): string => normalWithPlaces(given).text
