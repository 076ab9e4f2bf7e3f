/** Characters that must follow each other in both texts to count as repeated; shorter runs are the field's set phrases. */
const run = 10

/** Years change every year by themselves, blanks and marks by typesetting: none of them tells one text from another. */
const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/(?:19|20)\d{2}(?=[年至/.\u2014-])/gu, "")
    .replace(/[\p{P}\p{S}]/gu, "")

const paragraphsOf = (text: string): string[] =>
  text
    .split("\n")
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => bare(paragraph).length > 0)

const shinglesOf = (text: string): string[] => {
  const characters = [...text]
  if (characters.length <= run) return [text]
  return characters.slice(0, characters.length - run + 1).map((_, at) => characters.slice(at, at + run).join(""))
}

/** How far one paragraph repeats the other text. */
export interface ParagraphLikeness {
  /** The paragraph as it stands. */
  readonly text: string
  /** Its length in characters without blanks, marks and years. */
  readonly characters: number
  /** How many of them stand in a run of at least ten that the other text has too. */
  readonly repeated: number
  /** repeated / characters, 0 to 1. */
  readonly share: number
  /** Index, from 0, of the other text's paragraph that shares most with it; null where none shares anything. */
  readonly likest: number | null
}

/** How far a text repeats another one. */
export interface NarrativeLikeness {
  readonly characters: number
  readonly repeated: number
  /** repeated / characters, 0 to 1; 0 for an empty text. */
  readonly share: number
  readonly paragraphs: readonly ParagraphLikeness[]
}

const likenessOf = (text: string, sources: ReadonlyMap<string, readonly number[]>): ParagraphLikeness => {
  const content = bare(text)
  const characters = [...content].length
  const covered = new Set<number>()
  const votes = new Map<number, number>()
  for (const [at, shingle] of shinglesOf(content).entries()) {
    const found = sources.get(shingle)
    if (found === undefined) continue
    for (let character = at; character < Math.min(at + run, characters); character += 1) covered.add(character)
    for (const paragraph of found) votes.set(paragraph, (votes.get(paragraph) ?? 0) + 1)
  }
  const likest = [...votes].reduce<readonly [number | null, number]>((best, vote) => (vote[1] > best[1] ? vote : best), [null, 0])[0]
  return { text, characters, repeated: covered.size, share: covered.size / characters, likest }
}

/**
 * How much of a narrative stands in another one already, for the overlap warning and the overlap meter.
 * Years, blanks and punctuation do not count; the order of the paragraphs does not matter.
 * @param text the newer narrative, paragraphs by \n
 * @param other the older one
 * @returns one entry for each paragraph of `text` that has words, in order
 */
export const narrativeLikeness = (text: string, other: string): NarrativeLikeness => {
  const sources = new Map<string, number[]>()
  for (const [index, paragraph] of paragraphsOf(other).entries()) {
    for (const shingle of new Set(shinglesOf(bare(paragraph)))) sources.set(shingle, [...(sources.get(shingle) ?? []), index])
  }
  const paragraphs = paragraphsOf(text).map((paragraph) => likenessOf(paragraph, sources))
  const characters = paragraphs.reduce((sum, paragraph) => sum + paragraph.characters, 0)
  const repeated = paragraphs.reduce((sum, paragraph) => sum + paragraph.repeated, 0)
  return { characters, repeated, share: characters === 0 ? 0 : repeated / characters, paragraphs }
}
