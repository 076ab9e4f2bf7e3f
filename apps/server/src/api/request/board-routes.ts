import { z } from "@hono/zod-openapi"
import {
  calendarOf,
  changeView,
  Id,
  keepView,
  LegalDay,
  lightDays,
  removeView,
  ViewToChange,
  ViewToKeep,
  ViewToRemove,
  Words,
  workingDaysLeft,
} from "@gongkai/casework"
import { outcomes } from "@gongkai/law"
import { applicantKinds, board, boardCounts, boardOrders, boardViewsOf, lights, seesRestrictedAct, stages } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { BoardCounts, BoardLine, BoardView } from "./answers.ts"

const tag = "依申请公开"
const act = "request.read"
const yesNo = z.enum(["yes", "no"])
const truth = (given: "yes" | "no" | undefined): boolean | null => (given === undefined ? null : given === "yes")

/** A person's id, or `me`, or `nobody`. */
const Whose = Id
const whose = (given: string | undefined, me: string): string | null => (given === "me" ? me : (given ?? null))

/** What the board is narrowed to and sorted by; also what a saved view holds and an export is made of. */
export const boardFields = {
  open: z.enum(["yes", "no", "all"]).default("yes"),
  assignedTo: Whose.optional(),
  dueBy: LegalDay.optional(),
  light: z.enum(lights).optional(),
  stage: z.enum(stages).optional(),
  applicantKind: z.enum(applicantKinds).optional(),
  outcome: z
    .string()
    .refine((id) => id === "withdrawn" || Object.hasOwn(outcomes, id), "没有这种答复结果")
    .optional(),
  receivedFrom: LegalDay.optional(),
  receivedTo: LegalDay.optional(),
  restricted: yesNo.optional(),
  endedFrom: LegalDay.optional(),
  endedTo: LegalDay.optional(),
  late: yesNo.optional(),
  answeredIn: z.coerce.number().int().min(0).max(10_000).optional(),
  counted: yesNo.optional(),
  words: Words(1, 100).optional(),
  number: Words(1, 60).optional(),
  sort: z.enum(boardOrders).default("due"),
  order: z.enum(["asc", "desc"]).default("asc"),
}

const views = (api: Api): void => {
  const params = z.object({ viewId: Id })
  queryRoute(api, {
    path: "/board-views",
    summary: "本人保存的看板视图",
    tag,
    act,
    input: z.object({}),
    answer: z.object({ items: z.array(BoardView).readonly() }),
    run: async ({ tx, session }) => ({ items: await boardViewsOf(tx, session.agencyId, session.personId) }),
  })
  commandRoute(api, { method: "post", path: "/board-views", summary: "保存一个看板视图", tag, body: ViewToKeep, command: keepView, creates: true })
  commandRoute(api, {
    method: "put",
    path: "/board-views/{viewId}",
    summary: "修改一个看板视图",
    tag,
    params,
    body: ViewToChange.pick({ name: true, filter: true }),
    command: changeView,
    versioned: true,
  })
  commandRoute(api, { method: "delete", path: "/board-views/{viewId}", summary: "删除一个看板视图", tag, params: ViewToRemove, command: removeView })
}

/** The board: requests narrowed, sorted, counted, and the views that people keep of it. */
export const boardRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/requests",
    summary: "看板：申请，可以筛选、排序、翻页",
    tag,
    act,
    input: z.object({ ...pagingFields, ...boardFields }),
    answer: pageOf(BoardLine),
    run: async ({ tx, session, today, acts, query }) => {
      const { open, assignedTo, restricted, late, counted, sort, order, ...filter } = query
      const calendar = await calendarOf(tx, session.agencyId)
      const days = lightDays(calendar, today)
      const looking = { personId: session.personId, seesRestricted: acts.has(seesRestrictedAct) }
      const narrowed = {
        ...filter,
        open: open === "all" ? null : open === "yes",
        assignedTo: whose(assignedTo, session.personId),
        restricted: truth(restricted),
        late: truth(late),
        counted: truth(counted),
      }
      const { items, next } = await board(tx, session.agencyId, narrowed, { by: sort, descending: order === "desc", days, looking }, pagingOf(query))
      return { items: items.map((line) => ({ ...line, daysLeft: line.open ? workingDaysLeft(calendar, today, line.answerDue) : null })), next }
    },
  })
  queryRoute(api, {
    path: "/request-counts",
    summary: "看板上方的数字：未办结的申请，按亮灯和阶段",
    tag,
    act,
    input: z.object({ assignedTo: Whose.optional() }),
    answer: BoardCounts,
    run: async ({ tx, session, today, query }) => {
      const days = lightDays(await calendarOf(tx, session.agencyId), today)
      return boardCounts(tx, session.agencyId, days, { me: session.personId, assignedTo: whose(query.assignedTo, session.personId) })
    },
  })
  views(api)
}
