const digits = "〇一二三四五六七八九"
const formal = "零壹贰叁肆伍陆柒捌玖"
const stems = "甲乙丙丁戊己庚辛壬癸"
const branches = "子丑寅卯辰巳午未申酉戌亥"
const romans: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
]

/** 十二, 二十, 一百零三; beyond 999 in digits, as no list goes so far. */
const counted = (count: number, glyphs: string, [ten, hundred, none]: readonly [string, string, string], bareTen: boolean): string => {
  if (count <= 0 || count > 999) return String(count)
  const [hundreds, tens, ones] = [Math.floor(count / 100), Math.floor(count / 10) % 10, count % 10]
  const glyph = (digit: number): string => (digit === 0 ? "" : glyphs.charAt(digit))
  const head = hundreds === 0 ? "" : `${glyph(hundreds)}${hundred}`
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? none : ""
  const middle = tens === 0 ? "" : tens === 1 && hundreds === 0 && bareTen ? ten : `${glyph(tens)}${ten}`
  return `${head}${gap}${middle}${glyph(ones)}`
}

const roman = (count: number): string => {
  if (count <= 0 || count > 3999) return String(count)
  let [left, words] = [count, ""]
  for (const [worth, glyphs] of romans) for (; left >= worth; left -= worth) words += glyphs
  return words
}

/** a … z, aa … zz. */
const lettered = (count: number): string => (count <= 0 ? "" : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26)))

const inCircle = (count: number): string => {
  if (count >= 1 && count <= 20) return String.fromCharCode(0x245f + count)
  return count > 20 && count <= 35 ? String.fromCharCode(0x3250 + count - 20) : String(count)
}

const round = (glyphs: string, count: number): string => (count <= 0 ? String(count) : glyphs.charAt((count - 1) % glyphs.length))

const fullWidth = (text: string): string => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const plainChinese = (count: number): string => counted(count, digits, ["十", "百", "零"], true)
const oneByOne = (count: number): string => [...String(count)].map((digit) => digits.charAt(Number(digit))).join("")

const formats: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (count) => String(count).padStart(2, "0"),
  decimalFullWidth: (count) => fullWidth(String(count)),
  decimalFullWidth2: (count) => fullWidth(String(count)),
  decimalEnclosedCircle: inCircle,
  decimalEnclosedCircleChinese: inCircle,
  decimalEnclosedFullstop: (count) => `${String(count)}.`,
  decimalEnclosedParen: (count) => `(${String(count)})`,
  chineseCounting: plainChinese,
  chineseCountingThousand: plainChinese,
  taiwaneseCounting: plainChinese,
  taiwaneseCountingThousand: plainChinese,
  japaneseCounting: plainChinese,
  koreanDigital2: oneByOne,
  ideographDigital: oneByOne,
  japaneseDigitalTenThousand: oneByOne,
  taiwaneseDigital: oneByOne,
  chineseLegalSimplified: (count) => counted(count, formal, ["拾", "佰", "零"], false),
  japaneseLegal: (count) => counted(count, formal, ["拾", "佰", "零"], false),
  ideographLegalTraditional: (count) => counted(count, "零壹貳參肆伍陸柒捌玖", ["拾", "佰", "零"], false),
  ideographEnclosedCircle: (count) => (count >= 1 && count <= 10 ? String.fromCharCode(0x327f + count) : plainChinese(count)),
  ideographTraditional: (count) => round(stems, count),
  ideographZodiac: (count) => round(branches, count),
  upperRoman: (count) => roman(count).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (count) => lettered(count).toUpperCase(),
  lowerLetter: lettered,
  none: () => "",
}

/**
 * A number as Word prints it in a list (ST_NumberFormat).
 * @param format its name in the file; one that is not known is printed in digits
 */
export const numberWords = (count: number, format: string): string =>
  (Object.hasOwn(formats, format) ? formats[format] : String)?.(count) ?? String(count)
