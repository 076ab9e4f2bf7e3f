import type { ComparisonKey } from "../comparison-key.ts"
import { sourceCell, spannedCell, type SourceCell } from "../source.ts"
import { silent } from "./elements.ts"
import { attribute, isElement, isHidden, type Element, type Node } from "./tree.ts"

/** All words below an element, in order; line breaks inside a cell join, for they break words. */
export const textWithin = (root: Element): string => {
  const only = root.childNodes[0]
  if (root.childNodes.length === 1 && only !== undefined && "value" in only) return only.value
  const words: string[] = []
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("value" in node) words.push(node.value)
    else if (isElement(node)) {
      if (node !== root && (silent.has(node.tagName) || isHidden(node))) continue
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i]
        if (child !== undefined) waiting.push(child)
      }
    }
  }
  return words.join("")
}

/** The rows of a table, its sections unwrapped; null where a table stands inside it, so that it is only layout. */
export const rowsOf = (table: Element): Element[] | null => {
  const rows: Element[] = []
  const waiting: Node[] = [...table.childNodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue
    if (node.tagName === "table") return null
    if (node.tagName === "tr") rows.push(node)
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child !== undefined) waiting.push(child)
    }
  }
  return rows
}

const span = (cell: Element, name: "rowspan" | "colspan"): number => {
  if (cell.attrs.length === 0) return 1
  const value = Number.parseInt(attribute(cell, name) ?? "1", 10)
  return Number.isNaN(value) || value < 1 ? 1 : Math.min(value, 60)
}

/** A cell that reaches down to the row before `until`, whether or not the rows between are filled so far. */
interface Reaching {
  readonly cell: SourceCell
  readonly until: number
}

/**
 * A table as a grid: every cell at its true column, spanned places filled with a mark that names the spanning cell.
 * @param rows the table's rows
 * @param table number of the table on the page, from 1
 */
export const gridOf = (rows: readonly Element[], table: number, key: ComparisonKey): SourceCell[][] => {
  const reaching: (Reaching | undefined)[] = []
  return rows.map((tr, rowIndex) => {
    const row: SourceCell[] = []
    const filler = (from: SourceCell): SourceCell => spannedCell({ table, row: rowIndex + 1, column: row.length + 1 }, from)
    const fillReached = (): void => {
      for (let above = reaching[row.length]; above !== undefined && above.until > rowIndex; above = reaching[row.length]) row.push(filler(above.cell))
    }
    for (const td of tr.childNodes) {
      if (!isElement(td) || (td.tagName !== "td" && td.tagName !== "th") || isHidden(td)) continue
      fillReached()
      const text = textWithin(td)
      const raw = text.length < 2 ? text.trim() : text.replace(/\s+/gu, " ").trim()
      const cell = sourceCell(raw, { table, row: rowIndex + 1, column: row.length + 1 }, key)
      const wide = span(td, "colspan")
      const high = span(td, "rowspan")
      for (let i = 0; i < wide && row.length < 400; i++) {
        reaching[row.length] = { cell, until: rowIndex + high }
        row.push(i === 0 ? cell : filler(cell))
      }
    }
    fillReached()
    return row
  })
}
