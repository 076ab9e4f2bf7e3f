/**
 * Where a rule or a cell of the form has its source.
 * `says` is our own short wording in Chinese, never a sentence of the statute.
 */
export interface Citation {
  /** Name of the law or document, in Chinese. */
  readonly law: string
  /** Article number; absent where a whole document is cited. */
  readonly article?: number
  /** Paragraph (款) within the article, from 1. */
  readonly paragraph?: number
  /** Item (项) within the paragraph, from 1. */
  readonly item?: number
  readonly says: string
}

const numerals = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

const inChinese = (n: number): string => {
  const tens = Math.floor(n / 10)
  const ones = n % 10
  if (tens === 0) return numerals[ones] ?? ""
  return `${tens === 1 ? "" : (numerals[tens] ?? "")}十${ones === 0 ? "" : (numerals[ones] ?? "")}`
}

const documentNumber = /〔\d{4}〕/u

/**
 * A citation as an officer would write it: 《政府信息公开条例》第三十三条第二款.
 * @param cited law, article, paragraph and item; numbers from 1 to 99
 * @returns the words without `says`; a document cited by its number (国办公开办函〔2021〕30号) stands without 《》
 */
export const citationWords = (cited: Citation): string => {
  const name = cited.law.startsWith("《") || documentNumber.test(cited.law) ? cited.law : `《${cited.law}》`
  return `${name}${articleWords(cited)}`
}

/** The article, paragraph and item alone: 第三十三条第二款; empty for a whole document. */
export const articleWords = (cited: Pick<Citation, "article" | "paragraph" | "item">): string => {
  const article = cited.article === undefined ? "" : `第${inChinese(cited.article)}条`
  const paragraph = cited.paragraph === undefined ? "" : `第${inChinese(cited.paragraph)}款`
  const item = cited.item === undefined ? "" : `第（${inChinese(cited.item)}）项`
  return `${article}${paragraph}${item}`
}
