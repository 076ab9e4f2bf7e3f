import type { Report } from "@gongkai/report"

/** What the head of table 3 says in its corner, in both editions. */
export const relationNote = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"

/** What stands over the row labels in each block of table 2, in both editions. */
export const contentHead = "信息内容"

/**
 * The title to print: the report's own, else in the usual wording of the form from agency and year.
 * @returns null where neither is known
 */
export const printedTitle = ({ title, agency, year }: Report): string | null => {
  if (title !== null) return title
  return agency === null || year === null ? null : `${agency}${String(year)}年政府信息公开工作年度报告`
}

/**
 * The paragraphs of a prose chapter; empty lines are no paragraphs.
 * @param text paragraphs joined by \n
 */
export const paragraphsOf = (text: string): string[] => text.split("\n").filter((paragraph) => paragraph.trim() !== "")
