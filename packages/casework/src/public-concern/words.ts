import type { ConcernRecord } from "@gongkai/records"

/** From where concerns are heard. */
export const concernSourceNames: Readonly<Record<ConcernRecord["source"], string>> = {
  hotline: "12345 热线",
  "message-board": "公众留言",
  media: "新闻媒体",
  network: "网络",
  meeting: "会议、座谈、调研",
  letter: "来信来访",
  other: "其他",
}
