import { articleWords, redactionGrounds } from "@gongkai/law"
import type { RedactionLayer, RedactionMark } from "./mark.ts"
import { ownPage, wrapped, type PlacedWords } from "./own-page.ts"
import type { DrawnPage } from "./page-source.ts"

const forWhom: Readonly<Record<RedactionLayer, string>> = { internal: "内部使用", applicant: "提供给申请人", public: "向社会公开" }

const columns = { number: 56, page: 96, places: 136, ground: 184, says: 330 } as const
const bottom = 780

/** The closing pages of a redacted document: which passages are out, where, and why. */
export const groundsPages = (marks: readonly RedactionMark[], layer: RedactionLayer): readonly DrawnPage[] => {
  const pages: { words: PlacedWords[]; rules: number[] }[] = []
  let y = 0
  const begin = (): { words: PlacedWords[]; rules: number[] } => {
    const page = {
      words: [
        { text: "区分处理说明", x: 226, y: 84, size: 24 },
        ...wrapped(
          `本件依照《政府信息公开条例》第三十七条作区分处理，本版本用于${forWhom[layer]}。下列各处已从文件中去除，原处涂黑并标有序号。`,
          11,
          483,
        ).map((text, at) => ({ text, x: 56, y: 118 + at * 18, size: 11 })),
        ...Object.entries({ 序号: columns.number, 页: columns.page, 处: columns.places, 依据: columns.ground, 理由: columns.says }).map(
          ([text, x]) => ({ ...{ text, x }, ...{ y: 172, size: 11 } }),
        ),
      ],
      rules: [180],
    }
    pages.push(page)
    y = 198
    return page
  }
  let page = begin()
  for (const [at, { page: number, boxes, ground }] of marks.entries()) {
    const cited = redactionGrounds[ground]
    const [law, says] = [wrapped(articleWords(cited), 10, columns.says - columns.ground - 10), wrapped(cited.says, 10, 595 - 56 - columns.says)]
    const height = Math.max(law.length, says.length) * 15
    if (y + height > bottom) page = begin()
    const cells = [
      { text: String(at + 1), x: columns.number, y },
      { text: String(number), x: columns.page, y },
      { text: String(boxes.length), x: columns.places, y },
      ...law.map((text, line) => ({ text, x: columns.ground, y: y + line * 15 })),
      ...says.map((text, line) => ({ text, x: columns.says, y: y + line * 15 })),
    ]
    page.words.push(...cells.map((cell) => ({ ...cell, size: 10 })))
    y += height
    page.rules.push(y - 9)
    y += 6
  }
  return pages.map(({ words, rules }) => ownPage(words, rules))
}
