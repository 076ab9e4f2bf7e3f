import type { VenueKind } from "@gongkai/records"

/** What kinds of venues are called. */
export const venueKindNames: Readonly<Record<VenueKind, string>> = {
  stadium: "体育场馆",
  museum: "博物馆、纪念馆",
  library: "图书馆",
  "reading-place": "阅读空间、查阅场所",
  "culture-hall": "文化馆、活动中心",
  other: "其他场馆",
}
