/** 小标宋 2号 (22 pt): a line of 156 mm holds twenty characters. */
const most = 20
const widthOf = (text: string): number => [...text].reduce((width, glyph) => width + (/[\u0020-\u00ff]/u.test(glyph) ? 0.5 : 1), 0)
const betweenWords = /^(.+?(?:\d{4}|[〇○零一二三四五六七八九]{4})年度?)(.{4,})$/u

/**
 * A report's title as it is broken into lines: where one line does not hold it, after agency and year, for a title is not
 * broken within a word (GB/T 9704-2012, 7.3.1).
 * @returns one or two lines; a longer one is left to the typesetter
 */
export const titleLines = (title: string): readonly string[] => {
  if (widthOf(title) <= most) return [title]
  const [, first, second] = betweenWords.exec(title) ?? []
  return first === undefined || second === undefined ? [title] : [first, second]
}
