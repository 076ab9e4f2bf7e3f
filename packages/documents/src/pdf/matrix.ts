/** An affine transformation in the order of PDF: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** Changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export const chained = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

/** Where a point comes to. */
export const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [a * x + c * y + e, b * x + d * y + f]

/** Six numbers as they stand in a list of operators; null where they are none. */
export const matrixOf = (given: unknown): Matrix | null => {
  if (!Array.isArray(given) && !(given instanceof Float32Array) && !(given instanceof Float64Array)) return null
  const numbers = Array.from<unknown>(given)
  const [a, b, c, d, e, f] = numbers
  if (numbers.length !== 6 || !numbers.every((value) => typeof value === "number" && Number.isFinite(value))) return null
  return [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)]
}
