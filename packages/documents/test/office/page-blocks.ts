import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5"

type Node = DefaultTreeAdapterTypes.Node

/** A cell of a table as HTML has it, once where its span begins. */
export interface PageCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

/** A paragraph or a table of a page. */
export type PageBlock = { readonly paragraph: string; readonly heading: boolean } | { readonly table: readonly (readonly PageCell[])[] }

const textOf = (node: Node): string => {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  return node.nodeName === "br" ? "\n" : "childNodes" in node ? node.childNodes.map(textOf).join("") : ""
}

const span = (node: DefaultTreeAdapterTypes.Element, name: string): number => Number(node.attrs.find((one) => one.name === name)?.value ?? 1)

const elements = (node: Node, wanted: readonly string[]): DefaultTreeAdapterTypes.Element[] => {
  if (!("childNodes" in node)) return []
  return node.childNodes.flatMap((child) =>
    defaultTreeAdapter.isElementNode(child) && wanted.includes(child.tagName) ? [child] : elements(child, wanted),
  )
}

/** The paragraphs and tables of a page without layout tables. */
export const pageBlocks = (html: string): readonly PageBlock[] =>
  elements(parse(html), ["p", "h1", "table"]).map((element): PageBlock => {
    if (element.tagName !== "table") return { paragraph: textOf(element), heading: element.tagName === "h1" }
    const rows = elements(element, ["tr"]).map((row) =>
      elements(row, ["td", "th"]).map((cell) => ({
        text: textOf(cell).replaceAll("\u00a0", " ").trim(),
        columns: span(cell, "colspan"),
        rows: span(cell, "rowspan"),
      })),
    )
    return { table: rows }
  })

/** A place of a table after its spans are resolved. */
export interface Place {
  readonly cell: PageCell
  /** Rows and columns away from where the cell begins. */
  readonly down: number
  readonly right: number
}

const nothing: PageCell = { text: "", columns: 1, rows: 1 }

/** Every place of a table. */
export const placesOf = (rows: readonly (readonly PageCell[])[]): readonly (readonly Place[])[] => {
  const grid: (Place | undefined)[][] = rows.map(() => [])
  rows.forEach((cells, y) => {
    let x = 0
    for (const cell of cells) {
      while (grid[y]![x] !== undefined) x++
      for (let down = 0; down < cell.rows; down++)
        for (let right = 0; right < cell.columns; right++) if (grid[y + down] !== undefined) grid[y + down]![x + right] = { cell, down, right }
      x += cell.columns
    }
  })
  const width = Math.max(...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? { cell: nothing, down: 0, right: 0 }))
}
