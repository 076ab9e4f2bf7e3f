import { knownLaws, lawNamed } from "./laws.ts"
import { numberOf, numeralGlyphs } from "./numerals.ts"

/** An article, or a whole law, that a text cites. */
export interface Cited {
  /** One of `knownLaws` by its name; null for another law, or where the text names none. */
  readonly law: string | null
  /** Null where a law is cited as a whole. */
  readonly article: number | null
  readonly paragraph: number | null
  readonly item: number | null
  /** The number by which the law was published, where the text says it. */
  readonly publishedAs: string | null
  /** Offsets in UTF-16 units of the citation; `to` is the end. */
  readonly from: number
  readonly to: number
  /** As it stands in the text. */
  readonly text: string
}

// One character for one, so that places stay.
const variants: Readonly<Record<string, string>> = {
  "（": "(",
  "）": ")",
  "［": "〔",
  "[": "〔",
  "【": "〔",
  "］": "〕",
  "]": "〕",
  "】": "〕",
  "　": " ",
}
const normalized = (text: string): string =>
  text.replace(/[０-９（）［［\][【】］　]/gu, (glyph) => variants[glyph] ?? String.fromCharCode(glyph.charCodeAt(0) - 0xfee0))

const numeral = `\\s*([${numeralGlyphs}]+)\\s*`
const articlePattern = new RegExp(`第${numeral}条(?:\\s*第${numeral}款)?(?:\\s*(?:第\\s*)?\\(?${numeral}\\)?项)?`, "gu")
const furtherPattern = new RegExp(
  `^\\s*[、，和及或与以]+\\s*(?:(?:第${numeral}款)(?:\\s*第?\\s*\\(?${numeral}\\)?项)?|(?:第\\s*)?\\(?${numeral}\\)?项)`,
  "u",
)
const numberPattern = /(?:法释|国办函)\s*[〔(]\s*(\d{4})\s*[〕)]\s*(\d+)\s*号|国务院令?\s*第?\s*(\d+)\s*号(?:令)?/gu
const aliasPattern = /《([^《》]+)》\s*\(\s*以下(?:简称|称)\s*[：:]?\s*[《“"]?([^《》“”")]+?)[》”"]?\s*\)/gu

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\〔〕]/gu, "\\$&")

interface Name {
  readonly law: string | null
  readonly from: number
  readonly to: number
  readonly publishedAs: string | null
}

const publishedNumber = (match: RegExpMatchArray): string => {
  const [whole, year, number, order] = match
  return order === undefined ? `${whole.startsWith("法释") ? "法释" : "国办函"}〔${year ?? ""}〕${number ?? ""}号` : `国务院令第${order}号`
}

const lawOfNumber = (number: string): string | null =>
  knownLaws.find(({ editions }) => editions.some(({ numbers }) => numbers.includes(number)))?.law ?? null

// A short name is one only where no longer name ends with it: 不动产登记暂行条例 is another law.
const before = "(?<![\\p{Script=Han}《]|[\\p{Script=Han}]《)|(?<=[据照按和及与由以依本该述])"

/** Every name of a law in a text, those of `aliases` as they were defined there. */
const namesIn = (text: string): readonly Name[] => {
  const aliases = new Map([...text.matchAll(aliasPattern)].map(([, full = "", short = ""]) => [short.trim(), lawNamed(full)?.law ?? null]))
  const lawOf = (name: string): string | null => (aliases.has(name) ? (aliases.get(name) ?? null) : (lawNamed(name)?.law ?? null))
  const bare = [...knownLaws.flatMap(({ title, names }) => [title, ...names]), ...aliases.keys()].sort((a, b) => b.length - a.length)
  const barePattern = new RegExp(`(?:${before})(${bare.map(escaped).join("|")})(?!》)`, "gu")
  const inMarks = [...text.matchAll(/《([^《》]+)》/gu)].map((match): Name => ({
    law: lawOf(match[1] ?? ""),
    from: match.index,
    to: match.index + match[0].length,
    publishedAs: null,
  }))
  const within = (at: number): boolean => inMarks.some(({ from, to }) => at >= from && at < to)
  const unmarked = [...text.matchAll(barePattern)]
    .filter(({ index }) => !within(index))
    .map((match): Name => ({ law: lawOf(match[1] ?? ""), from: match.index, to: match.index + match[0].length, publishedAs: null }))
  const numbered = [...text.matchAll(numberPattern)].map((match): Name => {
    const publishedAs = publishedNumber(match)
    return { law: lawOfNumber(publishedAs), from: match.index, to: match.index + match[0].length, publishedAs }
  })
  return [...inMarks, ...unmarked, ...numbered].sort((a, b) => a.from - b.from)
}

const optional = (text: string | undefined): number | null => (text === undefined ? null : numberOf(text))

// Between a name and its article: a definition, a number in brackets, nothing else.
const joins = /^\s*(?:\([^()]*\)\s*)*(?:的)?\s*$/u
const goesOn = /^[\s、，和及或与以]*$/u

/**
 * The articles and laws that a Chinese text cites, in its order. Numerals may be Chinese or Arabic, brackets of any
 * width; short names are those of `knownLaws` and those that the text defines (以下简称). An article goes with the name
 * right before it, or with the law of the article before it in one list.
 */
export const readCitations = (given: string): readonly Cited[] => {
  const text = normalized(given)
  const names = namesIn(text)
  const cited: Cited[] = []
  const used = new Set<Name>()
  let previous: Cited | null = null
  for (const match of text.matchAll(articlePattern)) {
    const name = names.findLast(({ to }) => to <= match.index && joins.test(text.slice(to, match.index)))
    if (name !== undefined) used.add(name)
    const continued: Cited | null = previous !== null && goesOn.test(text.slice(previous.to, match.index)) ? previous : null
    let one: Cited = {
      law: name === undefined ? (continued?.law ?? null) : name.law,
      article: optional(match[1]),
      paragraph: optional(match[2]),
      item: optional(match[3]),
      publishedAs: name?.publishedAs ?? null,
      from: name?.from ?? match.index,
      to: match.index + match[0].length,
      text: "",
    }
    one = { ...one, text: given.slice(one.from, one.to) }
    cited.push(one)
    for (let more = furtherPattern.exec(text.slice(one.to)); more !== null; more = furtherPattern.exec(text.slice(one.to))) {
      const to = one.to + more[0].length
      const from = one.to + (/^[\s、，和及或与以]+/u.exec(more[0])?.[0].length ?? 0)
      const item = optional(more[2] ?? more[3])
      one = { ...one, paragraph: optional(more[1]) ?? one.paragraph, item, from, to, text: given.slice(from, to) }
      cited.push(one)
    }
    previous = one
  }
  const whole = names
    .filter((name) => !used.has(name) && (name.publishedAs !== null || text[name.from] === "《"))
    .map(({ law, from, to, publishedAs }) => ({
      law,
      article: null,
      paragraph: null,
      item: null,
      publishedAs,
      from,
      to,
      text: given.slice(from, to),
    }))
  return [...cited, ...whole].sort((a, b) => a.from - b.from)
}
