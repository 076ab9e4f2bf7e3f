/** Signs that stand for a character of their own kind: radicals and compatibility ideographs, which printers write into PDF. */
const twins = /[\u{2e80}-\u{2fdf}\u{f900}-\u{faff}\u{2f800}-\u{2fa1f}]/gu

/** Radicals that Unicode does not map to the character that they look like; fonts for Chinese give them for it. */
const unmapped: ReadonlyMap<string, string> = new Map(
  [
    ..."⺠民 ⺟母 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟".matchAll(
      /(\S)(\S)/gu,
    ),
  ].map(([, radical = "", character = ""]) => [radical, character]),
)

/** The characters that are meant: ⼈ (a radical) is 人. Widths and punctuation stay. */
export const plainCharacters = (text: string): string => text.replace(twins, (one) => unmapped.get(one) ?? one.normalize("NFKC"))

/** For comparing: one width, one case, no blanks, no hyphens at line ends. */
export const compared = (text: string): string =>
  plainCharacters(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u{00ad}\u{200b}-\u{200f}\u{2060}\u{feff}]/gu, "")
