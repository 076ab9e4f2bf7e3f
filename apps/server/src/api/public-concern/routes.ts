import { z } from "@hono/zod-openapi"
import {
  answerConcern,
  assignConcern,
  changeConcern,
  changeConcernPublication,
  concernList,
  ConcernPublicationToChange,
  ConcernToAnswer,
  ConcernToAssign,
  ConcernToChange,
  ConcernToDiscard,
  ConcernToHear,
  discardConcern,
  hearConcern,
  Id,
  oneConcern,
  SeenConcern,
} from "@gongkai/casework"
import { concernSources, concernStates } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { concernsAsked, ConcernsWanted } from "./filters.ts"

const tag = "社会关切"
const act = "concern.read"
const list = "/public-concerns"
const one = `${list}/{concernId}`
const params = SeenConcern.pick({ concernId: true })
const text = z.string().nullable()

const PublicConcern = z
  .object({
    id: z.string(),
    title: z.string(),
    worry: z.string(),
    source: z.enum(concernSources),
    heardWhere: z.string(),
    heardOn: z.string(),
    assignedTo: text,
    state: z.enum(concernStates),
    response: text,
    respondedBy: text,
    respondedThrough: text,
    respondedOn: text,
    reason: text,
    publishedOn: text,
    dueOn: z.string(),
    late: z.boolean(),
    version: z.int(),
  })
  .openapi("PublicConcern")

/** What people worry about, and what was said to it. */
export const publicConcernRoutes = (api: Api): void => {
  queryRoute(api, {
    path: list,
    summary: "社会关切，新的在前，附回应期限；late=yes 只看逾期未回应的",
    tag,
    act,
    input: z.object({ ...ConcernsWanted.shape, ...pagingFields }),
    answer: pageOf(PublicConcern),
    run: ({ tx, session, today, query }) => concernList(tx, session.agencyId, today, concernsAsked(query), pagingOf(query)),
  })
  queryRoute(api, {
    path: one,
    summary: "一条社会关切",
    tag,
    act,
    input: z.object({ concernId: Id }),
    answer: PublicConcern,
    run: ({ tx, session, today, query }) => oneConcern(tx, session.agencyId, today, query.concernId),
  })
  commandRoute(api, { method: "post", path: list, summary: "登记社会关切", tag, body: ConcernToHear, command: hearConcern, creates: true })
  const about = { tag, params, versioned: true } as const
  commandRoute(api, {
    ...{ ...about, method: "put", path: one, summary: "修改还没有回应的社会关切" },
    body: ConcernToChange.omit({ concernId: true, version: true }),
    command: changeConcern,
  })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/assign`, summary: "交给一名经办人" },
    body: ConcernToAssign.pick({ personId: true }),
    command: assignConcern,
  })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/answer`, summary: "登记回应：说了什么、谁说的、通过什么方式、哪一天" },
    body: ConcernToAnswer.omit({ concernId: true, version: true }),
    command: answerConcern,
  })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/discard`, summary: "不作回应，写明理由" },
    body: ConcernToDiscard.pick({ reason: true }),
    command: discardConcern,
  })
  commandRoute(api, {
    ...{ ...about, method: "put", path: `${one}/publication`, summary: "在门户上公开关切和回应，或者撤下" },
    body: ConcernPublicationToChange.pick({ published: true }),
    command: changeConcernPublication,
  })
}
