/** Decimal places of a printed figure; 万元 is printed with four at most, other places are kept up to nine. */
const placesOf = (value: number): number => {
  if (Number.isInteger(value)) return 0
  const [digits = "", exponent = "0"] = String(value).split("e")
  return Math.min(9, Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent)))
}

/**
 * Adds as on paper: 0.1 + 0.2 is 0.3.
 * @param values counts or 万元; up to nine decimal places each, below 10⁶ with nine, below 10¹¹ with four
 * @returns the sum with as many places as the operand that has most; 0 for none
 */
export const exactSum = (values: readonly number[]): number => {
  const places = values.reduce((most, value) => Math.max(most, placesOf(value)), 0)
  if (places === 0) return values.reduce((sum, value) => sum + value, 0)
  const scale = 10 ** places
  return values.reduce((sum, value) => sum + Math.round(value * scale), 0) / scale
}

/** `minuend − subtrahend` in the manner of {@link exactSum}. */
export const exactDifference = (minuend: number, subtrahend: number): number => exactSum([minuend, -subtrahend])
