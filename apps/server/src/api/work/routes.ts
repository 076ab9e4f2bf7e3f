import { z } from "@hono/zod-openapi"
import {
  changeWork,
  endWork,
  enterWork,
  Id,
  strikeWork,
  workKindIds,
  workKinds,
  WorkToChange,
  WorkToEnd,
  WorkToEnter,
  WorkToStrike,
} from "@gongkai/casework"
import { listWorkRecords, workRecordOf } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { WorkKind, WorkRecord } from "./answers.ts"
import { workAsked, WorkWanted } from "./filters.ts"
import { reviewRoutes } from "./review-routes.ts"
import { taskRoutes } from "./task-routes.ts"

const tag = "工作记录"
const act = "work.read"
const list = "/work-records"
const one = `${list}/{recordId}`
const params = WorkToEnd.pick({ recordId: true })

const recordRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/work-kinds",
    summary: "工作记录的类别和各类的项目",
    tag,
    act,
    input: z.object({}),
    answer: z.object({ items: z.array(WorkKind).readonly() }),
    run: () => Promise.resolve({ items: workKindIds.map((kind) => ({ kind, ...workKinds[kind] })) }),
  })
  queryRoute(api, {
    path: list,
    summary: "工作记录，新的在前；按年度看的，机构、制度等列出当年有效的",
    tag,
    act,
    input: z.object({ ...WorkWanted.shape, ...pagingFields }),
    answer: pageOf(WorkRecord),
    run: ({ tx, session, query }) => listWorkRecords(tx, session.agencyId, workAsked(query), pagingOf(query)),
  })
  queryRoute(api, {
    path: one,
    summary: "一条工作记录",
    tag,
    act,
    input: z.object({ recordId: Id }),
    answer: WorkRecord,
    run: ({ tx, session, query }) => workRecordOf(tx, session.agencyId, query.recordId),
  })
  commandRoute(api, { method: "post", path: list, summary: "登记一条工作记录", tag, body: WorkToEnter, command: enterWork, creates: true })
  const about = { tag, params, versioned: true } as const
  commandRoute(api, {
    ...{ ...about, method: "put", path: one, summary: "更改一条工作记录" },
    body: WorkToChange.omit({ recordId: true, version: true }),
    command: changeWork,
  })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/end`, summary: "机构撤销、制度废止：写明何日起不再有效" },
    body: WorkToEnd.pick({ endedOn: true }),
    command: endWork,
  })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/strike`, summary: "撤销登记有误的一条，仍可查看，不再计数" },
    body: WorkToStrike.pick({ reason: true }),
    command: strikeWork,
  })
}

/** What the office did: records of the work, the year's plan, the yearly review of replies. */
export const workRoutes = (api: Api): void => {
  recordRoutes(api)
  taskRoutes(api)
  reviewRoutes(api)
}
