import { moved, type Matrix } from "../../pdf/matrix.ts"

/** A point in points from the page's top left corner, y downwards. */
export type Point = readonly [x: number, y: number]

/** An upright rectangle on a page: x0 ≤ x1, y0 ≤ y1, y downwards. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** The least box around points. */
export const boxAround = (points: readonly Point[]): Box => {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    x0 = Math.min(x0, x)
    y0 = Math.min(y0, y)
    x1 = Math.max(x1, x)
    y1 = Math.max(y1, y)
  }
  return { x0, y0, x1, y1 }
}

/** A rectangle after a transformation, as the box around it. */
export const movedBox = (m: Matrix, x0: number, y0: number, x1: number, y1: number): Box =>
  boxAround([moved(m, x0, y0), moved(m, x1, y0), moved(m, x1, y1), moved(m, x0, y1)])

/** What two boxes share; may be of negative size where they share nothing. */
export const shared = (a: Box, b: Box): Box => ({
  x0: Math.max(a.x0, b.x0),
  y0: Math.max(a.y0, b.y0),
  x1: Math.min(a.x1, b.x1),
  y1: Math.min(a.y1, b.y1),
})

/** Whether a point lies in a box, or within `slack` of it. */
export const holds = (box: Box, x: number, y: number, slack = 0): boolean =>
  x >= box.x0 - slack && x <= box.x1 + slack && y >= box.y0 - slack && y <= box.y1 + slack

/** Whether two boxes have more than a side in common. */
export const overlap = (a: Box, b: Box): boolean => {
  const { x0, y0, x1, y1 } = shared(a, b)
  return x1 - x0 > 0 && y1 - y0 > 0
}
