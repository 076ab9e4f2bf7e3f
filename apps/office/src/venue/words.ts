import type { QueryKey } from "@tanstack/react-query"
import type { components, paths } from "@gongkai/client"

export type Venue = components["schemas"]["Venue"]
/** What the list is narrowed to, as the API takes it. */
export type VenueQuery = Omit<NonNullable<paths["/api/v1/venues"]["get"]["parameters"]["query"]>, "after" | "limit">

export const kinds: Readonly<Record<Venue["kind"], string>> = {
  stadium: "体育场馆",
  museum: "博物馆、纪念馆",
  library: "图书馆",
  "reading-place": "阅读空间、查阅场所",
  "culture-hall": "文化馆、活动中心",
  other: "其他场馆",
}
export const states: Readonly<Record<Venue["state"], string>> = { draft: "草稿", published: "已公开", withdrawn: "已撤下" }
export const stateColors: Readonly<Record<Venue["state"], string>> = { draft: "default", published: "green", withdrawn: "orange" }
export const weekdays = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"] as const
/** What a venue makes old. */
export const refresh: readonly QueryKey[] = [["venues"]]
