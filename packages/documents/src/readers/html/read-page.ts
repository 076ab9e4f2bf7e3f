import { comparisonKeyFor } from "../comparison-key.ts"
import { isPageMark } from "../furniture.ts"
import { sourceCell, type SourceCell, type SourceDocument, type SourceRow } from "../source.ts"
import { blocks, headings, silent } from "./elements.ts"
import { gridOf, rowsOf, textWithin } from "./grid.ts"
import { attribute, isElement, isHidden, parsePage, type Element, type Node } from "./tree.ts"

const attachment = /\.(?:pdf|docx?|wps|xlsx?|et|ofd|zip|rar)(?:$|[?#])/iu
const titleMetas = ["articletitle", "og:title", "title", "dc.title"]
/** A cell with more words than this is a column of the page's layout, not of a statutory table. */
const longestCell = 300

interface Page {
  rows: SourceRow[]
  /** The element that each row came from, for finding the part of the page that holds the report. */
  nodes: Element[]
  metaTitles: string[]
  furniture: number
  images: number
  attachments: number
}

type Step = { readonly enter: Node } | { readonly leave: Element }

const metadata = (head: Element, page: Page): void => {
  const found = new Map<string, string>()
  let title: string | null = null
  for (const node of head.childNodes) {
    if (!isElement(node)) continue
    if (node.tagName === "title") title = textWithin(node)
    if (node.tagName !== "meta") continue
    const name = (attribute(node, "name") ?? attribute(node, "property") ?? "").toLowerCase()
    const content = attribute(node, "content")
    if (content !== null && titleMetas.includes(name)) found.set(name, content)
  }
  for (const name of titleMetas) {
    const content = found.get(name)
    if (content !== undefined) page.metaTitles.push(content.trim())
  }
  if (title !== null) page.metaTitles.push(title.trim())
}

const commonAncestor = (nodes: readonly Element[]): Element | null => {
  const chain = (element: Element): Node[] => {
    const up: Node[] = []
    for (let node: Node | null = element; node !== null; node = "parentNode" in node ? node.parentNode : null) up.push(node)
    return up.reverse()
  }
  const [first, ...rest] = nodes.map(chain)
  let depth = first?.length ?? 0
  for (const other of rest) {
    let same = 0
    while (same < depth && first?.[same] === other[same]) same++
    depth = same
  }
  const found = first?.[depth - 1]
  return found !== undefined && isElement(found) ? found : null
}

const isInside = (element: Element, ancestor: Element): boolean => {
  for (let node: Node | null = element; node !== null; node = "parentNode" in node ? node.parentNode : null) if (node === ancestor) return true
  return false
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
  const keepsLines = !/<(?:p|div|br|li)\b/iu.test(html)
  const page: Page = { rows: [], nodes: [], metaTitles: [], furniture: 0, images: 0, attachments: 0 }
  let line = ""
  let block = 0
  let tables = 0
  let inHeading = 0

  const flush = (at: Element): void => {
    const raw = line.replace(/[ \t\r\n\u00a0]+/gu, " ").trim()
    line = ""
    if (raw === "") return
    const cell = sourceCell(raw, { line: page.rows.length + 1, column: 1 }, key)
    if (isPageMark(cell.key)) page.furniture++
    else {
      page.rows.push({ cells: [cell], gridded: false, block })
      page.nodes.push(at)
    }
  }
  const blankParagraph = (element: Element): void => {
    if (element.tagName !== "p" || line.trim() !== "") return
    const text = textWithin(element)
    if (!text.includes("\u00a0") || text.replace(/[\s\u00a0]+/gu, "") !== "") return
    line = ""
    page.rows.push({ cells: [sourceCell("", { line: page.rows.length + 1, column: 1 }, key)], gridded: false, block })
    page.nodes.push(element)
  }
  const addGrid = (table: Element, grid: readonly SourceCell[][]): void => {
    block++
    for (const cells of grid) {
      if (cells.length === 0) continue
      page.rows.push({ cells, gridded: true, block })
      page.nodes.push(table)
    }
    block++
  }

  const document = parsePage(html)
  const steps: Step[] = [{ enter: document }]
  const enterChildren = (node: Node): void => {
    if (!("childNodes" in node)) return
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child !== undefined) steps.push({ enter: child })
    }
  }
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ("leave" in step) {
      const { leave } = step
      blankParagraph(leave)
      flush(leave)
      if (headings.has(leave.tagName)) inHeading--
      continue
    }
    const node = step.enter
    if ("value" in node) {
      const { parentNode } = node
      if (!keepsLines || parentNode === null || !isElement(parentNode)) line += node.value
      else
        for (const [i, piece] of node.value.split("\n").entries()) {
          if (i > 0) flush(parentNode)
          line += piece
        }
      continue
    }
    if (!isElement(node)) {
      enterChildren(node)
      continue
    }
    const { tagName } = node
    if (tagName === "head") metadata(node, page)
    if (silent.has(tagName) || isHidden(node)) continue
    if (tagName === "img") page.images++
    if (tagName === "a" && attachment.test(attribute(node, "href") ?? "")) page.attachments++
    if (tagName === "br") {
      if (inHeading === 0) flush(node)
      continue
    }
    if (tagName === "table") {
      flush(node)
      const rows = rowsOf(node)
      const grid = rows === null ? null : gridOf(rows, tables + 1, key)
      if (grid !== null && grid.every((row) => row.every((cell) => cell.raw.length <= longestCell))) {
        tables++
        addGrid(node, grid)
        continue
      }
    }
    if (blocks.has(tagName)) {
      flush(node)
      steps.push({ leave: node })
      if (headings.has(tagName)) inHeading++
    }
    enterChildren(node)
  }

  return {
    rows: page.rows,
    metaTitles: page.metaTitles,
    furniture: page.furniture,
    key,
    elsewhere: () => ({ images: page.images, attachments: page.attachments }),
    surrounding(first, last) {
      const nodes = page.nodes.slice(first, last + 1)
      const holder = commonAncestor(nodes.length === 0 ? [] : [...new Set(nodes)])
      if (holder === null) return [0, page.rows.length]
      let from = first
      let to = last
      while (from > 0 && page.nodes[from - 1] !== undefined && isInside(page.nodes[from - 1] ?? holder, holder)) from--
      while (to + 1 < page.nodes.length && isInside(page.nodes[to + 1] ?? holder, holder)) to++
      return [from, to + 1]
    },
  }
}
