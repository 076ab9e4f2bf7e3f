const pageMark =
  /^(?:[-—–·_~]{1,4}\d{1,3}[-—–·_~]{1,4}|第\d{1,3}页(?:[,/]?共\d{1,3}页)?|\d{1,3}\/\d{1,3}页?|(?:page|p\.?)\d{1,3}(?:(?:of|\/)\d{1,3})?)$/iu

/** Dashes and strokes beside numbers: with more blanks than two, they are the empty marks of a row. */
const dashed = /^[-—–\d]/u
const severalWords = /\S\s+\S+\s+\S+\s+\S/u

/** True for a page number as printers set it: - 4 -, 第4页, 4/12. A bare number is not enough to tell. */
export const isPageMark = (key: string, raw: string): boolean =>
  key.length > 1 && key.length < 16 && pageMark.test(key) && !(dashed.test(key) && severalWords.test(raw))

const separator = /^:?-{2,}:?$/u

/** True for the line that Markdown draws below a table's head, in pipes or tabs. */
export const isSeparatorRow = (cells: readonly string[]): boolean => {
  let drawn = 0
  for (const cell of cells) {
    if (cell === "") continue
    if (!separator.test(cell)) return false
    drawn++
  }
  return drawn > 0
}
