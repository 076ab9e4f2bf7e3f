import { parseXml, XmlRefused, type XmlElement } from "../../xml/parse-xml.ts"
import { addressOf, areaOf, type Area } from "./cell-address.ts"
import { cellWords, type Shared } from "./printed-cell.ts"
import { unescaped } from "./cell-strings.ts"
import { isOn } from "../docx/namespaces.ts"

/** A row of a sheet in which something stands, by columns from 1. */
export interface SheetRow {
  readonly number: number
  readonly cells: ReadonlyMap<number, string>
}

/** A sheet as it is shown. */
export interface Sheet {
  /** Without hidden rows and without those in which nothing stands, from the top down. */
  readonly rows: readonly SheetRow[]
  readonly merges: readonly Area[]
  isHidden(column: number): boolean
}

/** Cells in which something stands; the three tables have some four hundred. */
const mostCells = 300_000
const mostMerges = 20_000
const mostColumns = 400
/** The last that a sheet may have. */
const lastRow = 1_048_576

interface Draft {
  column: number
  type: string
  style: number
  value: string | null
  inline: string
  formula: string | null
}

class Walk {
  readonly rows: SheetRow[] = []
  readonly merges: Area[] = []
  readonly hidden: { readonly from: number; readonly to: number }[] = []
  readonly #shared: Shared
  #row = 0
  #column = 0
  #cells = new Map<number, string>()
  #rowHidden = false
  #cell: Draft | null = null
  #into: "value" | "inline" | "formula" | null = null
  #aids = 0
  #count = 0

  constructor(shared: Shared) {
    this.#shared = shared
  }

  open(element: XmlElement): void {
    switch (element.name) {
      case "col":
        if (isOn(element.attribute("hidden") ?? "0") || element.attribute("width") === "0")
          this.hidden.push({ from: Number(element.attribute("min")), to: Number(element.attribute("max")) })
        break
      case "row":
        this.#beginRow(element)
        break
      case "c":
        this.#beginCell(element)
        break
      case "v":
        this.#begin("value")
        break
      case "f":
        this.#begin("formula")
        break
      case "t":
        if (this.#aids === 0) this.#begin("inline")
        break
      case "rPh":
        this.#aids++
        break
      case "mergeCell":
        this.#merge(element.attribute("ref") ?? "")
        break
    }
  }

  close(name: string): void {
    if (name === "v" || name === "f" || name === "t") this.#into = null
    else if (name === "rPh") this.#aids--
    else if (name === "c") this.#endCell()
    else if (name === "row") this.#endRow()
  }

  text(text: string): void {
    const cell = this.#cell
    if (cell !== null && this.#into !== null) cell[this.#into] = (cell[this.#into] ?? "") + text
  }

  #begin(into: "value" | "inline" | "formula"): void {
    if (this.#cell === null) return
    this.#into = into
    this.#cell[into] ??= ""
  }

  #beginRow(element: XmlElement): void {
    const named = Number(element.attribute("r") ?? 0)
    this.#row = Number.isInteger(named) && named > 0 && named <= lastRow ? named : this.#row + 1
    this.#column = 0
    this.#cells = new Map()
    this.#rowHidden = isOn(element.attribute("hidden") ?? "0") || Number(element.attribute("ht") ?? 1) === 0
  }

  #beginCell(element: XmlElement): void {
    const named = element.attribute("r")
    this.#column = (named === null ? null : addressOf(named))?.column ?? this.#column + 1
    this.#cell = {
      column: this.#column,
      type: element.attribute("t") ?? "n",
      style: Number(element.attribute("s") ?? 0),
      value: null,
      inline: "",
      formula: null,
    }
  }

  #endCell(): void {
    const cell = this.#cell
    this.#cell = null
    if (cell === null || this.#rowHidden || cell.column > mostColumns) return
    const words = cellWords(cell, this.#shared)
    const text = cell.type === "s" ? words : unescaped(words)
    if (text.trim() === "") return
    if (++this.#count > mostCells) throw new XmlRefused("too-complex", "too many cells")
    this.#cells.set(cell.column, text)
  }

  #endRow(): void {
    if (this.#cells.size > 0) this.rows.push({ number: this.#row, cells: this.#cells })
  }

  #merge(ref: string): void {
    const area = areaOf(ref)
    if (area === null) return
    if (this.merges.length >= mostMerges) throw new XmlRefused("too-complex", "too many merged cells")
    this.merges.push(area)
  }
}

/**
 * A sheet as it is shown: without hidden rows; formulas by the values kept with them.
 * @param part a worksheet's part
 * @throws XmlRefused
 */
export const sheetIn = (part: Uint8Array, shared: Shared): Sheet => {
  const walk = new Walk(shared)
  parseXml(part, walk)
  const rows = walk.rows.sort((a, b) => a.number - b.number)
  return { rows, merges: walk.merges, isHidden: (column) => walk.hidden.some(({ from, to }) => column >= from && column <= to) }
}
