import { gbk } from "../encodings.ts"
import type { FontEncoding } from "./raw-pdf.ts"

/** How words come to the page. */
export type Manner = "run" | "glyphs" | "array" | "spaced"

/** How a table's lines are drawn: by boxes of each cell, by boxes with room between, thin filled boxes with gaps, strokes over the whole, dashes, or not at all. */
export type Ruling = "boxes" | "apart" | "fills" | "strokes" | "dashes" | "shading" | "level" | "none"

/** Widths in ems: what is not ASCII is as wide as high. */
export const widthOf = (text: string): number => [...text].reduce((sum, glyph) => sum + (glyph.charCodeAt(0) < 0x7f ? 0.5 : 1), 0)

const number = (value: number): string => String(Math.round(value * 1000) / 1000)

/** Writes the operations of a page's content; y counts from the top. */
export class Pen {
  #out: string[] = []
  readonly #height: number
  readonly #encoding: FontEncoding

  constructor(height: number, encoding: FontEncoding) {
    this.#height = height
    this.#encoding = encoding
  }

  get content(): string {
    return this.#out.join("\n")
  }

  raw(operations: string): void {
    this.#out.push(operations)
  }

  #code(text: string): string {
    const bytes =
      this.#encoding === "GBK-EUC-H" ? [...gbk(text)] : [...text].flatMap((glyph) => [glyph.charCodeAt(0) >> 8, glyph.charCodeAt(0) & 255])
    return `<${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}>`
  }

  /** A line of words that begins at x, its baseline at y. */
  words(text: string, x: number, y: number, size: number, manner: Manner, bold = false): void {
    const at = (left: number): string => `1 0 0 1 ${number(left)} ${number(this.#height - y)} Tm`
    const once = (shift: number): void => {
      if (manner === "run") this.raw(`BT /F ${number(size)} Tf ${at(x + shift)} ${this.#code(text)} Tj ET`)
      else if (manner === "array")
        this.raw(`BT /F ${number(size)} Tf ${at(x + shift)} [${[...text].map((glyph) => `${this.#code(glyph)} 0`).join(" ")}] TJ ET`)
      else if (manner === "spaced") this.raw(`BT /F ${number(size)} Tf 0.4 Tc ${at(x + shift)} ${this.#code(text)} Tj 0 Tc ET`)
      else {
        let left = x + shift
        for (const glyph of text) {
          this.raw(`BT /F ${number(size)} Tf ${at(left)} ${this.#code(glyph)} Tj ET`)
          left += widthOf(glyph) * size
        }
      }
    }
    once(0)
    if (bold) once(0.35)
  }

  /** A word that runs upwards. */
  upwards(text: string, x: number, y: number, size: number): void {
    this.raw(`BT /F ${number(size)} Tf 0 1 -1 0 ${number(x)} ${number(this.#height - y)} Tm ${this.#code(text)} Tj ET`)
  }

  fill(x0: number, y0: number, x1: number, y1: number, grey = 0): void {
    this.raw(`${number(grey)} g ${number(x0)} ${number(this.#height - y1)} ${number(x1 - x0)} ${number(y1 - y0)} re f 0 g`)
  }

  stroke(x0: number, y0: number, x1: number, y1: number, dash = ""): void {
    this.raw(`0.5 w ${dash} ${number(x0)} ${number(this.#height - y0)} m ${number(x1)} ${number(this.#height - y1)} l S [] 0 d`)
  }

  box(x0: number, y0: number, x1: number, y1: number): void {
    this.raw(`0.5 w ${number(x0)} ${number(this.#height - y1)} ${number(x1 - x0)} ${number(y1 - y0)} re S`)
  }

  /** The four sides of a cell. */
  sides(x0: number, y0: number, x1: number, y1: number, ruling: Ruling): void {
    if (ruling === "boxes") this.box(x0, y0, x1, y1)
    else if (ruling === "apart") this.box(x0 + 1.8, y0 + 1.8, x1 - 1.8, y1 - 1.8)
    else if (ruling === "shading") this.fill(x0 + 0.4, y0 + 0.4, x1 - 0.4, y1 - 0.4, 0.95)
    else if (ruling === "fills") {
      // Each side for itself, with gaps at the corners, and the corners as squares.
      this.fill(x0 + 0.5, y0 - 0.24, x1 - 0.5, y0 + 0.24)
      this.fill(x0 + 0.5, y1 - 0.24, x1 - 0.5, y1 + 0.24)
      this.fill(x0 - 0.24, y0 + 0.5, x0 + 0.24, y1 - 0.5)
      this.fill(x1 - 0.24, y0 + 0.5, x1 + 0.24, y1 - 0.5)
      this.fill(x0 - 0.24, y0 - 0.24, x0 + 0.24, y0 + 0.24)
    } else if (ruling === "level") {
      this.stroke(x0, y0, x1, y0)
      this.stroke(x0, y1, x1, y1)
    } else if (ruling !== "none") {
      const dash = ruling === "dashes" ? "[2 2] 0 d" : ""
      this.stroke(x0, y0, x1, y0, dash)
      this.stroke(x0, y1, x1, y1, dash)
      this.stroke(x0, y0, x0, y1, dash)
      this.stroke(x1, y0, x1, y1, dash)
    }
  }
}
