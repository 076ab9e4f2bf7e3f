import type { QueryKey } from "@tanstack/react-query"
import type { components, paths } from "@gongkai/client"

export type PublicConcern = components["schemas"]["PublicConcern"]
/** What the list is narrowed to, as the API takes it. */
export type ConcernQuery = Omit<NonNullable<paths["/api/v1/public-concerns"]["get"]["parameters"]["query"]>, "after" | "limit">

export const sources: Readonly<Record<PublicConcern["source"], string>> = {
  hotline: "12345 热线",
  "message-board": "公众留言",
  media: "新闻媒体",
  network: "网络",
  meeting: "会议、座谈、调研",
  letter: "来信来访",
  other: "其他",
}
export const states: Readonly<Record<PublicConcern["state"], string>> = { open: "待回应", answered: "已回应", discarded: "不作回应" }
export const stateColors: Readonly<Record<PublicConcern["state"], string>> = { open: "blue", answered: "green", discarded: "default" }
/** What a concern makes old. */
export const refresh: readonly QueryKey[] = [["public-concerns"]]
