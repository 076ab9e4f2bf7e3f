const endsInFigure = /[\d\uff10-\uff19.,]$/u
const beginsWithFigure = /^[\d\uff10-\uff19.,]/u

/**
 * The text of a cell from its lines. Lines join, for they break words; between two figures a blank stays, so that 1 and 2
 * below each other are never read as 12.
 */
export const cellText = (lines: readonly string[]): string => {
  let text = ""
  for (const line of lines) {
    const piece = line.replace(/\s+/gu, " ").trim()
    if (piece !== "") text += (endsInFigure.test(text) && beginsWithFigure.test(piece) ? " " : "") + piece
  }
  return text
}
