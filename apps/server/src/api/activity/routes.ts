import { z } from "@hono/zod-openapi"
import {
  ActivityToCancel,
  ActivityToChange,
  ActivityToDraft,
  ActivityToMove,
  cancelActivity,
  changeActivity,
  closeAttendance,
  discardActivity,
  draftActivity,
  Id,
  moveActivity,
  publishActivity,
  SeenActivity,
} from "@gongkai/casework"
import { activityOf, listActivities } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { Activity } from "./answers.ts"
import { bookingRoutes } from "./booking-routes.ts"
import { activitiesAsked, ActivitiesWanted } from "./filters.ts"

const tag = "活动和预约"
const act = "activity.read"
const list = "/activities"
const one = `${list}/{activityId}`
const params = SeenActivity.pick({ activityId: true })

const look = (api: Api): void => {
  queryRoute(api, {
    path: list,
    summary: "本机关的活动，新的在前；作废的草稿只在 state=discarded 时列出",
    tag,
    act,
    input: z.object({ ...ActivitiesWanted.shape, ...pagingFields }),
    answer: pageOf(Activity),
    run: ({ tx, session, query }) => listActivities(tx, session.agencyId, activitiesAsked(query), pagingOf(query)),
  })
  queryRoute(api, {
    path: one,
    summary: "一项活动，附名额和已经预约的人数",
    tag,
    act,
    input: z.object({ activityId: Id }),
    answer: Activity,
    run: ({ tx, session, query }) => activityOf(tx, session.agencyId, query.activityId),
  })
}

/** What takes place, and who booked. */
export const activityRoutes = (api: Api): void => {
  look(api)
  commandRoute(api, { method: "post", path: list, summary: "起草活动", tag, body: ActivityToDraft, command: draftActivity, creates: true })
  const about = { tag, params, versioned: true } as const
  commandRoute(api, {
    ...{ ...about, method: "put", path: one, summary: "修改活动；公开以后改时间地点用改期，名额不能少于已经预约的" },
    body: ActivityToChange.omit({ activityId: true, version: true }),
    command: changeActivity,
  })
  commandRoute(api, { ...about, method: "delete", path: one, summary: "作废草稿", command: discardActivity })
  commandRoute(api, { ...about, method: "post", path: `${one}/publish`, summary: "公开活动", command: publishActivity })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/move`, summary: "改期、改地点，写明告知预约人的话，预约仍然有效" },
    body: ActivityToMove.omit({ activityId: true, version: true }),
    command: moveActivity,
  })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/cancel`, summary: "取消活动，写明告知预约人的话，预约全部取消" },
    body: ActivityToCancel.pick({ notice: true }),
    command: cancelActivity,
  })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/close-attendance`, summary: "签到结束：没有签到的记为未到" },
    command: closeAttendance,
  })
  bookingRoutes(api)
}
