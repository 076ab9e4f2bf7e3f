import { z } from "@hono/zod-openapi"
import {
  addTask,
  changeTask,
  dropTask,
  finishTask,
  reopenTask,
  SeenTask,
  taskList,
  taskStanding,
  TaskToAdd,
  TaskToChange,
  TaskToDrop,
  TaskToFinish,
} from "@gongkai/casework"
import { workTaskCounts } from "@gongkai/records"
import { yearAsked, YearWanted } from "../account/filters.ts"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { WorkTask, WorkTaskCounts } from "./answers.ts"
import { tasksAsked, TasksWanted } from "./filters.ts"

const tag = "工作计划"
const act = "work.read"
const list = "/work-tasks"
const one = `${list}/{taskId}`
const params = SeenTask.pick({ taskId: true })

/** The year's plan. */
export const taskRoutes = (api: Api): void => {
  queryRoute(api, {
    path: list,
    summary: "年度工作计划的任务，先到期的在前；late=yes 只看逾期的",
    tag,
    act,
    input: z.object({ ...TasksWanted.shape, ...pagingFields }),
    answer: pageOf(WorkTask),
    run: ({ tx, session, today, query }) => taskList(tx, session.agencyId, today, tasksAsked(query, today), pagingOf(query)),
  })
  queryRoute(api, {
    path: "/work-task-counts",
    summary: "一年的任务各有多少；不写年度的看今年",
    tag,
    act,
    input: YearWanted,
    answer: WorkTaskCounts,
    run: ({ tx, session, today, query }) => workTaskCounts(tx, session.agencyId, yearAsked(query, today), today),
  })
  queryRoute(api, {
    path: one,
    summary: "一项任务",
    tag,
    act,
    input: params,
    answer: WorkTask,
    run: ({ tx, session, today, query }) => taskStanding(tx, session.agencyId, today, query.taskId),
  })
  commandRoute(api, { method: "post", path: list, summary: "列入一项任务", tag, body: TaskToAdd, command: addTask, creates: true })
  const about = { tag, params, versioned: true } as const
  commandRoute(api, {
    ...{ ...about, method: "put", path: one, summary: "更改一项没有完成的任务" },
    body: TaskToChange.omit({ taskId: true, version: true }),
    command: changeTask,
  })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/finish`, summary: "完成：写明完成情况，可以对应一条工作记录" },
    body: TaskToFinish.omit({ taskId: true, version: true }),
    command: finishTask,
  })
  commandRoute(api, { ...about, method: "post", path: `${one}/reopen`, summary: "撤回完成", command: reopenTask })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/drop`, summary: "取消任务，写明理由" },
    body: TaskToDrop.pick({ reason: true }),
    command: dropTask,
  })
}
