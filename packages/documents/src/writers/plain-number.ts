const scientific = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/u

/**
 * A figure as it is printed: a plain decimal, without exponent, thousands separators or trailing zeros.
 * @param value finite; counts or 万元
 * @returns `-4`, `0.0001`, `7730.28`
 */
export const plainNumber = (value: number): string => {
  const shortest = String(value)
  const match = scientific.exec(shortest)
  if (match === null) return shortest
  const [, sign = "", first = "", rest = "", exponent = "0"] = match
  const digits = first + rest
  const point = 1 + Number(exponent)
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`
  return `${sign}${digits.padEnd(point, "0")}`
}

/** A cell of a table: empty for null, so that a blank stays a blank and a zero a zero. */
export const printedCell = (figure: number | null | undefined): string => (figure === null || figure === undefined ? "" : plainNumber(figure))
