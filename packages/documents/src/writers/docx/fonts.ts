import { escapeHtml } from "../html/escape-html.ts"

/** The fonts of GB/T 9704, by the names that offices have them under: 仿宋, 黑体, 楷体, 小标宋, 宋体. */
export const [fang, hei, kai, song, plainSong] = ["仿宋_GB2312", "黑体", "楷体_GB2312", "方正小标宋简体", "宋体"] as const

/** Half points of 2号, 3号 and 4号. */
export const sizes = { second: 44, third: 32, fourth: 28 } as const

/** What stands in for a font where the machine lacks it, the nearest first. */
const insteadOf: Readonly<Record<string, string>> = { [fang]: "FangSong", [hei]: "SimHei", [kai]: "KaiTi", [song]: "SimSun", [plainSong]: "SimSun" }

/** A run's font for every script, so that figures stand in it too. */
export const fontOf = (font: string) => ({ ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: "eastAsia" })

/** `word/fontTable.xml`: the fonts by name, none embedded, each with what stands in for it (ECMA-376-1, 17.8.3). */
export const fontTable =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  Object.entries(insteadOf)
    .map(
      ([name, instead]) =>
        `<w:font w:name="${escapeHtml(name)}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
    )
    .join("") +
  "</w:fonts>"
