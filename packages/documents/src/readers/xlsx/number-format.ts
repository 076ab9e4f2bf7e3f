/** How a number is shown, as far as it changes what the number means. */
export interface NumberFormat {
  /** As a day or a time. */
  readonly isDate: boolean
  readonly isPercent: boolean
  /** As thousands or millions: the number shown is another one. */
  readonly isScaled: boolean
  /** Chinese words before and behind: 共, 件, 万元. */
  readonly before: string
  readonly behind: string
}

/** As it is stored. */
const plainFormat: NumberFormat = { isDate: false, isPercent: false, isScaled: false, before: "", behind: "" }

const inQuotes = /"([^"]*)"|[\\!](.)/gu
const inBrackets = /\[[^\]]*\]/gu
const fills = /[_*]./gu
const notHan = /[^\p{Script=Han}]/gu
const elapsed = /\[(?:h+|m+|s+)\]/iu
const digitPlaces = /[0#?]/u
const scaling = /[0#?],+(?:[^0#?,]|$)/u

/** The part of a format for a number of that sign: positive, negative, nought. */
const sectionFor = (code: string, value: number): string => {
  const sections: string[] = [""]
  let quoted = false
  for (let i = 0; i < code.length; i++) {
    const glyph = code.charAt(i)
    if (glyph === '"') quoted = !quoted
    if (glyph === ";" && !quoted && code[i - 1] !== "\\") sections.push("")
    else sections[sections.length - 1] = (sections.at(-1) ?? "") + glyph
  }
  const at = value < 0 ? 1 : value === 0 ? 2 : 0
  const first = sections[0] ?? ""
  return sections.length > at ? (sections[at] ?? first) : first
}

/**
 * Reads a number format (ECMA-376-1, 18.8.31) for a number.
 * @param code as the file has it; General for none
 */
export const numberFormat = (code: string, value: number): NumberFormat => {
  if (code === "" || /^general$/iu.test(code)) return plainFormat
  const section = sectionFor(code, value)
  const bare = section.replace(inBrackets, "").replace(fills, "")
  const shown = bare.replace(inQuotes, "")
  const first = bare.search(digitPlaces)
  const words = (part: string): string =>
    part.replace(inQuotes, (_whole, quoted?: string, single?: string) => quoted ?? single ?? "").replace(notHan, "")
  const isDate =
    elapsed.test(section) || (/[ymdhs]/iu.test(shown.replace(/general/giu, "")) && !digitPlaces.test(shown.replace(/[ymdhs]+[.0]*/giu, "")))
  return {
    isDate,
    isPercent: shown.includes("%"),
    isScaled: scaling.test(shown),
    before: first < 0 ? "" : words(bare.slice(0, first)),
    behind: first < 0 ? "" : words(bare.slice(first)),
  }
}

/** Formats that files refer to by number only, where they are no plain numbers. */
const builtIn: Readonly<Record<number, string>> = { 9: "0%", 10: "0.00%", 49: "@" }
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** The code of a format that is known by its number. */
export const builtInFormat = (id: number): string => (isBuiltInDate(id) ? "yyyy-mm-dd" : (builtIn[id] ?? "General"))
