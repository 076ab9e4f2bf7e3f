const digits: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const ten = 10

/** Numbers in Chinese writing as Arabic ones: 三十六 as 36, 二〇二四 as 2024. Only below one hundred, or digit by digit. */
export const arabicNumerals = (text: string): string =>
  text.replace(/[〇零一二三四五六七八九十]+/gu, (written) => {
    if (!written.includes("十")) return [...written].map((sign) => String(digits[sign] ?? sign)).join("")
    const [tens = "", ones = ""] = written.split("十", 2)
    const known = [...tens, ...ones].every((sign) => sign in digits) && tens.length <= 1 && ones.length <= 1
    return known && written.indexOf("十") === written.lastIndexOf("十") ? String((digits[tens] ?? 1) * ten + (digits[ones] ?? 0)) : written
  })
