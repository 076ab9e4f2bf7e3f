const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const marks = "10X98765432"

/** Whether a citizen's identity number is written right: 18 places, the last one following from the others (GB 11643). */
export const isIdentityNumber = (text: string): boolean => {
  if (!/^\d{17}[\dX]$/u.test(text)) return false
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text.charAt(at)), 0)
  return marks.charAt(sum % marks.length) === text.charAt(weights.length)
}
