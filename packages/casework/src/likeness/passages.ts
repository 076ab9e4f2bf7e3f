/** A stretch that two texts share. */
export interface Passage {
  readonly words: string
  /** Where it begins in the first and in the second, counted in characters. */
  readonly at: number
  readonly inOther: number
}

const shortest = 6
const most = 5

/**
 * The longest stretches of at least six characters that two texts share, none within another, the longest first.
 * Walks the table of common endings once: the texts are a request's, of ten thousand characters at most.
 */
export const passages = (first: string, second: string): readonly Passage[] => {
  const [a, b] = [[...first], [...second]]
  const found: Passage[] = []
  let above = new Uint16Array(b.length + 1)
  for (let i = 0; i < a.length; i++) {
    const row = new Uint16Array(b.length + 1)
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue
      const length = (above[j] ?? 0) + 1
      row[j + 1] = length
      const endsHere = a[i + 1] === undefined || b[j + 1] === undefined || a[i + 1] !== b[j + 1]
      if (endsHere && length >= shortest) found.push({ words: a.slice(i - length + 1, i + 1).join(""), at: i - length + 1, inOther: j - length + 1 })
    }
    above = row
  }
  const longestFirst = found.sort((one, other) => other.words.length - one.words.length || one.at - other.at || one.inOther - other.inOther)
  const kept: Passage[] = []
  const overlaps = ({ at, words }: Passage, other: Passage): boolean => at < other.at + [...other.words].length && other.at < at + [...words].length
  for (const passage of longestFirst) {
    if (kept.length === most) break
    if (!kept.some((one) => overlaps(passage, one))) kept.push(passage)
  }
  return kept
}
