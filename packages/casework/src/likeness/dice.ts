const separators = /[^\p{L}\p{N}]+/gu

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(separators, "")

const pairs = (text: string): ReadonlyMap<string, number> => {
  const counted = new Map<string, number>()
  const characters = [...text]
  characters.forEach((one, at) => {
    const next = characters[at + 1]
    if (next !== undefined) counted.set(one + next, (counted.get(one + next) ?? 0) + 1)
  })
  return counted
}

/**
 * How alike two texts are, by the pairs of neighbouring characters that they share (Dice): 0 for nothing in common, 1 for
 * the same but for blanks, punctuation, width and case. Texts of fewer than two characters are alike where they are equal.
 */
export const likeness = (a: string, b: string): number => {
  const [first, second] = [plain(a), plain(b)]
  if (first === second) return 1
  const [ofFirst, ofSecond] = [pairs(first), pairs(second)]
  const sizeOf = (counted: ReadonlyMap<string, number>): number => [...counted.values()].reduce((sum, count) => sum + count, 0)
  const all = sizeOf(ofFirst) + sizeOf(ofSecond)
  if (all === 0) return 0
  let shared = 0
  for (const [pair, count] of ofFirst) shared += Math.min(count, ofSecond.get(pair) ?? 0)
  return (2 * shared) / all
}
