/** Width of a text in characters of the standard font: a Chinese one takes two. */
const widthOf = (text: string): number => [...text].reduce((width, glyph) => width + (/[\u0020-\u00ff]/u.test(glyph) ? 1 : 2), 0)

/**
 * How high a row must be for a text to be seen whole: programs do not measure it for rows that they did not write.
 * @param width of its column in characters
 * @param line points of a line
 */
export const heightFor = (text: string, width: number, line: number): number =>
  Math.max(1, Math.ceil(widthOf(text) / Math.max(2, width - 1))) * line + 4

/** The highest row that a sheet has, in points. */
export const highest = 409
