import { daysIn } from "./days-in.ts"
import { resolved, writtenIn } from "./links-of.ts"
import { passTags, type Tag } from "./pass-tags.ts"
import type { PageLink, SitePage, Unusable } from "./site-page.ts"
import { unlabelled } from "./unlabelled.ts"
import { blocks } from "../readers/html/elements.ts"

const mostWords = 40
/** Elements whose words are not seen. */
const unseen: ReadonlySet<string> = new Set(["script", "style", "title", "svg", "object"])
/** Elements around the main part: what stands there is on every page alike. */
const around: ReadonlySet<string> = new Set(["header", "footer", "nav", "aside"])
const landmarks: ReadonlySet<string> = new Set(["banner", "contentinfo", "navigation", "complementary"])
const entries: ReadonlySet<string> = new Set(["li", "tr", "dd", "article"])
const controls: ReadonlySet<string> = new Set(["input", "select", "textarea"])

interface Reading {
  readonly all: string[]
  readonly main: string[]
  readonly tags: Map<string, string>
  readonly links: { readonly written: string; readonly use: PageLink["use"]; readonly words: string[] }[]
  readonly images: Tag[]
  readonly controls: Tag[]
  /** Ids for which a label stands, and controls inside one. */
  readonly labelled: Set<string>
  readonly inLabel: Set<Tag>
  /** Words of title elements, the first with any being the page's. */
  readonly titles: string[][]
  language: string | null
  base: string | null
  entries: number
  asks: boolean
}

interface Where {
  /** Inside a main element, or outside what stands around it. */
  readonly main: boolean
  readonly seen: boolean
  readonly inLabel: boolean
  /** A paragraph of its own, which ends where the element does. */
  readonly block: boolean
  /** Words of the title or link around here go there. */
  readonly words: string[] | null
  /** The entry of a list around here, which counts once it leads somewhere. */
  readonly entry: { counted: boolean } | null
}

const hides = ({ attributes: { hidden, style } }: Tag): boolean => hidden !== undefined || (style !== undefined && /display\s*:\s*none/iu.test(style))

const noteHead = (reading: Reading, { name: tag, attributes }: Tag): void => {
  if (tag === "html") reading.language = (attributes["lang"] ?? "").trim() || null
  if (tag === "base") reading.base ??= attributes["href"] ?? null
  if (tag !== "meta") return
  const name = (attributes["name"] ?? "").trim().toLowerCase()
  const content = (attributes["content"] ?? "").trim()
  if (name !== "" && content !== "" && !reading.tags.has(name)) reading.tags.set(name, content)
}

const noteControl = (reading: Reading, tag: Tag, where: Where): void => {
  const { name, attributes } = tag
  if (name === "label" && attributes["for"] !== undefined) reading.labelled.add(attributes["for"])
  if (name === "img" && where.seen) reading.images.push(tag)
  if (!controls.has(name) || !where.seen) return
  reading.controls.push(tag)
  if (where.inLabel) reading.inLabel.add(tag)
  if (where.main) reading.asks = true
}

/** Where what stands inside an element stands. */
const inside = (reading: Reading, tag: Tag, where: Where): Where => {
  const { name } = tag
  const role = tag.attributes["role"] ?? ""
  const main = name === "main" || role === "main" || (where.main && !around.has(name) && !landmarks.has(role))
  const seen = where.seen && !unseen.has(name) && !hides(tag)
  const entry = entries.has(name) ? { counted: false } : where.entry
  const found = writtenIn(tag)
  const words: string[] | null = found?.use === "follow" || name === "title" ? [] : where.words
  if (name === "title" && words !== null) reading.titles.push(words)
  if (found !== null) {
    reading.links.push({ ...found, words: found.use === "follow" && words !== null ? words : [] })
    if (found.use === "follow" && main && seen && entry !== null && !entry.counted) {
      entry.counted = true
      reading.entries += 1
    }
  }
  return { main, seen, inLabel: where.inLabel || name === "label", block: blocks.has(name), words, entry }
}

const say = (reading: Reading, words: string, where: Where): void => {
  reading.all.push(words)
  if (where.main) reading.main.push(words)
}

const goOver = (reading: Reading, html: string): void => {
  const outside: Where = { main: true, seen: true, inLabel: false, block: false, words: null, entry: null }
  passTags(html, outside, {
    opened(tag, where) {
      noteHead(reading, tag)
      noteControl(reading, tag, where)
      const here = inside(reading, tag, where)
      if (here.block || tag.name === "br") say(reading, "\n", here)
      if (tag.name === "img") here.words?.push(tag.attributes["alt"] ?? "")
      return here
    },
    said(words, where) {
      where.words?.push(words)
      if (where.seen) say(reading, words, where)
    },
    closed(where) {
      if (where.block) say(reading, "\n", where)
    },
  })
}

const oneLine = (parts: readonly string[]): string => parts.join("").replace(/\s+/gu, " ").trim()

/** Lines of what is said, without blanks around and without empty ones. */
const lines = (parts: readonly string[]): string =>
  parts
    .join("")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n[ \n]*/gu, "\n")
    .trim()

const linksOf = (reading: Reading, address: string): readonly PageLink[] => {
  const base = reading.base === null ? address : (resolved(reading.base, address) ?? address)
  return reading.links.map(({ written, use, words }) => {
    const said = oneLine(words)
    // Most are short: only what may be too long is cut by characters.
    return { written, address: resolved(written, base), use, words: said.length <= mostWords ? said : [...said].slice(0, mostWords).join("") }
  })
}

/**
 * Reads a page of a site as a browser without scripts would: where it leads, what it says, its tags, and what on it not
 * everybody can use. Pure; nothing is fetched.
 * @param address of the page, by which its links are resolved
 * @throws PageTooComplex beyond a million elements, or ten thousand one inside another
 */
export const readSitePage = (html: string, address: string): SitePage => {
  const reading: Reading = {
    ...{ all: [], main: [], tags: new Map(), links: [], images: [], controls: [], labelled: new Set(), inLabel: new Set(), titles: [] },
    ...{ language: null, base: null, entries: 0, asks: false },
  }
  goOver(reading, html)
  const main = reading.main.join("")
  const withoutAlternative = reading.images.filter(
    ({ attributes: { alt, role, "aria-hidden": hidden } }) => alt === undefined && role !== "presentation" && hidden !== "true",
  )
  const unusable: Unusable[] = [
    ...withoutAlternative.map(({ attributes: { src = "" } }): Unusable => ({ kind: "no-alt", what: src.slice(0, 300) })),
    ...unlabelled(reading.controls, reading.labelled, reading.inLabel).map((what): Unusable => ({ kind: "no-label", what })),
  ]
  return {
    title: reading.titles.map(oneLine).find((title) => title !== "") ?? "",
    language: reading.language,
    tags: reading.tags,
    links: linksOf(reading, address),
    unusable,
    text: lines(reading.all),
    days: daysIn(main),
    entries: reading.entries,
    mainLength: main.replace(/\s+/gu, "").length,
    asks: reading.asks,
  }
}
