import { blocks } from "../readers/html/elements.ts"
import { attribute, isElement, isHidden, parsePage, type Element, type Node } from "../readers/html/tree.ts"
import { daysIn } from "./days-in.ts"
import { resolved, writtenIn } from "./links-of.ts"
import type { PageLink, SitePage, Unusable } from "./site-page.ts"
import { unlabelled } from "./unlabelled.ts"

const mostWords = 40
/** Elements whose words are not seen. */
const unseen: ReadonlySet<string> = new Set(["script", "style", "noscript", "template", "head", "svg", "iframe", "object"])
/** Elements around the main part: what stands there is on every page alike. */
const around: ReadonlySet<string> = new Set(["header", "footer", "nav", "aside"])
const landmarks: ReadonlySet<string> = new Set(["banner", "contentinfo", "navigation", "complementary"])
const controls: ReadonlySet<string> = new Set(["input", "select", "textarea"])

interface Reading {
  readonly all: string[]
  readonly main: string[]
  readonly tags: Map<string, string>
  readonly links: { readonly element: Element; readonly written: string; readonly use: PageLink["use"]; readonly words: string[] }[]
  readonly images: Element[]
  readonly controls: Element[]
  /** Ids for which a label stands, and controls inside one. */
  readonly labelled: Set<string>
  readonly inLabel: Set<Element>
  title: string
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
  /** Words of the links around here go there. */
  readonly link: string[] | null
  /** The entry of a list around here, which counts once it leads somewhere. */
  readonly entry: { counted: boolean } | null
}

const textOf = (element: Element): string => element.childNodes.map((node) => ("value" in node ? node.value : "")).join("")

const noteHead = (reading: Reading, element: Element): void => {
  const { tagName } = element
  if (tagName === "html") reading.language = (attribute(element, "lang") ?? "").trim() || null
  if (tagName === "title" && reading.title === "") reading.title = textOf(element).replace(/\s+/gu, " ").trim()
  if (tagName === "base") reading.base ??= attribute(element, "href")
  if (tagName !== "meta") return
  const name = (attribute(element, "name") ?? "").trim().toLowerCase()
  const content = (attribute(element, "content") ?? "").trim()
  if (name !== "" && content !== "" && !reading.tags.has(name)) reading.tags.set(name, content)
}

const noteControl = (reading: Reading, element: Element, where: Where): void => {
  const { tagName } = element
  if (tagName === "label") {
    const target = attribute(element, "for")
    if (target !== null) reading.labelled.add(target)
  }
  if (tagName === "img" && where.seen) reading.images.push(element)
  if (!controls.has(tagName) || !where.seen) return
  reading.controls.push(element)
  if (where.inLabel) reading.inLabel.add(element)
  if (where.main) reading.asks = true
}

const inside = (reading: Reading, element: Element, where: Where): Where => {
  const { tagName } = element
  const role = attribute(element, "role") ?? ""
  const main = tagName === "main" || role === "main" || (where.main && !around.has(tagName) && !landmarks.has(role))
  const seen = where.seen && !unseen.has(tagName) && !isHidden(element)
  const entry = tagName === "li" || tagName === "tr" || tagName === "dd" || tagName === "article" ? { counted: false } : where.entry
  const found = writtenIn(element)
  const link: string[] | null = found?.use === "follow" ? [] : where.link
  if (found !== null) {
    reading.links.push({ element, ...found, words: found.use === "follow" && link !== null ? link : [] })
    if (found.use === "follow" && main && seen && entry !== null && !entry.counted) {
      entry.counted = true
      reading.entries += 1
    }
  }
  return { main, seen, inLabel: where.inLabel || tagName === "label", link, entry }
}

const say = (reading: Reading, words: string, where: Where): void => {
  reading.all.push(words)
  if (where.main) reading.main.push(words)
}

/** Goes over the page once. Nested as deep as a page may be, so by a list of what waits instead of by calls. */
const goOver = (reading: Reading, root: Node): void => {
  const waiting: (readonly [Node | "end", Where])[] = [[root, { main: true, seen: true, inLabel: false, link: null, entry: null }]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, where] = next
    if (node === "end") {
      say(reading, "\n", where)
      continue
    }
    if ("value" in node) {
      if (!where.seen) continue
      say(reading, node.value, where)
      where.link?.push(node.value)
      continue
    }
    let here = where
    if (isElement(node)) {
      noteHead(reading, node)
      noteControl(reading, node, where)
      here = inside(reading, node, where)
      if (node.tagName === "br") say(reading, "\n", where)
      if (blocks.has(node.tagName)) {
        say(reading, "\n", here)
        waiting.push(["end", here])
      }
      const alternative = node.tagName === "img" ? attribute(node, "alt") : null
      if (alternative !== null) here.link?.push(alternative)
    }
    if (!("childNodes" in node)) continue
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at]
      if (child !== undefined) waiting.push([child, here])
    }
  }
}

const lines = (parts: readonly string[]): string =>
  parts
    .join("")
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n")

const linksOf = (reading: Reading, address: string): readonly PageLink[] => {
  const base = reading.base === null ? address : (resolved(reading.base, address) ?? address)
  return reading.links.map(({ written, use, words }) => ({
    written,
    address: resolved(written, base),
    use,
    words: [...words.join("").replace(/\s+/gu, " ").trim()].slice(0, mostWords).join(""),
  }))
}

/**
 * Reads a page of a site as a browser without scripts would: where it leads, what it says, its tags, and what on it not
 * everybody can use. Pure; nothing is fetched.
 * @param address of the page, by which its links are resolved
 * @throws PageTooComplex beyond a million elements
 */
export const readSitePage = (html: string, address: string): SitePage => {
  const reading: Reading = {
    ...{ all: [], main: [], tags: new Map(), links: [], images: [], controls: [], labelled: new Set(), inLabel: new Set() },
    ...{ title: "", language: null, base: null, entries: 0, asks: false },
  }
  goOver(reading, parsePage(html))
  const main = lines(reading.main)
  const withoutAlternative = reading.images.filter(
    (image) => attribute(image, "alt") === null && attribute(image, "role") !== "presentation" && attribute(image, "aria-hidden") !== "true",
  )
  const unusable: Unusable[] = [
    ...withoutAlternative.map((image): Unusable => ({ kind: "no-alt", what: (attribute(image, "src") ?? "").slice(0, 300) })),
    ...unlabelled(reading.controls, reading.labelled, reading.inLabel).map((what): Unusable => ({ kind: "no-label", what })),
  ]
  return {
    title: reading.title,
    language: reading.language,
    tags: reading.tags,
    links: linksOf(reading, address),
    unusable,
    text: lines(reading.all),
    days: daysIn(main),
    entries: reading.entries,
    mainLength: main.replace(/\s/gu, "").length,
    asks: reading.asks,
  }
}
