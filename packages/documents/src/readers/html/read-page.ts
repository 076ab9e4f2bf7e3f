import { comparisonKeyFor, type ComparisonKey } from "../comparison-key.ts"
import type { SourceDocument } from "../source.ts"
import { blocks, headings, silent } from "./elements.ts"
import { gridOf, rowsOf } from "./grid.ts"
import { isLinkList } from "./link-list.ts"
import { titlesIn } from "./metadata.ts"
import { PageRows } from "./page-rows.ts"
import { surroundingOf } from "./surrounding.ts"
import { attribute, isElement, isHidden, parsePage, type Element, type Node } from "./tree.ts"

const attachment = /\.(?:pdf|docx?|wps|xlsx?|et|ofd|zip|rar)(?:$|[?#])/iu
/** A cell with more words than this is a column of the page's layout, not of a statutory table. */
const longestCell = 300

/** Where line feeds end paragraphs: everywhere, outside of paragraphs' own elements, or in preformatted text only. */
type Lines = "all" | "outside" | "preformatted"

/** Elements whose own words are lines in a text that begins without markup. */
const outside: ReadonlySet<string> = new Set(["body", "div", "center", "section"])

type Step = { readonly enter: Node } | { readonly leave: Element }

/** Goes through a page's nodes in reading order, however deep they are nested. */
class Walk {
  readonly into: PageRows
  metaTitles: readonly string[] = []
  images = 0
  attachments = 0
  readonly #key: ComparisonKey
  readonly #lines: Lines
  #tables = 0
  #inHeading = 0
  #inPreformatted = 0
  readonly #steps: Step[] = []

  constructor(key: ComparisonKey, lines: Lines) {
    this.into = new PageRows(key)
    this.#key = key
    this.#lines = lines
  }

  from(root: Node): void {
    this.#steps.push({ enter: root })
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      if ("leave" in step) this.#leave(step.leave)
      else if ("value" in step.enter) this.#words(step.enter.value, step.enter.parentNode)
      else if (isElement(step.enter)) this.#element(step.enter)
      else this.#children(step.enter)
    }
  }

  #children(node: Node): void {
    if (!("childNodes" in node)) return
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child !== undefined) this.#steps.push({ enter: child })
    }
  }

  #leave(element: Element): void {
    this.into.endElement(element)
    if (headings.has(element.tagName)) this.#inHeading--
    if (element.tagName === "pre") this.#inPreformatted--
  }

  #words(words: string, parent: Node | null): void {
    if (parent !== null && isElement(parent) && this.#keepsLines(parent)) this.into.sayLines(words, parent)
    else this.into.say(words)
  }

  #keepsLines({ tagName }: Element): boolean {
    if (this.#inPreformatted > 0 || this.#lines === "all") return true
    return this.#lines === "outside" && outside.has(tagName)
  }

  #element(element: Element): void {
    const { tagName } = element
    if (tagName === "head") this.metaTitles = [...this.metaTitles, ...titlesIn(element)]
    if (silent.has(tagName) || isHidden(element)) return
    if (tagName === "img") this.images++
    else if (tagName === "a" && attachment.test(attribute(element, "href") ?? "")) this.attachments++
    else if (tagName === "br") {
      if (this.#inHeading === 0) this.into.endParagraph(element)
      return
    } else if (tagName === "table" && this.#dataTable(element)) return
    if (blocks.has(tagName)) {
      this.into.endParagraph(element)
      if ((tagName === "ul" || tagName === "ol") && isLinkList(element, (href) => attachment.test(href))) return
      this.#steps.push({ leave: element })
      if (headings.has(tagName)) this.#inHeading++
      if (tagName === "pre") this.#inPreformatted++
    }
    this.#children(element)
  }

  /** Takes a table of data whole; one that only lays out the page is looked through. */
  #dataTable(table: Element): boolean {
    this.into.endParagraph(table)
    const rows = rowsOf(table)
    if (rows === null) return false
    const grid = gridOf(rows, this.#tables + 1, this.#key)
    if (grid.some((row) => row.some((cell) => cell.raw.length > longestCell))) return false
    this.#tables++
    this.into.addGrid(grid, table)
    return true
  }
}

/**
 * An HTML page as rows: each paragraph a line, each row of a data table a row; tables that only lay out the page
 * are looked through. Scripts, menus and hidden parts are left out.
 * @param html decoded text
 * @throws PageTooComplex for a page beyond all measure
 */
export const readPage = (html: string): SourceDocument => {
  const key = comparisonKeyFor(html)
  // A Markdown file with tables in HTML breaks its lines by line feeds; a page without any paragraph does too.
  const isPage = /<(?:p|div|br|li)\b/iu.test(html)
  const startsAsText = /^\s*[^<\s]/u.test(html) && !/<(?:html|body)\b/iu.test(html)
  const walk = new Walk(key, !isPage ? "all" : startsAsText ? "outside" : "preformatted")
  walk.from(parsePage(html))
  const {
    elements,
    of: { rows, furniture },
  } = walk.into
  return {
    rows,
    metaTitles: walk.metaTitles,
    furniture,
    key,
    elsewhere: () => ({ images: walk.images, attachments: walk.attachments }),
    surrounding: (first, last) => surroundingOf(elements, first, last),
  }
}
