const run = /[\p{L}\p{N}]+/gu
/** A text search vector holds places up to here. */
const lastPlace = 16_383

const plain = (text: string): string => text.normalize("NFKC").toLowerCase()
const quoted = (lexeme: string): string => `'${lexeme.replace(/\\/gu, "\\\\").replace(/'/gu, "''")}'`

/** Runs of letters and digits of a text, each as its characters; full and half width, capitals and small letters are the same. */
const runsOf = (text: string): readonly (readonly string[])[] => [...plain(text).matchAll(run)].map(([found]) => [...found])

/** Pairs of neighbouring characters; the last character stands alone, so that a single one is found by its beginning. */
const pairsOf = (characters: readonly string[]): readonly string[] => characters.map((one, at) => `${one}${characters[at + 1] ?? ""}`)

/**
 * A text as the literal of a tsvector: character bigrams with their places, runs parted by a gap, so that a phrase is
 * found where it stands and nowhere else. Chinese has no blanks to part words by.
 */
export const wordsOf = (...texts: readonly string[]): string => {
  const places = new Map<string, number[]>()
  let place = 1
  for (const characters of texts.flatMap(runsOf)) {
    for (const pair of pairsOf(characters)) {
      if (place <= lastPlace) places.set(pair, [...(places.get(pair) ?? []), place])
      place++
    }
    place++
  }
  return [...places].map(([pair, at]) => `${quoted(pair)}:${at.join(",")}`).join(" ")
}

const phrase = (characters: readonly string[]): string => {
  const [only = "", second] = characters
  if (second === undefined) return `${quoted(only)}:*`
  return `(${pairsOf(characters).slice(0, -1).map(quoted).join(" <-> ")})`
}

/** The literal of a tsquery that finds texts with every run of what is sought; null where nothing of it can be sought. */
export const soughtWords = (sought: string): string | null => {
  const runs = runsOf(sought)
  return runs.length === 0 ? null : runs.map(phrase).join(" & ")
}

const windowLength = 5
const mostWindows = 24

/** The literal of a tsquery for texts that share a stretch of some characters with one; null for a text too short for that. */
export const sharedStretches = (text: string): string | null => {
  const windows = new Map<string, string>()
  for (const characters of runsOf(text))
    for (let at = 0; at + windowLength <= characters.length; at += windowLength - 2) {
      const window = characters.slice(at, at + windowLength)
      windows.set(window.join(""), phrase(window))
    }
  const all = [...windows.values()]
  // Evenly from the whole text: its beginning is what most requests begin with.
  const step = Math.max(1, Math.ceil(all.length / mostWindows))
  const chosen = all.filter((_, at) => at % step === 0)
  return chosen.length === 0 ? null : chosen.join(" | ")
}
