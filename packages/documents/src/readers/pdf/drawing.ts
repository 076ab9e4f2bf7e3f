import { moved, type Matrix } from "../../pdf/matrix.ts"
import { boxAround, shared, type Box, type Point } from "./geometry.ts"
import type { Rule } from "./marks.ts"

/** Thicker strokes and filled boxes are areas, not lines. */
const thickest = 3.6
/** Points by which a line's ends may differ that is still upright or level. */
const straightWithin = 1

/** How the display library encodes a path. */
const moveTo = 0
const lineTo = 1
const curveTo = 2
const quadraticTo = 3

interface Subpath {
  readonly points: Point[]
  closed: boolean
  curved: boolean
}

const subpathsOf = (data: ArrayLike<number>, matrix: Matrix): Subpath[] => {
  const paths: Subpath[] = []
  let current: Subpath | null = null
  const at = (i: number): Point => moved(matrix, data[i] ?? 0, data[i + 1] ?? 0)
  for (let i = 0; i < data.length;) {
    const op = data[i]
    i++
    if (op === moveTo) {
      current = { points: [at(i)], closed: false, curved: false }
      paths.push(current)
      i += 2
    } else if (op === lineTo) {
      current?.points.push(at(i))
      i += 2
    } else if (op === curveTo || op === quadraticTo) {
      const length = op === curveTo ? 6 : 4
      if (current !== null) {
        current.points.push(at(i + length - 2))
        current.curved = true
      }
      i += length
    } else if (current !== null) current.closed = true
  }
  return paths
}

const rule = ([ax, ay]: Point, [bx, by]: Point): Rule | null => {
  const [wide, high] = [Math.abs(ax - bx), Math.abs(ay - by)]
  if (high <= straightWithin && wide > high) return { level: true, at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) }
  if (wide <= straightWithin && high > wide) return { level: false, at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) }
  return null
}

const within = (one: Rule, clip: Box): Rule | null => {
  const [low, high, start, end] = one.level ? [clip.y0, clip.y1, clip.x0, clip.x1] : [clip.x0, clip.x1, clip.y0, clip.y1]
  if (one.at < low - 1 || one.at > high + 1) return null
  const [from, to] = [Math.max(one.from, start), Math.min(one.to, end)]
  return to > from ? { ...one, from, to } : null
}

/** Collects the straight lines and the filled boxes that a page draws. */
export class Drawing {
  readonly rules: Rule[] = []
  readonly areas: Box[] = []

  /** A path that is stroked with a pen of that width, in points. */
  stroke(data: ArrayLike<number>, matrix: Matrix, pen: number, clip: Box): void {
    for (const { points, closed } of subpathsOf(data, matrix)) {
      const ends = closed ? [...points, ...points.slice(0, 1)] : points
      ends.forEach((end, i) => {
        const from = ends[i - 1]
        const one = from === undefined ? null : rule(from, end)
        if (one === null) return
        // A short stroke of a broad pen paints a line across it.
        if (pen > thickest && one.to - one.from <= thickest) this.#across(one, pen, clip)
        else if (pen <= thickest) this.#add(one, clip)
        else
          this.#area(
            one.level
              ? { x0: one.from, x1: one.to, y0: one.at - pen / 2, y1: one.at + pen / 2 }
              : { x0: one.at - pen / 2, x1: one.at + pen / 2, y0: one.from, y1: one.to },
            clip,
          )
      })
    }
  }

  /** A path that is filled. `pale` where its colour is the paper's. */
  fill(data: ArrayLike<number>, matrix: Matrix, clip: Box, pale: boolean): void {
    for (const { points, curved } of subpathsOf(data, matrix)) {
      if (curved || points.length < 2) continue
      const box = boxAround(points)
      const [wide, high] = [box.x1 - box.x0, box.y1 - box.y0]
      if (wide > thickest && high > thickest) {
        if (points.length <= 6) this.#area(box, clip)
        else this.#frame(points, clip)
      } else if (!pale) {
        if (high <= thickest) this.#add({ level: true, at: (box.y0 + box.y1) / 2, from: box.x0, to: box.x1 }, clip)
        if (wide <= thickest) this.#add({ level: false, at: (box.x0 + box.x1) / 2, from: box.y0, to: box.y1 }, clip)
      }
    }
  }

  /** A filled outline of many corners: a border that goes round in one piece. */
  #frame(points: readonly Point[], clip: Box): void {
    points.forEach((end, i) => {
      const from = points[i - 1] ?? points.at(-1)
      const one = from === undefined ? null : rule(from, end)
      if (one !== null && one.to - one.from > thickest) this.#add(one, clip)
    })
  }

  #across({ level, at, from, to }: Rule, pen: number, clip: Box): void {
    this.#add({ level: !level, at: (from + to) / 2, from: at - pen / 2, to: at + pen / 2 }, clip)
  }

  #add(one: Rule, clip: Box): void {
    const seen = within(one, clip)
    if (seen !== null) this.rules.push(seen)
  }

  #area(box: Box, clip: Box): void {
    const seen = shared(box, clip)
    if (seen.x1 - seen.x0 > thickest && seen.y1 - seen.y0 > thickest) this.areas.push(seen)
  }
}
