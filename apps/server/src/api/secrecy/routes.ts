import { recordSecrecyReview, ReviewToRecord } from "@gongkai/casework"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"

/** Secrecy reviews: that they were done, never what was read. */
export const secrecyRoutes = (api: Api): void =>
  commandRoute(api, {
    method: "post",
    path: "/secrecy-reviews",
    summary: "记录一次保密审查：对什么、结果、依据，不写内容",
    tag: "保密审查",
    body: ReviewToRecord,
    command: recordSecrecyReview,
    creates: true,
  })
