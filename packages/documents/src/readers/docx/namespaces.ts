/** WordprocessingML, transitional and strict (ISO/IEC 29500-1 and -4). */
const wordSpaces: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
])
const mathSpaces: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/math",
  "http://purl.oclc.org/ooxml/officeDocument/math",
])

/** True for WordprocessingML. */
export const isWord = (space: string): boolean => wordSpaces.has(space)

/** True for formulas, whose text is printed as well. */
export const isMath = (space: string): boolean => mathSpaces.has(space)

/** A property that is on where it is there, unless it says off. */
export const isOn = (value: string | null): boolean => value === null || !/^(?:0|false|off|none)$/u.test(value)
