/** Symbol's private characters that look as ASCII does at the same place: digits and the marks that stand for nothing. */
const asAscii = /[\d+\-/.,()]/u
const privateArea = 0xf000

/**
 * A character given by its font and place (w:sym). What only its font can show stays a private character: words, no figure.
 * @param place hexadecimal
 */
export const symbolText = (font: string, place: string): string => {
  const code = Number.parseInt(place, 16)
  if (Number.isNaN(code) || code <= 0 || code > 0xffff) return "\ufffd"
  const plain = String.fromCharCode(code >= privateArea && code <= privateArea + 0xff ? code - privateArea : code)
  if (code < privateArea || code > privateArea + 0xff) return plain
  return font === "Symbol" && asAscii.test(plain) ? plain : String.fromCharCode(code)
}
