import type { ActivityKind } from "@gongkai/records"

/** What kinds of activities are called. */
export const activityKindNames: Readonly<Record<ActivityKind, string>> = {
  exhibition: "展览",
  lecture: "讲座",
  performance: "演出",
  sport: "体育",
  reading: "阅读",
  course: "培训、课程",
  other: "其他",
}
