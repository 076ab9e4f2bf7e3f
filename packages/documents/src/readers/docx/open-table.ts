import type { XmlElement } from "../../xml/parse-xml.ts"
import type { Block, Merge, Table, TableCell, TableRow } from "./blocks.ts"
import { isOn } from "./namespaces.ts"

const mostColumns = 400

const countOf = (value: string | null): number => {
  const count = Number(value ?? "")
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostColumns) : 0
}

const perPoint = 20
const pointsPer: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12 }

/** Twentieths of a point; strict files may give a unit. -1 for what is no length. */
const lengthOf = (value: string | null): number => {
  const match = /^(\d{1,6}(?:\.\d{1,6})?)(pt|in|cm|mm|pc|pi)?$/u.exec(value ?? "")
  if (match === null) return -1
  const points = match[2] === undefined ? 1 / perPoint : (pointsPer[match[2]] ?? 1)
  return Number(match[1]) * points * perPoint
}

const mergeOf = (value: string | null): Merge => (value === "restart" ? "begins" : "goes-on")

interface Draft {
  columns: number
  down: Merge
  across: Merge
  deleted: boolean
}

/** A table while it is gone through. */
export class OpenTable {
  /** Fields that were open before the cell under way. */
  fieldsBefore = 0
  readonly #rows: TableRow[] = []
  readonly #widths: number[] = []
  #cells: TableCell[] = []
  #before = 0
  #dropped = false
  #cell: Draft | null = null

  get made(): Table {
    return { kind: "table", widths: this.#widths.every((width) => width >= 0) ? this.#widths : [], rows: this.#rows }
  }

  beginRow(): void {
    this.#cells = []
    this.#before = 0
    this.#dropped = false
  }

  /** Ends a row. One that was deleted, or is hidden, is not printed. */
  endRow(): void {
    if (!this.#dropped && this.#cells.length > 0) this.#rows.push({ before: this.#before, cells: this.#cells })
    this.#cells = []
  }

  beginCell(fields: number): void {
    this.fieldsBefore = fields
    this.#cell = { columns: 1, down: "none", across: "none", deleted: false }
  }

  endCell(blocks: readonly Block[]): void {
    const cell = this.#cell
    this.#cell = null
    if (cell !== null) this.#cells.push({ columns: cell.columns, down: cell.down, across: cell.across, blocks: cell.deleted ? [] : blocks })
  }

  /** @returns true where the property is the row's or the cell's */
  property(name: string, parent: string, element: XmlElement): boolean {
    const value = element.attribute("val")
    if (parent === "trPr") {
      if (name === "gridBefore") this.#before = countOf(value)
      else if (name === "del" || (name === "hidden" && isOn(value))) this.#dropped = true
      return true
    }
    if (name === "gridCol" && parent === "tblGrid") {
      this.#widths.push(lengthOf(element.attribute("w")))
      return true
    }
    if (parent !== "tcPr") return false
    const cell = this.#cell
    if (cell === null) return true
    if (name === "gridSpan") cell.columns = Math.max(1, countOf(value))
    else if (name === "vMerge") cell.down = mergeOf(value)
    else if (name === "hMerge") cell.across = mergeOf(value)
    else if (name === "cellDel") cell.deleted = true
    return true
  }
}
