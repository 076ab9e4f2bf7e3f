import { day, type Day } from "../day.ts"

/** Paragraphs and items that an article has; absent where that is not checked. */
interface Shape {
  readonly paragraphs?: number
  readonly items?: number
}

/** The shapes of the articles that letters cite, in the text in force. */
export const shapes: Readonly<Record<string, Readonly<Record<number, Shape>>>> = {
  政府信息公开条例: {
    13: { paragraphs: 2 },
    14: { paragraphs: 1, items: 0 },
    15: { paragraphs: 1, items: 0 },
    16: { paragraphs: 2, items: 0 },
    20: { items: 15 },
    30: { paragraphs: 1, items: 0 },
    31: { paragraphs: 1, items: 3 },
    32: { paragraphs: 1, items: 0 },
    33: { paragraphs: 3, items: 0 },
    34: { paragraphs: 1, items: 0 },
    35: { paragraphs: 1, items: 0 },
    36: { paragraphs: 1, items: 7 },
    37: { paragraphs: 1, items: 0 },
    38: { paragraphs: 1, items: 0 },
    39: { paragraphs: 2, items: 0 },
  },
  行政复议法: { 23: { paragraphs: 2, items: 5 } },
  行政诉讼法: { 44: { paragraphs: 2, items: 0 }, 45: { paragraphs: 1, items: 0 }, 46: { paragraphs: 2, items: 0 } },
}

/** An article that has another number, or another content, in another text of the law. */
export interface Renumbered {
  readonly law: string
  readonly article: number
  /** Where given, only with that paragraph or item. */
  readonly paragraph?: number
  readonly item?: number
  /** What is cited for it in the text in force. */
  readonly right: string
  /** True where the number in force is of another matter that a letter may cite too: looked at only beside no such matter. */
  readonly ambiguous?: true
}

/** When the text in force began, by law: before it `coming` is cited too early, from it `former` too late. */
export const revisedOn: Readonly<Record<string, Day>> = {
  政府信息公开条例: day("2019-05-15"),
  行政复议法: day("2024-01-01"),
  行政诉讼法: day("2015-05-01"),
}

const regulation = "政府信息公开条例"
const reconsideration = "行政复议法"

/** Numbers of texts no longer in force, as letters used to cite them. */
export const former: readonly Renumbered[] = [
  { law: regulation, article: 14, paragraph: 4, right: "第十四条或者第十五条" },
  { law: regulation, article: 21, item: 1, right: "第三十六条第（一）项或者第（二）项" },
  { law: regulation, article: 21, item: 2, right: "第三十六条第（三）项" },
  { law: regulation, article: 21, item: 3, right: "第三十六条第（四）项或者第（五）项" },
  { law: regulation, article: 21, item: 4, right: "第三十条" },
  { law: regulation, article: 22, right: "第三十七条", ambiguous: true },
  { law: regulation, article: 23, right: "第三十二条", ambiguous: true },
  { law: regulation, article: 24, right: "第三十三条", ambiguous: true },
  { law: regulation, article: 25, right: "第四十一条", ambiguous: true },
  { law: regulation, article: 26, right: "第四十条", ambiguous: true },
  { law: reconsideration, article: 6, right: "第十一条" },
  { law: reconsideration, article: 9, right: "第二十条" },
  { law: reconsideration, article: 12, right: "第二十四条至第二十八条" },
  { law: reconsideration, article: 13, right: "第二十四条至第二十八条" },
  { law: reconsideration, article: 14, right: "第二十四条至第二十八条" },
  { law: reconsideration, article: 30, right: "第二十三条" },
  { law: "行政诉讼法", article: 37, right: "第四十四条" },
  { law: "行政诉讼法", article: 38, right: "第四十五条" },
  { law: "行政诉讼法", article: 39, right: "第四十六条" },
]

/** Numbers of the text in force, as no letter cited them before it. */
export const coming: readonly Renumbered[] = [
  { law: reconsideration, article: 11, right: "第六条" },
  { law: reconsideration, article: 20, right: "第九条" },
  { law: reconsideration, article: 23, right: "第三十条" },
  { law: reconsideration, article: 24, right: "第十二条" },
]
