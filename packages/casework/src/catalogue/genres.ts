/** Kinds of document by form (体裁): the kinds of official documents, and what portals publish besides. */
export const genres = {
  order: "命令（令）",
  decision: "决定",
  resolution: "决议",
  announcement: "公告",
  proclamation: "通告",
  opinion: "意见",
  notice: "通知",
  circular: "通报",
  report: "报告",
  reply: "批复",
  letter: "函",
  minutes: "纪要",
  measures: "办法",
  rules: "规定",
  details: "细则",
  plan: "规划、计划、方案",
  "interpretation-text": "文字解读",
  "interpretation-picture": "图表解读",
  "interpretation-video": "音视频解读",
  "interpretation-questions": "问答解读",
  statistics: "统计资料",
  accounts: "预算、决算",
  list: "名单、清单、目录",
  news: "动态信息",
  other: "其他",
} as const satisfies Record<string, string>

/** A key of {@link genres}. */
export type Genre = keyof typeof genres
