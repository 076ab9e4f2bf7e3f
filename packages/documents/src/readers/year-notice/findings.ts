/** What can be wrong with a file on a year's days off: code → words in Chinese. The list is closed. */
export const noticeFindings = {
  FILE_TOO_LARGE: "文件太大，放假安排用不了这么多",
  FILE_EMPTY: "文件是空的",
  FILE_NOT_A_TABLE: "不是 XLSX 工作簿，也不是 CSV 文本",
  HEADINGS_MISSING: "没有找到表头：类型、节日名称、开始日期、结束日期",
  LABEL_TWICE: "这一项写了两次",
  YEAR_MISSING: "没有写年份",
  YEAR_INVALID: "年份不对，应为 2004 至 2100 的整数",
  ISSUED_ON_INVALID: "发布日期不是日期",
  TEXT_TOO_LONG: "文字太长，或者含有控制字符",
  KIND_UNKNOWN: "类型应为“放假”或者“上班”",
  NAME_MISSING: "没有写节日名称",
  DAY_INVALID: "不是日期",
  DAYS_REVERSED: "结束日期早于开始日期",
  RANGE_TOO_LONG: "一次放假或者补班长得不合理",
  OUTSIDE_YEAR: "不在这一年（元旦假期可以从上一年十二月开始）",
  ROW_TWICE: "与另一行完全相同",
  DAYS_OVERLAP: "与另一行的日期重叠",
  MAKE_UP_ON_WEEKDAY: "这一天本来就是工作日，不用补班",
  OFF_AND_WORKED: "同一天既放假又上班",
  HOLIDAYS_MISSING: "没有一行放假",
} as const satisfies Record<string, string>

/** A key of {@link noticeFindings}. */
export type NoticeFindingCode = keyof typeof noticeFindings

/** One thing wrong with the file. */
export interface NoticeFinding {
  readonly code: NoticeFindingCode
  /** Row of the sheet, or line of the text, counted from 1; null where it is the file as a whole. */
  readonly row: number | null
  /** What stands there, or which day; empty where that says nothing. */
  readonly found: string
  readonly words: string
}

const longestShown = 60

/** A finding with its words. */
export const finding = (code: NoticeFindingCode, row: number | null = null, found = ""): NoticeFinding => ({
  code,
  row,
  found: found.slice(0, longestShown),
  words: noticeFindings[code],
})
