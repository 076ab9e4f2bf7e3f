import { parse, type DefaultTreeAdapterMap } from "parse5"

type Node = DefaultTreeAdapterMap["node"]
type Element = DefaultTreeAdapterMap["element"]

/** A cell with its spans. */
export interface BlockCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

/** A page's title, a paragraph, or a table as rows of cells where their spans begin. */
export type PageBlock =
  { readonly kind: "title" | "paragraph"; readonly text: string } | { readonly kind: "table"; readonly rows: readonly (readonly BlockCell[])[] }

const isElement = (node: Node): node is Element => "tagName" in node
const textOf = (node: Node): string => ("value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "")
const span = (cell: Element, name: string): number => Number(cell.attrs.find((one) => one.name === name)?.value ?? 1)

const rowsOf = (node: Node): Element[] => (!isElement(node) ? [] : node.tagName === "tr" ? [node] : node.childNodes.flatMap(rowsOf))

/** The blocks of a report's page, for printing them by other means. */
export const blocksOf = (html: string): PageBlock[] => {
  const found: PageBlock[] = []
  const walk = (node: Node): void => {
    if (isElement(node)) {
      const { tagName } = node
      if (tagName === "head") return
      if (tagName === "table") {
        const cells = rowsOf(node).map((row) =>
          row.childNodes
            .filter(isElement)
            .map((cell): BlockCell => ({ text: textOf(cell).trim(), columns: span(cell, "colspan"), rows: span(cell, "rowspan") })),
        )
        found.push({ kind: "table", rows: cells })
        return
      }
      if (/^h[1-6]$|^p$/u.test(tagName)) {
        const text = textOf(node).trim()
        if (text !== "") found.push({ kind: tagName === "h1" ? "title" : "paragraph", text })
        return
      }
    }
    if ("childNodes" in node) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return found
}
