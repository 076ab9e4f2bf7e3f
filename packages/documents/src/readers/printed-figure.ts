/** What a cell holds besides words. */
export type Printed =
  | { readonly kind: "number"; readonly value: number; readonly plain: boolean; readonly unit: "元" | "万元" | "亿元" | null }
  /** Nothing, or a mark for nothing such as / or 无. */
  | { readonly kind: "blank"; readonly mark: boolean }
  | { readonly kind: "words" }

const emptyMarks = new Set([
  "/",
  "//",
  "\\",
  "-",
  "--",
  "---",
  "—",
  "——",
  "———",
  "–",
  "一一",
  "无",
  "N/A",
  "n/a",
  "NA",
  "N／A",
  "空",
  "*",
  "#",
  "…",
  "......",
  "...",
  "〇",
])
const number =
  /^(?:人民币)?([+\-—–↑↓]|增加?|减少?|上升|下降|新增)?(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,8})?(万元|亿元|万|亿|元|件次|人次|件|条|个|项|宗|份|次|起|例)?整?$/u
const signGlyphs = new Set("增减上下新人")
const negative = new Set(["-", "—", "–", "↓", "减", "减少", "下降"])
const brokenDigits = /[\d.,\uff10-\uff19]\s+[\d.,\uff10-\uff19]/u

const blank: Printed = { kind: "blank", mark: false }
const marked: Printed = { kind: "blank", mark: true }
const words: Printed = { kind: "words" }
const small: readonly Printed[] = Array.from({ length: 100 }, (_, value) => ({ kind: "number", value, plain: true, unit: null }))

const zero: Printed = { kind: "number", value: 0, plain: true, unit: null }

const unitOf = (printed: string | undefined): "元" | "万元" | "亿元" | null => {
  if (printed === "元" || printed === "万元" || printed === "亿元") return printed
  return printed === "万" || printed === "亿" ? `${printed}元` : null
}

/**
 * Reads what stands in a cell. Only what is printed counts: a blank or a mark is no zero.
 * `减4` is −4, `增2` is 2, `持平` is 0, `1,234` and full-width digits are read; digits with a blank between them are not.
 * @param raw as printed
 * @param key its comparison key
 */
export const printedFigure = (raw: string, key: string): Printed => {
  if (key === "") return blank
  if (key === "0" && raw === "0") return zero
  if (key.length <= 2) {
    const value = key === "0" ? 0 : key.charCodeAt(0) !== 48 && /^\d+$/u.test(key) ? Number(key) : -1
    const known = small[value]
    if (known !== undefined && raw.length === key.length) return known
  }
  const first = key.charCodeAt(0)
  // Most cells are labels: longer than any mark, and no sign stands before a figure.
  if (first > 0x2fff && key.length > 3 && !signGlyphs.has(key.charAt(0))) return words
  if (emptyMarks.has(key)) return marked
  if (key === "持平" || key === "不变" || key === "无变化") return { kind: "number", value: 0, plain: false, unit: null }
  if (first > 0x2fff && !signGlyphs.has(key.charAt(0))) return words
  const match = number.exec(key)
  if (match === null || brokenDigits.test(raw)) return words
  const [, sign = "", whole = "", fraction = "", unit] = match
  const size = Number(whole.replaceAll(",", "") + fraction)
  const value = negative.has(sign) && size !== 0 ? -size : size
  return { kind: "number", value, plain: sign === "" && unit === undefined && raw === String(value), unit: unitOf(unit) }
}

const figureEnd = /[\d/\\\-—–无A平元件项条个宗]\s*$/u
const figureGlyphs = new Set("0123456789+-,./\\—–无NA \t\u00a0\u3000增加减少上升下降新持平万亿元件项条个宗")
/** Figures parted by blanks up to the line's end; the first may stick to a word, one with words of its own may not. */
const figuresToEnd =
  /(?:(?:(?:\s+|(?<=[^\d\s.,(（])|^)(?:[+-]?\d[\d,]*(?:\.\d+)?(?:[万亿]?元)?|[/\\\-—–]{1,3}|无|N\/A)|(?:\s+|^)\d[\d,]*[件项条个宗]|\s+(?:(?:增加?|减少?|上升|下降|新增)\d+|持平)))+\s*$/gu

/** Full-width digits and marks by their ASCII forms, one for one, so that places stay the same. */
const narrow = (line: string): string =>
  /[\uff0b-\uff21]/u.test(line) ? line.replace(/[\uff0b-\uff21]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)) : line

/** A line without separators, as its words and the figures at its end. */
export interface TrailingFigures {
  readonly words: string
  readonly figures: readonly { readonly text: string; readonly offset: number }[]
}

/**
 * Splits a space-separated line into its label and the figures that end it; the first may stick to the label.
 * @returns no figures where the line ends in words
 */
export const trailingFigures = (printed: string): TrailingFigures => {
  const line = narrow(printed)
  if (line.length > 400 || !figureEnd.test(line)) return { words: printed, figures: [] }
  let from = line.length
  while (from > 0 && figureGlyphs.has(line.charAt(from - 1))) from--
  figuresToEnd.lastIndex = from
  const tail = figuresToEnd.exec(line)
  if (tail === null) return { words: printed, figures: [] }
  const figures: { text: string; offset: number }[] = []
  for (const piece of tail[0].matchAll(/\S+/gu)) {
    const offset = tail.index + piece.index
    figures.push({ text: printed.slice(offset, offset + piece[0].length), offset })
  }
  return { words: printed.slice(0, tail.index).trim(), figures }
}
