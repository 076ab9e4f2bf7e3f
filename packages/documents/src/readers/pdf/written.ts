import { chained, identity, moved, type Matrix } from "../../pdf/matrix.ts"
import { holds, type Box } from "./geometry.ts"
import type { Glyph } from "./marks.ts"
import { asWritten } from "./radicals.ts"

/** What the library tells of a glyph. */
export interface FontGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
  readonly vmetric: readonly number[] | null
}

/** What the library tells of a font. */
export interface Font {
  readonly fontMatrix: readonly number[]
  readonly vertical: boolean
  readonly defaultVMetrics: readonly number[] | null
}

/** The state of writing that graphics states carry along. */
export interface Pen {
  font: Font | null
  size: number
  letterSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
  mode: number
}

/** The state of writing at a page's beginning. */
export const newPen = (): Pen => ({ font: null, size: 1, letterSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, mode: 0 })

/** Shares of a glyph's size above and below its line. */
const above = 0.86
const below = 0.12
/** Text that is turned by more than this away from a quarter turn is a stamp or a watermark, not the document's. */
const leastStraight = 0.995
const invisible = 3
const clipOnly = 7

// eslint-disable-next-line no-control-regex
const noCharacter = /[\u0000-\u001f\ufffd\ufffe\uffff]/gu
const ownUse = /[\ue000-\uf8ff]/u
const blank = /^[\s\u00a0\u3000]*$/u

/** Writes out a page's glyphs with their places. */
export class Writing {
  readonly glyphs: Glyph[] = []
  unmapped = 0
  #matrix: Matrix = identity
  #x = 0
  #y = 0
  #lineX = 0
  #lineY = 0
  #order = 0

  begin(): void {
    this.place(identity)
  }

  place(matrix: Matrix): void {
    this.#matrix = matrix
    this.#x = this.#lineX = 0
    this.#y = this.#lineY = 0
  }

  move(x: number, y: number): void {
    this.#x = this.#lineX += x
    this.#y = this.#lineY += y
  }

  /** Shows glyphs; numbers between them move the pen by thousandths. */
  show(items: readonly (FontGlyph | number)[], pen: Pen, page: Matrix, clip: Box, shown: boolean): void {
    const { font } = pen
    const vertical = font?.vertical === true
    const scale = pen.size * (font?.fontMatrix[0] ?? 0.001)
    const at = chained(page, this.#matrix)
    let along = 0
    for (const item of items) {
      if (typeof item === "number") {
        along += ((vertical ? 1 : -1) * item * pen.size) / 1000
        continue
      }
      const spacing = (item.isSpace ? pen.wordSpacing : 0) + pen.letterSpacing
      if (vertical) {
        const metric = item.vmetric ?? font.defaultVMetrics ?? [-1000, 500, 880]
        const left = -(item.vmetric?.[1] ?? item.width * 0.5) * scale
        const down = (metric[2] ?? 880) * scale
        if (shown) this.#add(item, this.#x + left, this.#y + pen.rise - along - down, item.width * scale, pen, at, clip)
        along += -(metric[0] ?? -1000) * scale - spacing
      } else {
        if (shown) this.#add(item, this.#x + along * pen.stretch, this.#y + pen.rise, item.width * scale * pen.stretch, pen, at, clip)
        along += item.width * scale + spacing
      }
    }
    if (vertical) this.#y -= along
    else this.#x += along * pen.stretch
  }

  #add(glyph: FontGlyph, x: number, y: number, width: number, pen: Pen, at: Matrix, clip: Box): void {
    const order = this.#order++
    const text = asWritten(glyph.unicode.replace(noCharacter, ""))
    if (text === "" || ownUse.test(text)) this.unmapped++
    if (blank.test(text) || pen.mode === clipOnly) return
    // A negative size turns glyphs upside down, as matrices do that undo it.
    const sign = pen.size < 0 ? -1 : 1
    const [length, height] = [Math.hypot(at[0], at[1]), Math.hypot(at[2], at[3])]
    const size = height * Math.abs(pen.size)
    if (length === 0 || size < 1) return
    const [cos, sin, upX, upY] = [(sign * at[0]) / length, (sign * at[1]) / length, (sign * at[2]) / height, (sign * at[3]) / height]
    const turn = turnOf(cos, sin)
    if (turn === null) return
    const [originX, originY] = moved(at, x, y)
    const run = Math.abs(width) * length
    const corner = (along: number, up: number): readonly [number, number] => [originX + cos * along + upX * up, originY + sin * along + upY * up]
    const corners = [corner(0, -below * size), corner(run, above * size)] as const
    const box: Box = {
      x0: Math.min(corners[0][0], corners[1][0]),
      y0: Math.min(corners[0][1], corners[1][1]),
      x1: Math.max(corners[0][0], corners[1][0]),
      y1: Math.max(corners[0][1], corners[1][1]),
    }
    if (!holds(clip, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, 1)) return
    const baseline = [originY, originX, originY, originX][turn] ?? originY
    this.glyphs.push({ text, box, baseline, size, turn, hidden: pen.mode === invisible, order })
  }
}

const turnOf = (cos: number, sin: number): Glyph["turn"] | null => {
  if (cos > leastStraight) return 0
  if (sin > leastStraight) return 1
  if (cos < -leastStraight) return 2
  return sin < -leastStraight ? 3 : null
}
